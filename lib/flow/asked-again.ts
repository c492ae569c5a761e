import type { AccountRef } from '@/lib/incident/account';
import { contactAnswers, contactsSaid } from '@/lib/incident/contact';
import type { Entry } from '@/lib/incident/entry';
import { type ActionStatus, actionStatuses, answersGiven, statusOf } from '@/lib/incident/fold';
import type { AnswerGiven } from '@/lib/playbook/answers';
import type { PlannedAction } from '@/lib/playbook/playbook-index';

/** What of an action says when it is asked for again. */
export type Asked = Pick<PlannedAction, 'id' | 'joins' | 'hangsUp'>;

/** Said by somebody who is on the phone with them again. */
export const calledAgain = {
  question: 'contact',
  answer: contactAnswers.calledAgain,
} as const satisfies AnswerGiven;

/**
 * The last word on an action of this account (null as with `statusOf`). What was done before the answer that asks for it
 * once more says nothing of now: they call again, or control a screen again.
 */
export function lastWordOn(
  action: Asked,
  entries: readonly Entry[],
  account: AccountRef | null = null,
): ActionStatus | undefined {
  const status = statusOf(actionStatuses(entries), action.id, account);
  const asked = askedAt(action, entries);
  return status && asked >= 0 && entries.indexOf(status.entry) < asked ? undefined : status;
}

/**
 * The number of the entry that asks for an action last; -1 where none does. An answer is about the moment it is given,
 * each time. What is said to have happened is about the past: it asks only if nothing had asked before.
 */
function askedAt({ joins, hangsUp }: Asked, entries: readonly Entry[]): number {
  const first = joins?.first ? joins : undefined;
  const wanted: readonly AnswerGiven[] = [...(first?.answers ?? []), ...(hangsUp ? [calledAgain] : [])];
  const happened: readonly string[] = first?.tactics ?? [];
  if (wanted.length + happened.length === 0) return -1;
  const ofCalls = new Set(contactsSaid(entries).map(({ at }) => at));
  let last = -1;
  for (const [i, entry] of entries.entries()) {
    if (entry.kind !== 'question-answered') continue;
    const { question, answers } = entry;
    const isStanding = question !== calledAgain.question || ofCalls.has(i);
    const isNow = isStanding && wanted.some((one) => one.question === question && answers[0] === one.answer);
    const isTold = question === 'happened' || question === 'tactics';
    if (isNow || (isTold && last < 0 && answers.some((one) => happened.includes(one)))) last = i;
  }
  return last;
}

/** Which device a person says this is; said again after they control a screen again. Undefined if nothing was said. */
export function deviceSaid(cut: Asked, entries: readonly Entry[]): string | undefined {
  const at = entries.findLastIndex(
    (entry) => entry.kind === 'question-answered' && entry.question === 'device',
  );
  return at < askedAt(cut, entries) ? undefined : answersGiven(entries).get('device')?.[0];
}

/**
 * The answers to a question about this account (null as with `answersGiven`) that hold now: which device this is holds no
 * more once they control a screen again.
 */
export function answersStanding(
  question: string,
  entries: readonly Entry[],
  account: AccountRef | null,
  cut: Asked | undefined,
): readonly string[] {
  if (question !== 'device' || !cut) return answersGiven(entries, account).get(question) ?? [];
  const said = deviceSaid(cut, entries);
  return said === undefined ? [] : [said];
}

/** Whether it was said of this call, and of no earlier one, that they control the screen. */
export const isSaidOfThisCall = (entries: readonly Entry[]) =>
  contactsSaid(entries).at(-1)?.answer === contactAnswers.seesScreen;

/** Whether they were said to call, last of all that was said of the call. */
export const isSaidToCall = (entries: readonly Entry[]) =>
  contactsSaid(entries).at(-1)?.answer === calledAgain.answer;

/** Whether the person may be, or is said to be, on the phone with them: nothing was answered since that says how it is. */
export const isCallOpen = (hangUp: Asked, entries: readonly Entry[]) =>
  lastWordOn(hangUp, entries) === undefined && (contactsSaid(entries).length === 0 || isSaidToCall(entries));

/** Whether to hang up, which was answered, is asked for again for nothing but that they were said to call again. */
export const canTakeBackCall = (hangUp: string, entries: readonly Entry[]) =>
  isSaidToCall(entries) && statusOf(actionStatuses(entries), hangUp, null) !== undefined;
