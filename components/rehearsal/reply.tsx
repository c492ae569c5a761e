'use client';

import { useSay } from '@/components/site/words-provider';
import { Mark } from '@/components/ui/mark';
import type { Answer, Story, Turn } from '@/lib/content/rehearsals/story';
import type { Role } from '@/lib/rehearsal/play';

interface Props {
  story: Story;
  turn: Turn;
  answer: Answer;
  who: Role;
}

/** The sign of a turn: a fake, or a contact that is real. */
export const SignOf = ({ turn }: Pick<Props, 'turn'>) => (
  <Mark kind={turn.by === 'genuine' ? 'official' : 'imitates'} />
);

/** What a turn was, and one line on the answer. */
export function Reply({ story, turn, answer, who }: Props) {
  const say = useSay();
  return (
    <>
      <b>{say(`rehearsal.levers.${turn.by}.is`)}</b>{' '}
      {say(`rehearsals.${story.id}.turns.${turn.id}.${answer.id}.reply`, { role: who })}
    </>
  );
}
