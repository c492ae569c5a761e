'use client';

import { useCallback, useEffect, useState } from 'react';
import { findPlaybookName } from '@/lib/content/accounts/names';
import { type AccountRef, sameAccount } from '@/lib/incident/account';
import type { Entry } from '@/lib/incident/entry';
import { accountsOf } from '@/lib/incident/fold';
import type { PlaybookIndex } from '@/lib/playbook/playbook-index';

type Loaded = PlaybookIndex | null | 'failed';

/** Of each account: its playbook, null where this version knows none, or that it could not be fetched. */
const loaded = new Map<string, Loaded>();

/** The way to it names every account, so it comes with the first that is asked for. */
async function load(id: string) {
  const playbook = import('@/lib/content/load-playbook').then(({ loadPlaybook }) => loadPlaybook(id));
  loaded.set(id, await playbook.catch(() => 'failed' as const));
}

/**
 * Fetches the playbooks of these accounts, each once a tab. What did not come is asked for when others are, once there is
 * a network, or again.
 */
export function useFetchedPlaybooks(ids: readonly string[]) {
  const [, setCount] = useState(0);
  const wanted = ids.join(' ');
  const ask = useCallback(() => {
    const lacking = wanted
      .split(' ')
      .filter((id) => id !== '' && (!loaded.has(id) || loaded.get(id) === 'failed'));
    for (const id of lacking) void load(id).then(() => setCount((count) => count + 1));
  }, [wanted]);
  useEffect(() => {
    ask();
    window.addEventListener('online', ask);
    return () => window.removeEventListener('online', ask);
  }, [ask]);

  return {
    find: (id: string): PlaybookIndex | null => {
      const found = loaded.get(id) ?? null;
      return found === 'failed' ? null : found;
    },
    isHere: (id: string) => loaded.has(id) && loaded.get(id) !== 'failed',
    hasFailed: (id: string) => loaded.get(id) === 'failed',
    again: ask,
  };
}

/**
 * The playbooks of all accounts in a record, with that of this page. Others are fetched when they are needed, so
 * that a page carries no other account's facts. `missing` are those that could not be fetched; `areAllHere` says whether
 * none is on its way or missing.
 */
export function usePlaybooks(own: PlaybookIndex | null, entries: readonly Entry[]) {
  // Of what this version knows; an id of ours under another kind is not that account.
  const others = accountsOf(entries).filter(
    (account) => findPlaybookName(account) && !sameAccount(account, own?.account ?? null),
  );
  const { find, isHere, hasFailed } = useFetchedPlaybooks(others.map(({ id }) => id));
  const found = others.map(({ id }) => find(id)).filter((one) => one !== null);
  const missing: AccountRef[] = others.filter(({ id }) => hasFailed(id));
  const areAllHere = others.every(({ id }) => isHere(id));
  return { playbooks: own?.account ? [own, ...found] : found, missing, areAllHere };
}
