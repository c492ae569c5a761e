'use client';

import type { ReactNode } from 'react';
import { WordsFor } from '@/components/site/words-for';
import { CallFirst } from './call-first';
import { Carried } from './carried';
import { useFlow } from './flow';
import { SiblingFirms } from './sibling-firms';

/** @param number the case number that came with the newest link */
export function Arrived({ number, children }: { number: string | null; children?: ReactNode }) {
  const { landing } = useFlow();
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
