import type { ComponentProps } from 'react';
import { ReadToMe } from '@/components/aloud/read-to-me';
import { LeaveFast } from '@/components/leave/leave-fast';
import { KeptSentence } from '@/components/rehearsal/kept-sentence';
import { StayHere } from './stay-here';
import { WordsFor } from './words-for';

/** What every page has and draws nothing at first: answers to taps off the line, leaving fast, reading aloud, one’s own sentence. */
export function Behind(props: ComponentProps<typeof StayHere>) {
  return (
    <>
      <StayHere {...props} />
      <LeaveFast />
      <WordsFor of={['keeping']} meanwhile={null} quiet>
        <ReadToMe />
        <KeptSentence />
      </WordsFor>
    </>
  );
}
