'use client';

import { useState } from 'react';
import { useAccountName, useSay } from '@/components/site/words-provider';
import { Button, Buttons, TextButton } from '@/components/ui/button';
import { ruledPart } from '@/components/ui/part';
import { askedBefore, heardOf, tacticsToOffer } from '@/lib/flow/heard';
import { offersBeside } from '@/lib/flow/offers-beside';
import { type AccountRef, sameAccount } from '@/lib/incident/account';
import { accountsOf, answersGiven, mainAccount } from '@/lib/incident/fold';
import { answersToOffer, questionsOf } from '@/lib/playbook/answers';
import { firstTactics } from '@/lib/playbook/vocabulary';
import { CarryOn } from './carry-on';
import { useFlow } from './flow';
import { GoOn } from './go-on';
import { Helping } from './helping';
import { JustWritten } from './just-written';
import { shorten, TacticTicks } from './tactic-ticks';

/** A question, and whose it is if not that of the page’s own account or of the incident. */
interface Asked {
  question: string;
  account?: AccountRef | undefined;
}

/** The questions that decide the order, and those of other accounts that have to be known before. Each can be left out, and "not sure" is an answer. */
export function Questions() {
  const say = useSay();
  const nameOf = useAccountName();
  const { answers, tap, plan, statuses, playbook, held, goOn, go } = useFlow();
  const kind = playbook.account?.kind ?? '';
  const main = mainAccount(held?.record.entries ?? []);
  // What was said of the whole incident is not asked again for a further account.
  const [asksAll] = useState(() => answers['happened'] === undefined || sameAccount(main, playbook.account));
  const entries = held?.record.entries ?? [];
  const asked: Asked[] = [
    ...questionsOf(kind).flatMap((question) => [...askedBefore(kind, question, entries), { question }]),
    ...(asksAll ? [{ question: 'happened' }] : []),
  ];
  const answerTo = ({ question, account }: Asked) =>
    account
      ? (answersGiven(entries, account).get(question)?.[0] ?? heardOf(account.kind, question, entries))
      : answers[question];
  /** What an answer comes to beside what was said elsewhere. */
  const comesTo = (of: string, question: string, answer: string) =>
    heardOf(of, question, entries, answer) ?? answer;
  const isAnswered = (one: Asked) => answerTo(one) !== undefined;
  const first = plan.urgent.find(({ id }) => !statuses.has(id));
  // Whoever comes back to answer again may change more than one.
  const [comesBack] = useState(() => asked.every(isAnswered));
  const areAnswered = asked.every(isAnswered);
  const offered = tacticsToOffer(firstTactics, entries, kind);
  const ownName = accountsOf(entries).length > 1 ? nameOf(playbook.account) : 'only';
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
        asked.map(({ question, account }, at) => {
          const of = account?.kind ?? kind;
          const given = answerTo({ question, account });
          return (
            <fieldset key={account ? `${account.id} ${question}` : question} className={ruledPart}>
              <legend className="float-start mb-4 w-full">
                <h2>
                  {account
                    ? say(`respond.triage.${question}.ask-of`, { account: nameOf(account) })
                    : say(`respond.triage.${question}.ask`, { account: ownName })}
                </h2>
              </legend>
              {question === 'happened' && (
                <div className="clear-both mb-5">
                  <TacticTicks offered={firstTactics} question="happened" />
                </div>
              )}
              <Buttons columns="any" className="clear-both">
                {offersBeside(of, question, answersToOffer(of, question, answers), entries).map(
                  ({ answer, words }) => (
                    <Button
                      key={answer}
                      look={given === comesTo(of, question, answer) ? 'write' : 'plain'}
                      aria-pressed={given === comesTo(of, question, answer)}
                      onClick={() => {
                        tap.answer(question, answer, saidIn(question, answer), account);
                        if (!comesBack && asked.every((one, i) => i === at || isAnswered(one))) goOn();
                      }}
                    >
                      {say(`respond.triage.${question}.${words}`)}
                    </Button>
                  ),
                )}
              </Buttons>
            </fieldset>
          );
        })}
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
