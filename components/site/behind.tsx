'use client';

import type { ComponentProps } from 'react';
import { LeaveFast } from '@/components/leave/leave-fast';
import { StayHere } from './stay-here';

/** What each page has that draws nothing at first: answers to taps off the line, and ways to leave fast. */
export function Behind(props: ComponentProps<typeof StayHere>) {
  return (
    <>
      <StayHere {...props} />
      <LeaveFast />
    </>
  );
}
