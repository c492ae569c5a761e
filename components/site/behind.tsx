import type { ComponentProps } from 'react';
import { ReadToMe } from '@/components/aloud/read-to-me';
import { LeaveFast } from '@/components/leave/leave-fast';
import { LatePart, later } from './late-part';
import { StayHere } from './stay-here';
import { WordsFor } from './words-for';

/** Apart, since a copy of what stands here is in the scripts of each sort of page. */
const keptSentence = later(() =>
  import('@/components/rehearsal/kept-sentence').then(({ KeptSentence }) => KeptSentence),
);

/** What every page has and draws nothing at first: answers to taps off the line, leaving fast, reading aloud, one’s own sentence. */
export function Behind(props: ComponentProps<typeof StayHere>) {
  return (
    <>
      <StayHere {...props} />
      <LeaveFast />
      <WordsFor of={['keeping']} meanwhile={null} quiet>
        <ReadToMe />
        <LatePart meanwhile={null} of={keptSentence} props={{}} />
      </WordsFor>
    </>
  );
}
