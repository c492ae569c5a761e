'use client';

import { useEffect, useState } from 'react';
import { EntryMark } from '@/components/rail/entry-mark';
import { LatePart, later } from '@/components/site/late-part';
import { WordsFor } from '@/components/site/words-for';
import { useSay } from '@/components/site/words-provider';
import { Button, Buttons } from '@/components/ui/button';
import { useFocusAfterChange } from '@/components/ui/focus';
import { Mark } from '@/components/ui/mark';
import { isDrafted, useDraft } from '@/lib/store/drafts';
import { draftOwner } from './drafts';
import { useFlow } from './flow';
import { NowClock } from './now-clock';

const standing = later(() => import('./standing-answer').then(({ StandingAnswer }) => StandingAnswer));
const cannotForm = later(() => import('./cannot-form').then(({ CannotForm }) => CannotForm));

/** The end of a step: the clock, one tap for how it went, and afterwards what was written. */
export function StepAnswer({ action }: { action: string }) {
  const { screen } = useFlow();
  if (screen !== action) return null;
  return (
    <WordsFor of={['steps']}>
      <Answer action={action} />
    </WordsFor>
  );
}

function Answer({ action }: { action: string }) {
  const say = useSay();
  const { playbook, statuses, answers, tap, goOn, answerHere } = useFlow();
  const owner = draftOwner(playbook);
  useEffect(standing.ahead, []);
  useEffect(cannotForm.ahead, []);
  const [asksWhy, setAsksWhy] = useState(() => isDrafted(owner, action));
  const note = useDraft<{ note: string }>(owner, action)?.note.trim();
  const finds = playbook.actions.find(({ id }) => id === action)?.finds;
  const status = statuses.get(action);
  // What waits for another device can be done on a borrowed one.
  const last = status?.entry.kind === 'question-answered' ? undefined : status;
  const shows = !tap.open && !last ? 'elsewhere' : last ? 'standing' : asksWhy ? 'why' : 'buttons';
  useFocusAfterChange(`${action}-answer`, shows);
  // That another tab writes is said at the top of the page.
  if (shows === 'elsewhere') return null;

  const settle = (write: (action: string) => void) => () => {
    write(action);
    goOn();
  };
  // What was found before, on a look that found nothing after all, no longer stands.
  const foundNothing = (question: string) =>
    settle(() => {
      if (answers[question]) tap.answerAll(question, [], say('respond.answer.found-nothing'));
      tap.done(action);
    });
  return (
    <section className="entry answer" aria-labelledby={`${action}-answer`}>
      {last ? <EntryMark entry={last.entry} /> : <Mark kind="now" />}
      <div className="flow-2">
        {last ? (
          <>
            <LatePart of={standing} props={{ action, last, titleId: `${action}-answer` }} />
            {note && last.entry.kind === 'action-blocked' && <p>{say('respond.cannot.note-waits')}</p>}
          </>
        ) : shows === 'why' ? (
          <LatePart
            of={cannotForm}
            props={{ action, heading: `${action}-answer`, onBack: () => setAsksWhy(false) }}
          />
        ) : (
          <>
            <NowClock />
            <h2 id={`${action}-answer`} className="mt-3" tabIndex={-1}>
              {say('respond.answer.title')}
            </h2>
            <p>{say('respond.answer.why')}</p>
            <Buttons columns="three" className="mt-4">
              <Button look="write" onClick={finds ? foundNothing(finds.question) : settle(tap.done)}>
                {say(finds ? 'respond.answer.found-nothing' : 'respond.answer.done')}
              </Button>
              {finds && (
                <Button
                  look="plain"
                  onClick={() => {
                    const { question, answer } = finds;
                    answerHere(question, answer, say(`respond.triage.${question}.said-${answer}`));
                    goOn();
                  }}
                >
                  {say('respond.answer.found')}
                </Button>
              )}
              <Button look="plain" onClick={() => setAsksWhy(true)}>
                {say('respond.answer.cannot')}
              </Button>
              {!finds && (
                <Button look="plain" onClick={settle(tap.exclude)}>
                  {say('respond.answer.not-mine')}
                </Button>
              )}
            </Buttons>
          </>
        )}
      </div>
    </section>
  );
}
