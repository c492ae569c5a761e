import {
  type Answers,
  branchFor,
  isContradicted,
  isLeaving,
  isLockedOut,
  lacksDevice,
  triggers,
} from './answers';
import type { PlannedAction, PlaybookIndex } from './playbook-index';
import { type Group, groups, type Role } from './vocabulary';

export type Outcomes = Partial<Record<string, 'done' | 'blocked' | 'excluded'>>;

export interface Plan {
  /** The short urgent sequence, in order. */
  urgent: PlannedAction[];
  /** Everything else, in any order; within a group the most urgent first. */
  followUp: { group: Group; actions: PlannedAction[] }[];
}

/**
 * The actions of this playbook for these answers, in order.
 *
 * Outcomes matter in three ways: a failed brake brings the keys back into the urgent sequence, what was done
 * takes out what it replaces, and what was or was not done adds the tasks that follow from it. `kinds` are those of the incident's accounts: what one of their
 * playbooks says better is left to it.
 */
export function plan(
  playbook: PlaybookIndex,
  answers: Answers,
  outcomes: Outcomes = {},
  kinds: readonly string[] = [],
): Plan {
  const isLeft = ({ leftTo }: PlannedAction) => leftTo !== undefined && kinds.includes(leftTo);
  const isMade = ({ id }: PlannedAction) =>
    (outcomes[id] === undefined || outcomes[id] === 'blocked') &&
    playbook.actions.some((one) => outcomes[one.id] === 'done' && one.replaces?.includes(id));
  const urgent = urgentOrder(playbook, answers, outcomes).filter(
    (action) => !isLeft(action) && !isMade(action),
  );
  const rest = playbook.actions.filter(
    (action) =>
      !action.urgentOnly &&
      !urgent.includes(action) &&
      !isLeft(action) &&
      applies(playbook, action, answers, outcomes),
  );
  const followUp = groups.map((group) => ({
    group,
    actions: rest.filter((action) => action.group === group).toSorted(byUrgency),
  }));
  return { urgent, followUp };
}

type Next = { kind: 'action'; action: PlannedAction } | { kind: 'follow-up' };

/** The first urgent action without an outcome; after the last one, the follow-up list. */
export function next({ urgent }: Plan, outcomes: Outcomes): Next {
  const action = urgent.find(({ id }) => outcomes[id] === undefined);
  return action ? { kind: 'action', action } : { kind: 'follow-up' };
}

/**
 * The actions of a role: those in the order for these answers, then those in any order, then what no order names and a
 * brake that failed brings back.
 */
