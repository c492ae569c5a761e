'use client';

import type { ReactNode } from 'react';
import { WordsFor } from '@/components/site/words-for';
import { useIncident } from '@/lib/store/use-incident';
import { CallFirst } from './call-first';
import { Carried } from './carried';
import { useFlow } from './flow';
import { SiblingFirms } from './sibling-firms';

/** @param number the case number that came with the newest link */
export function Arrived({ number, children }: { number: string | null; children?: ReactNode }) {
  const { landing } = useFlow();
  const isLoading = useIncident(({ status }) => status.kind === 'loading');
  return (
    <>
      {/* Before the record is read, what it makes needless would be there for a moment. */}
      {!isLoading && <CallFirst />}
      {(number !== null || landing.dropped !== null) && (
        <WordsFor of={['steps']}>
          <Carried number={number} />
        </WordsFor>
      )}
      {children && !isLoading && <SiblingFirms>{children}</SiblingFirms>}
    </>
  );
}
