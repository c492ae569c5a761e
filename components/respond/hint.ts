'use client';

import { useAccountName, useSay } from '@/components/site/words-provider';
import type { Task } from '@/lib/flow/task-list';
import { plainValues } from '@/lib/playbook/fact-values';
import type { PlaybookIndex } from '@/lib/playbook/playbook-index';

type Facts = Pick<PlaybookIndex, 'account' | 'values'>;

const ofNobody: Facts = { account: null, values: plainValues(null) };

/**
 * What the list says under a task, with the facts of its own account. Of what is done once for the whole incident, one
 * of the accounts may know more than is so in general.
 */
export function useHint() {
  const say = useSay();
  const nameOf = useAccountName();
  return ({ action, playbook }: Task, playbooks: readonly PlaybookIndex[]): string | undefined => {
    const key = `hints.${action.id}`;
    if (!say.has(key)) return undefined;
    const told = ({ account, values }: Facts) => say(key, { ...values, provider: nameOf(account) });
    if (action.of !== 'incident') return told(playbook);
    const general = told(ofNobody);
    return playbooks.map(told).find((text) => text !== general) ?? general;
  };
}