export function actionsOf(
  { account, orders, actions }: PlaybookIndex,
  role: Role,
  answers: Answers = {},
): PlannedAction[] {
  const fitting = orders[branchFor(account?.kind ?? '', answers).id] ?? [];
  const named = [...fitting, ...Object.values(orders).flat()];
  const placeOf = ({ id, urgentOnly, joins }: PlannedAction) =>
    named.includes(id) ? named.indexOf(id) : urgentOnly && !joins ? named.length : -1;
  return actions
    .filter((one) => one.role === role && placeOf(one) >= 0)
    .toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** The first action of a role. */
export const actionOf = (
  playbook: PlaybookIndex,
  role: Role,
  answers: Answers = {},
): PlannedAction | undefined => actionsOf(playbook, role, answers)[0];

/**
 * Whether an action is for a device that nobody saw, since whoever sees this one would see an account or an official
 * person: what needs a login is, what may fail for the lack of another one, and all that is urgent but to end the contact.
 */
export const isForOtherDevice = ({
  role,
  needs,
  reasons,
}: Pick<PlannedAction, 'role' | 'needs' | 'reasons'>) =>
  role !== 'stop-contact' &&
  needs !== 'nothing' &&
  (needs === 'signed-in' ||
    role !== undefined ||
    reasons.includes('cannot-sign-in') ||
    reasons.includes('no-other-device'));

/** Whether it waits until the person has such a device: people can be talked to on any phone or at a counter. */
export const needsDevice = (action: PlannedAction) => isForOtherDevice(action) && !action.byTalking;

/**
 * Whether an action is done without signing in: the person is locked out, or has no device to sign in on, and people can
 * be called.
 */
export const isFromOutside = (
  { account }: Pick<PlaybookIndex, 'account'>,
  { byTalking }: Pick<PlannedAction, 'byTalking'>,
  answers: Answers,
) => isLockedOut(account?.kind ?? '', answers) || (byTalking === true && lacksDevice(answers));

const ranks = { now: 0, today: 1, later: 2 } as const;
/** Sorts the most urgent first. */
export const byUrgency = (a: PlannedAction, b: PlannedAction) => ranks[a.urgency] - ranks[b.urgency];

function urgentOrder(playbook: PlaybookIndex, answers: Answers, outcomes: Outcomes): PlannedAction[] {
  const { account, orders, actions } = playbook;
  if (!account) return [];
  const own = (orders[branchFor(account.kind, answers).id] ?? []).flatMap(
    (id) => actions.find((action) => action.id === id && !isContradicted(action, answers)) ?? [],
  );
  const lockedOut = isLockedOut(account.kind, answers);
  const isRushing = lockedOut || isLeaving(account.kind, answers);
  const shut = isShut(playbook, outcomes);
  const shutAt = own.findIndex(({ id, shuts }) => shuts && outcomes[id] === 'done');
  // Nobody gets at the keys of an account that is shut, unless its order has them behind that: they come once it opens.
  const isOutOfReach = (one: PlannedAction) =>
    one.role === 'revoke' &&
    one.reasons.includes('cannot-sign-in') &&
    (shutAt < 0 || own.indexOf(one) < shutAt);
  const isTooLate = (one: PlannedAction) =>
    shut &&
    ((one.joins?.beforeShut === true && outcomes[one.id] !== 'done') ||
      (outcomes[one.id] === undefined && isOutOfReach(one)));
  const order = joined(
    own.filter((one) => !isTooLate(one)),
    actions.filter((one) => !isTooLate(one)),
    answers,
    isRushing,
  );
  // What replaces an action that failed stands behind it, as the way that is left.
  for (const tried of own.filter(({ role, id }) => role === 'revoke' && outcomes[id] === 'blocked')) {
    const left = actions.filter(
      (one) => one.joins && one.replaces?.includes(tried.id) && !order.includes(one),
    );
    order.splice(order.indexOf(tried) + 1, 0, ...left);
  }
  // Of several brakes the last one takes the place of the keys: one that only stops what is pending does not.
  const brake = own.findLast(({ role }) => role === 'brake');
  const revoke = actionOf(playbook, 'revoke');
  const outcome = brake && outcomes[brake.id];
  const failed = outcome !== undefined && outcome !== 'done';
  const isReplaced = revoke && brake?.replaces?.includes(revoke.id);
  if (
    brake &&
    failed &&
    revoke &&
    !isReplaced &&
    !lockedOut &&
    !isTooLate(revoke) &&
    !order.includes(revoke)
  ) {
    order.splice(order.indexOf(brake) + 1, 0, revoke);
  }
  return order;
}

/**
 * The order with what the answers add to it, behind the end of the contact or behind a brake that is faster still. What
 * replaces it in this order takes its place there.
 */
function joined(
  named: readonly PlannedAction[],
  actions: readonly PlannedAction[],
  answers: Answers,
  isRushing: boolean,
): PlannedAction[] {
  const asked = actions.filter((one) => one.joins && triggers(one.joins, answers) && !named.includes(one));
  const joining = asked.map((one) => named.find(({ replaces }) => replaces?.includes(one.id)) ?? one);
  const order = named.filter((one) => !joining.includes(one));
  const isFirst = ({ joins }: PlannedAction) => joins?.first === true;
  const isBeforeShut = ({ joins }: PlannedAction) => joins?.beforeShut === true;
  const isLast = ({ joins }: PlannedAction) => joins?.last === true;
  const contact = order.findIndex(({ role }) => role === 'stop-contact') + 1;
  const first = order[contact];
  const yields = asked.some(({ id }) => first?.yieldsTo?.includes(id));
  const isInFront = first?.role === 'brake' && !yields && (isRushing || first.inSeconds);
  const brake = isInFront ? contact + 1 : contact;
  const revoke = order.findIndex(({ role }) => role === 'revoke') + 1;
  const shut = order.findIndex(({ shuts, role }) => shuts || role === 'human');
  const before = Math.max(brake, revoke > 0 && revoke < shut ? revoke : shut);
  return [
    ...order.slice(0, contact),
    ...joining.filter(isFirst),
    ...order.slice(contact, brake),
    ...joining.filter((one) => !isFirst(one) && !isBeforeShut(one) && !isLast(one)),
    ...order.slice(brake, before),
    ...joining.filter((one) => isBeforeShut(one) && !isRushing),
    ...order.slice(before),
    ...joining.filter(isLast),
  ];
}

/** Whether the person, or somebody for them, shut the account, and it was not opened again. */
function isShut({ actions }: PlaybookIndex, outcomes: Outcomes): boolean {
  const isDone = (which: (action: PlannedAction) => true | undefined) =>
    actions.some((one) => which(one) && outcomes[one.id] === 'done');
  return isDone(({ shuts }) => shuts) && !isDone(({ reopens }) => reopens);
}

function applies(
  playbook: PlaybookIndex,
  { id, when }: PlannedAction,
  answers: Answers,
  outcomes: Outcomes,
): boolean {
  if (!when || triggers(when, answers)) return true;
  const isDone = (role: Role) => outcomes[actionOf(playbook, role)?.id ?? ''] === 'done';
  const wasShut = playbook.actions.some((one) => one.shuts && outcomes[one.id] === 'done');
  if (when.unlessShut && wasShut) return false;
  const shutOut = () => wasShut || isLockedOut(playbook.account?.kind ?? '', answers);
  const byGap = () => when.notDone !== undefined && !isDone(when.notDone) && shutOut();
  const byDeed = () => (when.done !== undefined && isDone(when.done)) || (when.shut === true && wasShut);
  const byTry = () => when.tried === true && outcomes[id] === 'blocked';
  return byGap() || byDeed() || byTry();
}
