import { type Action, type ActionId, actions, findAction } from '@/lib/content/catalogue';
import { type Answers, branchFor, isLockedOut } from './answers';
import type { Provider } from './schema';
import { type Group, groups, type Reason } from './vocabulary';

export type Outcomes = Partial<Record<string, 'done' | 'blocked' | 'excluded'>>;

export interface Plan {
  /** The fixed short sequence, in order. */
  urgent: Action[];
  /** Everything else, in any order; most urgent first within its group. */
  followUp: { group: Group; actions: Action[] }[];
}

/**
 * The ordered actions for this provider and these answers.
 *
 * Outcomes matter in two places only: a freeze that could not be made brings the deleting of keys back
 * into the urgent sequence, and what was or was not done adds the tasks that follow from it.
 */
export function plan(provider: Provider, answers: Answers, outcomes: Outcomes = {}): Plan {
  const urgentIds = urgentOrder(provider, answers, outcomes);
  const urgent = urgentIds.map((id) => findAction(id)).filter((action) => action !== undefined);
  const rest = actions.filter(
    (action) => !action.urgentOnly && !urgentIds.includes(action.id) && applies(action, answers, outcomes),
  );
  const followUp = groups.map((group) => ({
    group,
    actions: rest.filter((action) => action.group === group).toSorted(byUrgency),
  }));
  return { urgent, followUp };
}

export type Next = { kind: 'action'; action: Action } | { kind: 'follow-up' };

/** The first urgent action without an outcome; after the last one, the follow-up list. There is always one. */
export function next({ urgent }: Plan, outcomes: Outcomes): Next {
  const action = urgent.find(({ id }) => outcomes[id] === undefined);
  return action ? { kind: 'action', action } : { kind: 'follow-up' };
}

export type Way =
  | { kind: 'answer'; signIn: 'no' | 'no-email' }
  | { kind: 'action'; to: ActionId }
  | { kind: 'next-check'; afterHours: number };

/**
 * Where "I can't do this" leads: another way, a human channel, or a dated next check. Never nowhere, so an answer
 * that was given before is not asked for again: it would change nothing.
 */
export function wayOn(reason: Reason, action: ActionId, answers: Answers): Way {
  const urgent = findAction(action)?.urgentOnly === true;
  if (reason === 'cannot-sign-in' && urgent && action !== 'contact-support' && !isLockedOut(answers)) {
    return { kind: 'answer', signIn: 'no' };
  }
  if (reason === 'no-email-either') {
    const known = answers['sign-in'] === 'no-email';
    return known ? { kind: 'action', to: 'contact-support' } : { kind: 'answer', signIn: 'no-email' };
  }
  if (reason === 'keeps-coming-back') return { kind: 'action', to: 'freeze-account' };
  if (reason === 'cannot-find-it' && urgent && action !== 'contact-support') {
    return { kind: 'action', to: action === 'delete-api-keys' ? 'freeze-account' : 'contact-support' };
  }
  return { kind: 'next-check', afterHours: urgent || reason === 'no-answer-yet' ? 1 : 24 };
}

const ranks = { now: 0, today: 1, later: 2 } as const;
const byUrgency = (a: Action, b: Action) => ranks[a.urgency] - ranks[b.urgency];

function urgentOrder(provider: Provider, answers: Answers, outcomes: Outcomes): string[] {
  const order = [...provider.orders[branchFor(answers)]];
  if (answers.contact === 'remote-control')
    order.splice(order.indexOf('end-call') + 1, 0, 'cut-remote-access');
  const freeze = outcomes['freeze-account'];
  const freezeFailed = freeze !== undefined && freeze !== 'done';
  if (freezeFailed && !isLockedOut(answers) && !order.includes('delete-api-keys')) {
    order.splice(order.indexOf('freeze-account') + 1, 0, 'delete-api-keys');
  }
  return order;
}

function applies({ when }: Action, answers: Answers, outcomes: Outcomes): boolean {
  if (!when) return true;
  const byTactic = when.tactics?.some((tactic) => answers.tactics?.includes(tactic)) ?? false;
  const shutOut = outcomes['freeze-account'] === 'done' || isLockedOut(answers);
  const byGap = when.notDone !== undefined && outcomes[when.notDone] !== 'done' && shutOut;
  const byDeed = when.done !== undefined && outcomes[when.done] === 'done';
  return byTactic || byGap || byDeed;
}
