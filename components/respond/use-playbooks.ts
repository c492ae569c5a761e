'use client';

import { useEffect, useState } from 'react';
import { loadPlaybook } from '@/lib/content/load-playbook';
import { type AccountRef, sameAccount } from '@/lib/incident/account';
import type { Entry } from '@/lib/incident/entry';
import { accountsOf } from '@/lib/incident/fold';
import type { PlaybookIndex } from '@/lib/playbook/playbook-index';

type Loaded = PlaybookIndex | null | 'failed';

/** Of each account: its playbook, null where this version knows none, or that it could not be fetched. */
const loaded = new Map<string, Loaded>();

/**
 * The playbooks of all accounts in a record, with that of this page. Others are fetched when they are needed, so
 * that a page carries no other account's facts. `missing` are those that could not be fetched.
 */
export function usePlaybooks(own: PlaybookIndex | null, entries: readonly Entry[]) {
  const [, setCount] = useState(0);
  const others = accountsOf(entries).filter((account) => !sameAccount(account, own?.account ?? null));
  const wanted = others.map(({ id }) => id).join(' ');

  useEffect(() => {
    let isHere = true;
    const ids = wanted
      .split(' ')
      .filter((id) => id !== '' && (!loaded.has(id) || loaded.get(id) === 'failed'));
    for (const id of ids) {
      void loadPlaybook(id)
        .catch(() => 'failed' as const)
        .then((playbook) => {
          loaded.set(id, playbook);
          if (isHere) setCount((count) => count + 1);
        });
    }
    return () => {
      isHere = false;
    };
  }, [wanted]);

  const found = others
    .map(({ id }) => loaded.get(id))
    .filter((one) => typeof one === 'object' && one !== null);
  const missing: AccountRef[] = others.filter(({ id }) => loaded.get(id) === 'failed');
  return { playbooks: own?.account ? [own, ...found] : found, missing };
}
