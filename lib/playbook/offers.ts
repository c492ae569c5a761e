import { type AnswerGiven, type Answers, branchFor } from './answers';
import type { PlaybookIndex } from './playbook-index';

/**
 * The answer that an action offers to people who skipped the question, and the action that it brings to the front. Null
 * where it would change nothing, and where the order of this account has something else in front: then what the offer
 * promises would not hold.
 */
export function offerAt(
  playbook: PlaybookIndex,
  action: string,
  answers: Answers,
): (AnswerGiven & { to: string }) | null {
  const { account, actions, orders } = playbook;
  const offers = actions.find(({ id }) => id === action)?.offers;
  if (!offers || !account) return null;
  const { question, answer, brings } = offers;
  const before = branchFor(account.kind, answers).id;
  const after = branchFor(account.kind, { ...answers, [question]: answer }).id;
  if (before === after) return null;
  const roleOf = (id: string) => actions.find((one) => one.id === id)?.role;
  const to = orders[after]?.find((id) => roleOf(id) !== 'stop-contact');
  if (to === undefined || roleOf(to) !== brings) return null;
  const order = orders[before] ?? [];
  const comesFirst = order.includes(to) && order.indexOf(to) < order.indexOf(action);
  return comesFirst ? null : { question, answer, to };
}
