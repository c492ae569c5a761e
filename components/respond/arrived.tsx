'use client';

import type { ReactNode } from 'react';
import { WordsFor } from '@/components/site/words-for';
import { useIncident } from '@/lib/store/use-incident';
import { Carried } from './carried';
import { useFlow } from './flow';
import { SiblingFirms } from './sibling-firms';

/** @param number the case number that came with the newest link */
export function Arrived({ number, children }: { number: string | null; children?: ReactNode }) {
  const { landing } = useFlow();
  const isLoading = useIncident(({ status }) => status.kind === 'loading');
  return (
    <>
      {(number !== null || landing.dropped !== null) && (
        <WordsFor of={['steps']}>
          <Carried number={number} />
        </WordsFor>
      )}
      {/* Before the record is read, what it makes needless would be there for a moment. */}
      {children && !isLoading && <SiblingFirms>{children}</SiblingFirms>}
    </>
  );
}
