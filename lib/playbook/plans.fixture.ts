import type { PlaybookIndex } from './playbook-index';

/** One playbook for each way to plan: accounts of one kind with the same orders and actions have the same plans. */
export const planningApart = (playbooks: readonly PlaybookIndex[]): PlaybookIndex[] => {
  const keyOf = ({ account, orders, actions }: PlaybookIndex) =>
    JSON.stringify([account?.kind, orders, actions.map(({ id }) => id)]);
  return [...new Map(playbooks.map((one) => [keyOf(one), one])).values()];
};
