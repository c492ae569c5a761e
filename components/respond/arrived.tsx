'use client';

import type { ReactNode } from 'react';
import { WordsFor } from '@/components/site/words-for';
import { useIncident } from '@/lib/store/use-incident';
import { CallFirst } from './call-first';
import { Carried } from './carried';
import { useFlow } from './flow';
import { SiblingFirms } from './sibling-firms';

/**
 * All of it depends on the record: shown before that is read, it would be there for a moment and go again.
 *
 * @param number the case number that came with the newest link
 */
export function Arrived({ number, children }: { number: string | null; children?: ReactNode }) {
  const { landing } = useFlow();
  const isLoading = useIncident(({ status }) => status.kind === 'loading');
  if (isLoading) return null;
  return (
    <>
      <CallFirst />
      {(number !== null || landing.dropped !== null) && (
        <WordsFor of={['steps']}>
          <Carried number={number} />
        </WordsFor>
      )}
      {children && <SiblingFirms>{children}</SiblingFirms>}
    </>
  );
}
