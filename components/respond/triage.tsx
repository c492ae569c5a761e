'use client';

import { WordsFor } from '@/components/site/words-for';
import { useSay } from '@/components/site/words-provider';
import { Button, Buttons, TextButton } from '@/components/ui/button';
import { ruledPart } from '@/components/ui/part';
import { answersTo, questionsOf } from '@/lib/playbook/answers';
import { useFlow } from './flow';
import { GoOn } from './go-on';
import { JustWritten } from './just-written';
import { questionsWords } from './questions-words';
import { LiveScreen } from './screen';

/** The questions that decide the order. Each can be left out, and "not sure" is an answer. */
export function Triage() {
  return (
    <LiveScreen id="questions">
      <WordsFor of={['steps']}>
        <Questions />
      </WordsFor>
    </LiveScreen>
  );
}

function Questions() {
  const say = useSay();
  const { answers, tap, plan, statuses, playbook, goOn, go } = useFlow();
  const kind = playbook.account?.kind ?? '';
  const asked = questionsOf(kind);
  const words = questionsWords(kind);
  const first = plan.urgent.find(({ id }) => !statuses.has(id));
  return (
    <>
      <JustWritten />
      <h1 id="questions-title" tabIndex={-1}>
        {say(words.title)}
      </h1>
      <p className="text-lead">{say(words.lead)}</p>
      {tap.open &&
        asked.map((question) => (
          <fieldset key={question} className={ruledPart}>
            <legend className="float-start mb-4 w-full">
              <h2>{say(`respond.triage.${question}.ask`)}</h2>
            </legend>
            <Buttons columns="any" className="clear-both">
              {answersTo(kind, question).map((answer) => (
                <Button
                  key={answer}
                  look={answers[question] === answer ? 'write' : 'plain'}
                  aria-pressed={answers[question] === answer}
                  onClick={() => {
                    tap.answer(question, answer, say(`respond.triage.${question}.said-${answer}`));
                    if (asked.every((one) => one === question || answers[one] !== undefined)) goOn();
                  }}
                >
                  {say(`respond.triage.${question}.${answer}`)}
                </Button>
              ))}
            </Buttons>
          </fieldset>
        ))}
      <div className="mt-part">
        {asked.every((question) => answers[question] !== undefined) ? (
          <GoOn />
        ) : (
          <TextButton onClick={() => go(first?.id ?? 'tasks')}>{say(words.skip)}</TextButton>
        )}
      </div>
    </>
  );
}
