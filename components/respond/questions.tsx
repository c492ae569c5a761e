'use client';

import { useState } from 'react';
import { useSay } from '@/components/site/words-provider';
import { Button, Buttons, TextButton } from '@/components/ui/button';
import { ruledPart } from '@/components/ui/part';
import { tacticsToOffer } from '@/lib/flow/heard';
import { sameAccount } from '@/lib/incident/account';
import { mainAccount } from '@/lib/incident/fold';
import { answersToOffer, questionsOf } from '@/lib/playbook/answers';
import { firstTactics } from '@/lib/playbook/vocabulary';
import { CarryOn } from './carry-on';
import { useFlow } from './flow';
import { GoOn } from './go-on';
import { Helping } from './helping';
import { JustWritten } from './just-written';
import { shorten, TacticTicks } from './tactic-ticks';

/** The questions that decide the order. Each can be left out, and "not sure" is an answer. */
export function Questions() {
  const say = useSay();
  const { answers, tap, plan, statuses, playbook, held, goOn, go } = useFlow();
  const kind = playbook.account?.kind ?? '';
  const main = mainAccount(held?.record.entries ?? []);
  // What was said of the whole incident is not asked again for a further account.
  const [asksAll] = useState(() => answers['happened'] === undefined || sameAccount(main, playbook.account));
  const asked = [...questionsOf(kind), ...(asksAll ? ['happened'] : [])];
  const first = plan.urgent.find(({ id }) => !statuses.has(id));
  // Whoever comes back to answer again may change more than one.
  const [comesBack] = useState(() => asked.every((question) => answers[question] !== undefined));
  const areAnswered = asked.every((question) => answers[question] !== undefined);
  const offered = tacticsToOffer(firstTactics, held?.record.entries ?? [], kind);
  // What was not offered is not denied.
  const saidIn = (question: string, answer: string) =>
    question === 'happened' && answer === 'none'
      ? shorten(
          say('respond.tactics.said-none-of', {
            what: offered.map((one) => say(`respond.tactics.did.${one}`)).join('; '),
          }),
        )
      : say(`respond.triage.${question}.said-${answer}`);
  return (
    <>
      <JustWritten />
      <h1 id="questions-title" tabIndex={-1}>
        {say('respond.triage.title')}
      </h1>
      <p className="text-lead">{say('respond.triage.lead', { count: asked.length })}</p>
      <CarryOn at="questions" />
      <Helping at="questions" />
      {tap.open &&
        asked.map((question) => (
          <fieldset key={question} className={ruledPart}>
            <legend className="float-start mb-4 w-full">
              <h2>{say(`respond.triage.${question}.ask`)}</h2>
            </legend>
            {question === 'happened' && (
              <div className="clear-both mb-5">
                <TacticTicks offered={firstTactics} question="happened" />
              </div>
            )}
            <Buttons columns="any" className="clear-both">
              {answersToOffer(kind, question, answers).map((answer) => (
                <Button
                  key={answer}
                  look={answers[question] === answer ? 'write' : 'plain'}
                  aria-pressed={answers[question] === answer}
                  onClick={() => {
                    tap.answer(question, answer, saidIn(question, answer));
                    if (!comesBack && asked.every((one) => one === question || answers[one] !== undefined))
                      goOn();
                  }}
                >
                  {say(`respond.triage.${question}.${answer}`)}
                </Button>
              ))}
            </Buttons>
          </fieldset>
        ))}
      <div className="mt-part">
        {areAnswered ? (
          <GoOn />
        ) : (
          <TextButton onClick={() => go(first?.id ?? 'tasks')}>{say('respond.triage.skip')}</TextButton>
        )}
      </div>
    </>
  );
}
