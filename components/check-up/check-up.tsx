'use client';

import { useState } from 'react';
import { useHydrated, waits } from '@/components/site/hydrated';
import { useSay } from '@/components/site/words-provider';
import { Part } from '@/components/ui/part';
import { checkUpRows } from '@/lib/flow/check-up';
import type { AccountRef } from '@/lib/incident/account';
import type { NewEntry } from '@/lib/incident/entry';
import { accountsOf } from '@/lib/incident/fold';
import { beginCheckUp, checkUpsIn, writeInCheckUp } from '@/lib/store/check-ups';
import { useIncident } from '@/lib/store/use-incident';
import { Accounts } from './accounts';
import { Ending } from './ending';
import { Item, type ItemContent } from './item';

interface Props {
  items: readonly ItemContent[];
  /** How many are done in the first sitting. */
  first: number;
  /** The folder of the accounts’ facts. */
  source: string;
}

/** The things to look at, and how far one is. The first tap begins a record of its own, beside any incident. */
export function CheckUp({ items, first, source }: Props) {
  const say = useSay();
  const hydrated = useHydrated();
  const held = useIncident((state) => state.held);
  const [now, ...before] = checkUpsIn(held);
  /** The check-up that another one is to follow. */
  const [left, setLeft] = useState<string | null>(null);
  const [isRefused, setRefused] = useState(false);
  const current = now && now.slot !== left ? now : null;
  const entries = current?.record.entries ?? [];
  const accounts = accountsOf(entries);
  const rows = checkUpRows(items, entries);

  const write = async (what: NewEntry | null, added: readonly AccountRef[] = []) => {
    const slot = current?.slot ?? (await beginCheckUp(added));
    setRefused(slot === null);
    if (slot !== null && what) await writeInCheckUp(slot, what);
  };
  const add = (account: AccountRef) =>
    void (current ? write({ kind: 'account-added', account }) : write(null, [account]));
  const list = (some: readonly ItemContent[], from: number) =>
    some.map((item, i) => (
      <Item
        key={item.id}
        number={from + i}
        item={item}
        rows={rows.filter((row) => row.item === item)}
        source={source}
        onWrite={(what) => void write(what)}
      />
    ));
  return (
    <>
      <div className={hydrated ? undefined : waits}>
        <Part heading="check-up-accounts" title={say('check-up.accounts.title')}>
          <p>{say('check-up.accounts.why')}</p>
          <Accounts
            there={accounts}
            kinds={items.map(({ kind }) => kind)}
            onAdd={add}
            onRemove={(account) => void write({ kind: 'account-removed', account })}
          />
        </Part>
      </div>
      <p role="alert">{isRefused && say('check-up.accounts.not-stored')}</p>
      <Part heading="check-up-first" title={say('check-up.first')}>
        {list(items.slice(0, first), 1)}
      </Part>
      <Part heading="check-up-later" title={say('check-up.later')}>
        {list(items.slice(first), first + 1)}
      </Part>
      {current && <Ending held={current} before={before} rows={rows} onAnew={() => setLeft(current.slot)} />}
    </>
  );
}
