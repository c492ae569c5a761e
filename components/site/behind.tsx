'use client';

import type { ComponentProps } from 'react';
import { ReadToMe } from '@/components/aloud/read-to-me';
import { LeaveFast } from '@/components/leave/leave-fast';
import { StayHere } from './stay-here';

/** What each page has that draws nothing at first: answers to taps off the line, ways to leave fast, reading aloud. */
export function Behind(props: ComponentProps<typeof StayHere>) {
  return (
    <>
      <StayHere {...props} />
      <LeaveFast />
      <ReadToMe />
    </>
  );
}
