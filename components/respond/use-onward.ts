'use client';

import { usePageLocale } from '@/components/site/words-provider';
import { findPlaybookName } from '@/lib/content/accounts/names';
import { onwardAddress, taskListOf } from '@/lib/flow/task-list';
import type { Entry } from '@/lib/incident/entry';
import { accountsOf, closedAs } from '@/lib/incident/fold';
import { usePlaybooks } from './use-playbooks';

/** The task list of an incident, and the address of what is next in it. Both null where no account has a playbook. */
export function useOnward(entries: readonly Entry[]) {
  const locale = usePageLocale();
  const { playbooks } = usePlaybooks(null, entries);
  const isEnded = closedAs(entries) !== null;
  const list = playbooks.length > 0 && !isEnded ? taskListOf(playbooks, entries) : null;
  const home = accountsOf(entries).find(findPlaybookName)?.id ?? null;
  return { list, onward: home && onwardAddress(locale, home, list, isEnded) };
}
