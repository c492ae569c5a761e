import { contactSaid } from '@/lib/incident/contact';
import type { Entry, EntryOf } from '@/lib/incident/entry';
import type { FactData } from '@/lib/incident/facts';
import type { ActionStatus } from '@/lib/incident/fold';
import { accountsOf, answersGiven, factsOf } from '@/lib/incident/fold';
import type { Moment } from '@/lib/incident/moment';
import {
  type Answers,
  answersTo,
  incidentQuestions,
  isOfIncident,
  lacksDevice,
  noOtherDevice,
  questionsOf,
  triggers,
} from '@/lib/playbook/answers';
import { needsDevice, next, type Outcomes, type Plan, plan } from '@/lib/playbook/plan';
import type { PlannedAction, PlaybookIndex } from '@/lib/playbook/playbook-index';
import { deviceSaid, lastWordOn } from './asked-again';
import { heardOf, saidToHaveHappened } from './heard';

/** The state of an action: the last tap, the fact that settles it, or the answer that holds it up. */
export type Settled =
  | ActionStatus
  | { outcome: 'done'; entry: EntryOf<'fact-recorded'>; at: Moment; corrected: false }
  /** It waits for a device that the person does not have, as they said of all that do. */
  | { outcome: 'blocked'; entry: EntryOf<'question-answered'>; at: Moment; corrected: false };

/** Where a person stands with one account: what was answered and done, what is planned, what comes next. */
export interface Situation {
  answers: Answers;
  /** By the id of the action. */
  statuses: ReadonlyMap<string, Settled>;
  /** What came of each action, by its id. */
  outcomes: Outcomes;
  plan: Plan;
  /** Its questions come before its steps: neither were they answered, nor was anything done for it. */
  asks: boolean;
  /** An action's id, `questions` or `tasks`. */
  nextScreen: string;
}

/**
 * Works the situation out from the record.
 *
 * @param kinds the kinds of account in this incident that have a playbook of their own
 */
export function situationOf(
  playbook: PlaybookIndex,
  entries: readonly Entry[],
  kinds: readonly string[] = accountsOf(entries).map(({ kind }) => kind),
): Situation {
  const statuses = new Map<string, Settled>(
    playbook.actions.flatMap((action) => {
      const settled = settledAs(playbook, action, entries);
      return settled ? [[action.id, settled] as const] : [];
    }),
  );
  const outcomesNow = (): Outcomes =>
    Object.fromEntries([...statuses].map(([id, { outcome }]) => [id, outcome]));
  const answers = withDevice(playbook, answersOf(playbook, entries), outcomesNow(), entries);
  const asks = hasQuestions(playbook, answers, outcomesNow(), accountsOf(entries).length < 2);
  const wait = lacksDevice(answers) ? waitSince(entries) : null;
  let planned = plan(playbook, answers, outcomesNow(), kinds);
  const waiting = () =>
    [...planned.urgent, ...planned.followUp.flatMap(({ actions }) => actions)].filter(
      (action) =>
        needsDevice(action) &&
        !statuses.has(action.id) &&
        !planned.urgent.some(({ replaces }) => replaces?.includes(action.id)),
    );
  // What waits may bring something else into the order, as what failed does.
  while (wait && waiting().length > 0) {
    for (const { id } of waiting()) statuses.set(id, wait);
    planned = plan(playbook, answers, outcomesNow(), kinds);
  }
  const outcomes = outcomesNow();
  const nextScreen = screenAfter(playbook, planned, answers, outcomes, asks);
  return { answers, statuses, outcomes, plan: planned, asks, nextScreen };
}

/** Some facts settle an action when told. A tap that says it is done has precedence, since it can be undone. */
function settledAs(
  { account }: PlaybookIndex,
  action: PlannedAction,
  entries: readonly Entry[],
): Settled | undefined {
  const { of, settledBy, settledIfTold } = action;
  const tapped = lastWordOn(action, entries, of === 'incident' ? null : account);
  if (!settledBy || tapped?.outcome === 'done') return tapped;
  // The table of all fields is not fetched for one value: a step waits for this file.
  const tells = (fact: FactData) =>
    settledIfTold?.map((name) => new Map<string, unknown>(Object.entries(fact)).get(name)) ?? [];
  const told = factsOf(entries, settledBy).find(({ data }) => !settledIfTold || tells(data).some(Boolean));
  const entry = entries.find((one) => one.kind === 'fact-recorded' && one.fact === told?.id);
  if (entry?.kind !== 'fact-recorded') return tapped;
  const at = tells(told?.data ?? entry.data).find(isMoment);
  return {
    outcome: 'done',
    entry,
    at: at ?? { precision: 'exact', at: entry.recordedAt },
    corrected: false,
  };
}

