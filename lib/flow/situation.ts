import { actions } from '@/lib/content/catalogue';
import { type AccountRef, exchangeOf } from '@/lib/incident/account';
import type { Entry, EntryOf } from '@/lib/incident/entry';
import { type ActionStatus, actionStatuses, answersGiven, factsOf, statusOf } from '@/lib/incident/fold';
import type { Moment } from '@/lib/incident/moment';
import { type Answers, questions } from '@/lib/playbook/answers';
import { next, type Outcomes, type Plan, plan } from '@/lib/playbook/plan';
import type { Provider } from '@/lib/playbook/schema';
import { tactics } from '@/lib/playbook/vocabulary';

/** What stands of an action: the last tap, or the fact that settles it. */
export type Settled =
  | ActionStatus
  | { outcome: 'done'; entry: EntryOf<'fact-recorded'>; at: Moment; corrected: false };

/** Where a person stands: what was answered and done, what is planned, what comes next. */
export interface Situation {
  answers: Answers;
  standing: Map<string, Settled>;
  plan: Plan;
  /** An action's id, `questions` or `tasks`. */
  nextPlace: string;
}

/** Works the situation out of the record. */
export function situationOf(provider: Provider, entries: readonly Entry[]): Situation {
  const account = exchangeOf(provider.id);
  const standing = settled(entries, account);
  const answers = toAnswers(answersGiven(entries, account));
  const outcomes: Outcomes = Object.fromEntries(
    [...standing].map(([action, { outcome }]) => [action, outcome]),
  );
  const planned = plan(provider, answers, outcomes);
  return { answers, standing, plan: planned, nextPlace: placeAfter(planned, answers, outcomes) };
}

/** Telling some facts settles an action. A tap that says it is done stays: it can be undone. */
function settled(entries: readonly Entry[], account: AccountRef): Map<string, Settled> {
  const standing = new Map<string, Settled>();
  const statuses = actionStatuses(entries);
  for (const { id, settledBy } of actions) {
    const status = statusOf(statuses, id, account);
    if (status) standing.set(id, status);
    if (!settledBy || standing.get(id)?.outcome === 'done') continue;
    const [told] = factsOf(entries, settledBy);
    const entry = entries.find((one) => one.kind === 'fact-recorded' && one.fact === told?.id);
    if (entry?.kind !== 'fact-recorded') continue;
    const at: Moment = { precision: 'exact', at: entry.recordedAt };
    standing.set(id, { outcome: 'done', entry, at, corrected: false });
  }
  return standing;
}

/** The urgent actions in order, with the two short questions once the call is settled. */
function placeAfter(planned: Plan, answers: Answers, outcomes: Outcomes): string {
  // Whoever sees the screen would see every step.
  if (answers.contact === 'remote-control' && outcomes['cut-remote-access'] === undefined)
    return 'cut-remote-access';
  const coming = next(planned, outcomes);
  const place = coming.kind === 'action' ? coming.action.id : 'tasks';
  const callSettled = outcomes['end-call'] !== undefined;
  const asked = answers['money-leaving'] !== undefined && answers['sign-in'] !== undefined;
  const acted = Object.keys(outcomes).some((id) => id !== 'end-call' && id !== 'cut-remote-access');
  return callSettled && !asked && !acted ? 'questions' : place;
}

/** Answers may come from an opened file: what we do not ask is left aside. */
function toAnswers(given: ReadonlyMap<string, readonly string[]>): Answers {
  const answers: Record<string, unknown> = {};
  for (const [question, possible] of Object.entries(questions)) {
    const [answer] = given.get(question) ?? [];
    if (possible.some((one) => one === answer)) answers[question] = answer;
  }
  const said = given.get('tactics');
  if (said) answers['tactics'] = tactics.filter((tactic) => said.includes(tactic));
  return answers;
}
