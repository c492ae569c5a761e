'use client';

import { useHydrated, waits } from '@/components/site/hydrated';
import { useSay } from '@/components/site/words-provider';
import { Button } from '@/components/ui/button';
import { Mark } from '@/components/ui/mark';
import { Small } from '@/components/ui/small';
import type { Story, Turn } from '@/lib/content/rehearsals/story';
import type { Role } from '@/lib/rehearsal/play';

interface Props {
  story: Story;
  turn: Turn;
  who: Role;
}

interface SaidProps extends Props {
  /** What leads back to the caller after the turn before. */
  way: 'gone-on' | 'back' | null;
}

/** What happens now. */
export function Said({ story, turn, who, way }: SaidProps) {
  const say = useSay();
  return (
    <div className="entry">
      <Mark kind="now" />
      <div>
        {way && <Small>{say(`rehearsal.ended.${way}`)}</Small>}
        <p className="text-lead">{say(`rehearsals.${story.id}.turns.${turn.id}.said`, { role: who })}</p>
      </div>
    </div>
  );
}

interface AnswersProps extends Props {
  /** Nothing can be answered before the device was read. */
  isReady: boolean;
  onAnswer: (answer: string) => void;
}

/**
 * The three answers. On the phone, to end the call is the first and the largest thing to do; of a message all three
 * look alike, so that telling a real one from a fake is up to the reader.
 */
export function Answers({ story, turn, who, isReady, onAnswer }: AnswersProps) {
  const say = useSay();
  const hydrated = useHydrated();
  return (
    <>
      <h2 id={`${turn.id}-do`} tabIndex={-1}>
        {say('rehearsal.ask', { role: who })}
      </h2>
      <ul role="list" className={`grid gap-3 ${hydrated && isReady ? '' : waits}`}>
        {turn.answers.map(({ id, ends }) => (
          <li key={id} className="grid">
            <Button
              look={ends && !turn.isAfterCall ? 'act' : 'plain'}
              data-aloud
              // The second tap of a double one would answer the next turn unread.
              onClick={({ detail }) => detail < 2 && onAnswer(id)}
            >
              {say(`rehearsals.${story.id}.turns.${turn.id}.${id}.says`)}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