/** That there is no other device, as the state of what waits for one. */
function waitSince(entries: readonly Entry[]): Settled | null {
  const entry = entries.findLast(
    (one) => one.kind === 'question-answered' && one.question === noOtherDevice.question,
  );
  if (entry?.kind !== 'question-answered') return null;
  return { outcome: 'blocked', entry, at: { precision: 'exact', at: entry.recordedAt }, corrected: false };
}

const isMoment = (value: unknown): value is Moment =>
  typeof value === 'object' && value !== null && 'precision' in value && value.precision !== 'unknown';

/** Whether a question is open that decides the order, before anything was done in it. */
function hasQuestions(
  { account, actions, orders }: PlaybookIndex,
  answers: Answers,
  outcomes: Outcomes,
  isAlone: boolean,
): boolean {
  const asked = [...questionsOf(account?.kind ?? ''), 'happened'].every((one) => answers[one] !== undefined);
  // What was done once for the incident may have been done for another account, if there is one.
  const isOurs = ({ id, of, role }: PlannedAction) =>
    of !== 'incident' ||
    (isAlone && role !== 'stop-contact' && Object.values(orders).some((order) => order.includes(id)));
  return !asked && !actions.some((action) => isOurs(action) && outcomes[action.id] !== undefined);
}

/** The next urgent action, or the short questions once the call is settled. */
function screenAfter(
  { actions }: PlaybookIndex,
  planned: Plan,
  answers: Answers,
  outcomes: Outcomes,
  asks: boolean,
): string {
  // Nothing else comes first: somebody who sees the screen would see every step.
  const first = planned.urgent.find(
    ({ id, joins }) => joins?.first && triggers(joins, answers) && outcomes[id] === undefined,
  );
  if (first) return first.id;
  const coming = next(planned, outcomes);
  const screen = coming.kind === 'action' ? coming.action.id : 'tasks';
  const callSettled = actions.some(({ id, hangsUp }) => hangsUp && outcomes[id] !== undefined);
  return callSettled && asks ? 'questions' : screen;
}

/**
 * The answers with where the person is: on the device that they saw, until it is said otherwise. Said of no device if
 * nobody sees a screen.
 */
function withDevice(
  { actions }: PlaybookIndex,
  { device: _, ...others }: Answers,
  outcomes: Outcomes,
  entries: readonly Entry[],
): Answers {
  const cut = actions.find(
    ({ id, joins, cutsOff }) => cutsOff && joins && triggers(joins, others) && outcomes[id] !== 'excluded',
  );
  if (!cut) return others;
  const said = deviceSaid(cut, entries) ?? '';
  return { ...others, device: answersTo(undefined, 'device').includes(said) ? said : 'seen' };
}

/** The answers to questions we ask; an opened file may have others. */
function answersOf({ account }: PlaybookIndex, entries: readonly Entry[]): Answers {
  const kind = account?.kind ?? '';
  const ofIncident = answersGiven(entries);
  const ofAccount = account ? answersGiven(entries, account) : ofIncident;
  const given = (question: string): [string, string][] => {
    const [said] =
      question === 'contact'
        ? [contactSaid(entries)]
        : ((isOfIncident(question) ? ofIncident : ofAccount).get(question) ?? []);
    const answer = heardOf(kind, question, entries, said) ?? said;
    return answer && answersTo(kind, question).includes(answer) ? [[question, answer]] : [];
  };
  const answers = Object.fromEntries(
    [...Object.keys(incidentQuestions), ...questionsOf(kind), 'signs'].flatMap(given),
  );
  const said = saidToHaveHappened(entries);
  return {
    ...answers,
    // Whoever says later what happened has answered this too.
    ...(said.length > 0 && { happened: 'some' }),
    ...(ofIncident.has('tactics') || said.length > 0 ? { tactics: said } : {}),
  };
}
