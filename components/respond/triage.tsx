'use client';

import { useSay } from '@/components/site/words-provider';
import { questions } from '@/lib/playbook/answers';
import { goTo, useFlow } from './flow';
import { GoOn } from './go-on';
import { JustWritten } from './just-written';
import { LivePlace } from './place';

const asked = ['money-leaving', 'sign-in'] as const;

/** The two questions that decide the order. Each can be left out, and "not sure" is an answer. */
export function Triage() {
  const say = useSay();
  const { answers, tap, plan, standing, goOn } = useFlow();
  const first = plan.urgent.find(({ id }) => !standing.has(id));
  return (
    <LivePlace id="questions">
      <JustWritten />
      <h1 id="questions-title" tabIndex={-1}>
        {say('respond.triage.title')}
      </h1>
      <p className="lead">{say('respond.triage.lead')}</p>
      {tap.open &&
        asked.map((question) => (
          <fieldset key={question} className="part ruled ask">
            <legend>
              <h2>{say(`respond.triage.${question}.ask`)}</h2>
            </legend>
            <div className="btns btns-answers">
              {questions[question].map((answer) => (
                <button
                  key={answer}
                  type="button"
                  className="btn btn-plain"
                  aria-pressed={answers[question] === answer}
                  onClick={() => {
                    tap.answer(question, [answer], say(`respond.triage.${question}.said-${answer}`));
                    if (asked.every((one) => one === question || answers[one] !== undefined)) goOn();
                  }}
                >
                  {say(`respond.triage.${question}.${answer}`)}
                </button>
              ))}
            </div>
          </fieldset>
        ))}
      <div className="part">
        {asked.every((question) => answers[question] !== undefined) ? (
          <GoOn from="end-call" />
        ) : (
          <button className="tap link" type="button" onClick={() => goTo(first?.id ?? 'tasks')}>
            {say('respond.triage.skip')}
          </button>
        )}
      </div>
    </LivePlace>
  );
}
