import type { Entry, NewEntry } from '@/lib/incident/entry';
import { incidentQuestions } from '@/lib/playbook/answers';
import type { KindRules } from '@/lib/playbook/kind-rules';
import { type Kind, kinds } from '@/lib/playbook/kinds';
import { firstTactics, tactics } from '@/lib/playbook/vocabulary';
import { did, type exchange, incident, said } from './incident.fixture';

/** "I am not on a call". */
export const notOnCall: NewEntry = { ...did('end-call'), kind: 'action-excluded' } as NewEntry;

/** What somebody ticked of what happened. */
export const gotToDo = (...what: string[]): NewEntry =>
  ({ ...said('tactics', ''), answers: what }) as NewEntry;

/** The choices about an account, each of which may be left open: all answers and taps there are, as entries. */
export function choicesFor(playbook: typeof exchange): { start: Entry; choices: Entry[][] } {
  const { kind } = playbook.account;
  const rules: KindRules = kinds[kind as Kind];
  const questions = { ...rules.questions, signs: ['found'] };
  const answers = Object.entries(questions).map(([question, each]) =>
    each.map((answer) => said(question, answer, playbook)),
  );
  const deeds = playbook.actions
    .filter(({ worthTelling }) => worthTelling)
    .map(({ id, of }) => [did(id, of === 'incident' ? null : playbook)]);
  const call = [did('end-call'), notOnCall, said('contact', 'remote-control'), said('contact', 'none')];
  const what = [...tactics.map((one) => gotToDo(one)), gotToDo(...tactics), gotToDo()];
  const before = [...incidentQuestions.happened, ...firstTactics].map((one) => said('happened', one));
  const written = [call, before, what, ...answers, ...deeds];
  const [start, ...entries] = incident(playbook, ...written.flat());
  if (!start) throw new Error('an incident begins with its account');
  return { start, choices: written.map((one) => entries.splice(0, one.length)) };
}
