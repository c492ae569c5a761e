'use client';

import { useEffect, useRef, useState } from 'react';
import { useHydrated, waits } from '@/components/site/hydrated';
import { useSay } from '@/components/site/words-provider';
import { TextButton } from '@/components/ui/button';
import { part } from '@/components/ui/part';
import { printWhole } from '@/components/ui/print';
import { FoldRow, Rows } from '@/components/ui/rows';
import { Small } from '@/components/ui/small';
import { stories } from '@/lib/content/rehearsals/registry';
import type { Story } from '@/lib/content/rehearsals/story';
import { toldAnswer, wayBack } from '@/lib/rehearsal/play';
import { Levers } from './levers';
import { Reply, SignOf } from './reply';

/** How a story is printed: with its lines close to each other, in small type. */
const tight = [
  ['--entry-gap', '0.25rem'],
  ['font-size', 'var(--text-small)'],
  ['line-height', '1.35'],
] as const;

/** Every call as a story to read. One is printed: the one opened last, or else the one being played. */
export function Told({ now }: { now: string }) {
  const say = useSay();
  const hydrated = useHydrated();
  const [opened, setOpened] = useState<string | null>(null);
  const printed = opened ?? now;
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    const fold = () => place.current?.querySelector<HTMLDetailsElement>(`#story-${printed}`);
    const lineOf = (details: HTMLDetailsElement) => details.querySelector<HTMLElement>('.line');
    let wasOpen = true;
    const before = () => {
      const details = fold();
      if (!details) return;
      wasOpen = details.open;
      details.open = true;
      // So that it fits one sheet.
      for (const [name, value] of tight) lineOf(details)?.style.setProperty(name, value);
    };
    const after = () => {
      const details = fold();
      if (!details) return;
      details.open = wasOpen;
      for (const [name] of tight) lineOf(details)?.style.removeProperty(name);
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [printed]);
  return (
    <section ref={place} className={part} aria-labelledby="stories">
      <h2 id="stories" className="print:hidden">
        {say('rehearsal.stories.title')}
      </h2>
      <p className="print:hidden">{say('rehearsal.stories.hint')}</p>
      <Rows>
        {stories.map((story) => (
          <li key={story.id} className={hydrated && story.id !== printed ? 'print:hidden' : undefined}>
            <FoldRow
              id={`story-${story.id}`}
              name={say(`rehearsals.${story.id}.title`)}
              onToggle={({ currentTarget: { open } }) => open && setOpened(story.id)}
            >
              <ToldStory story={story} />
              <p className={`print:hidden ${hydrated ? '' : waits}`}>
                <TextButton
                  onClick={() => {
                    setOpened(story.id);
                    void printWhole();
                  }}
                >
                  {say('rehearsal.stories.print')}
                </TextButton>
              </p>
            </FoldRow>
          </li>
        ))}
      </Rows>
      <Levers />
    </section>
  );
}

/** What happens, how the call is ended or the contact looked up, and what it was. */
function ToldStory({ story }: { story: Story }) {
  const say = useSay();
  return (
    <ol role="list" className="line py-3 [--entry-gap:1.25rem]">
      {story.turns.map((turn, i) => {
        const { id } = turn;
        const answer = toldAnswer(turn);
        const before = story.turns[i - 1];
        const isBack =
          before && wayBack({ turn: before, answer: toldAnswer(before) }, turn, false) === 'back';
        return (
          <li key={turn.id} className="entry">
            <SignOf turn={turn} />
            <div>
              {isBack && <Small>{say('rehearsal.ended.back')}</Small>}
              <p>{say(`rehearsals.${story.id}.turns.${id}.said`, { role: 'me' })}</p>
              <p>
                <b>{say(`rehearsals.${story.id}.turns.${id}.${answer.id}.says`)}.</b>{' '}
                <Reply story={story} turn={turn} answer={answer} who="me" />
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
