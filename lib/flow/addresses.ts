import type { PlannedAction, PlaybookIndex } from '@/lib/playbook/playbook-index';
import { type Group, groups } from '@/lib/playbook/vocabulary';

/** The pages that hold actions. */
type ActionPage = 'account' | 'account-follow-up' | 'incident-follow-up';

/** The page an action is on: urgent ones on their account's page, all others on the follow-up pages. */
export function pageOf(
  { account, orders }: PlaybookIndex,
  { id, of, urgentOnly }: PlannedAction,
): ActionPage {
  if (account && (urgentOnly || Object.values(orders).some((order) => order.includes(id)))) return 'account';
  return of === 'incident' ? 'incident-follow-up' : 'account-follow-up';
}

/** The page of an account, with its task list; the start page without one. */
export const accountAddress = (locale: string, account: string | null) =>
  account === null ? `/${locale}/` : `/${locale}/respond/${account}/`;

/** The address of the page with this action, without the fragment that names the action. */
export function addressOf(locale: string, playbook: PlaybookIndex, action: PlannedAction): string {
  const page = pageOf(playbook, action);
  if (page === 'incident-follow-up') return `/${locale}/follow-up/${action.group}/`;
  const home = accountAddress(locale, playbook.account?.id ?? null);
  return page === 'account' ? home : `${home}follow-up/`;
}

/** Whether no order of the account names an urgent action: a brake that failed brings it in. */
export const isBroughtIn = (playbook: PlaybookIndex, action: PlannedAction) =>
  !action.joins &&
  pageOf(playbook, action) === 'account' &&
  !Object.values(playbook.orders).some((order) => order.includes(action.id));

/** The actions of this playbook on a page: the urgent ones in the order of the default branch, then others. */
export function actionsOn<Action extends PlannedAction>(
  page: ActionPage,
  playbook: PlaybookIndex,
  actions: readonly Action[],
): Action[] {
  const { default: first = [], ...others } = playbook.orders;
  const order = [...new Set([...first, ...Object.values(others).flat()])];
  const placeOf = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  const rankOf = ({ id, joins }: PlannedAction) => (joins?.first ? first.length - 0.5 : placeOf(id));
  const known = new Set(playbook.actions.map(({ id }) => id));
  const there = actions.filter((action) => known.has(action.id) && pageOf(playbook, action) === page);
  return page === 'account'
    ? there.toSorted((a, b) => rankOf(a) - rankOf(b))
    : there.filter(({ urgentOnly }) => !urgentOnly);
}

/** Possible follow-ups of an account, by group: all actions that are not on its own page. */
export function followUpsOf(playbook: PlaybookIndex): { group: Group; actions: PlannedAction[] }[] {
  const follows = playbook.actions.filter(
    (action) => !action.urgentOnly && pageOf(playbook, action) !== 'account',
  );
  return groups
    .map((group) => ({ group, actions: follows.filter((action) => action.group === group) }))
    .filter(({ actions }) => actions.length > 0);
}
