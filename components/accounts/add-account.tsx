'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useSay } from '@/components/site/words-provider';
import { Fold } from '@/components/ui/fold';
import { playbookNames } from '@/lib/content/accounts/names';
import { type AccountRef, sameAccount } from '@/lib/incident/account';
import { accountsOf } from '@/lib/incident/fold';
import { incidents } from '@/lib/store/device';
import type { LoadedRecord } from '@/lib/store/shelf';
import { useIncident } from '@/lib/store/use-incident';
import { AccountList } from './account-list';
import { LastChange } from './last-change';
import { TakeOff } from './take-off';
import { takeWish } from './wish';

interface Props {
  /** The record on the screen; null before the first tap. */
  held: LoadedRecord | null;
  /** The account of the page, which is in danger too before its first tap names it. */
  page?: AccountRef | null;
  /** What is to be said of the accounts that are there. */
  children?: ReactNode;
}

/** Adds an account to the incident on the screen, or takes one off; the last change can be undone. */
export function AddAccount({ held, page = null, children }: Props) {
  const say = useSay();
  const canWrite = useIncident(({ writeLock }) => writeLock !== 'elsewhere');
  const [isOpen, setOpen] = useState(false);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!takeWish()) return;
    setOpen(true);
    // Behind the frame in which a new screen begins at its top.
    requestAnimationFrame(() => top.current?.scrollIntoView());
  }, []);
  const there = [...accountsOf(held?.record.entries ?? []), ...(page ? [page] : [])];
  // Whoever got into one kind of account often tries another kind next.
  const isNew = ({ kind }: AccountRef) => !there.some((account) => account.kind === kind);
  const others = playbookNames
    .filter((one) => !there.some((account) => sameAccount(account, one)))
    .toSorted((a, b) => Number(isNew(b)) - Number(isNew(a)));

  const add = (account: AccountRef) => {
    setOpen(false);
    // The list that was tapped is gone, and with it the place where the person was.
    requestAnimationFrame(() => top.current?.scrollIntoView());
    void incidents.addAccount(account, page ?? undefined);
  };
  return (
    <div className="flow-2" ref={top}>
      {held && <LastChange held={held} canWrite={canWrite} />}
      {children}
      {canWrite && others.length > 0 && (
        <Fold
          title={say(there.length > 0 ? 'accounts.add' : 'accounts.add-first')}
          open={isOpen}
          onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
        >
          <p className="mb-3">{say('accounts.why')}</p>
          <AccountList of={others} onAdd={add} />
        </Fold>
      )}
      {canWrite && held && <TakeOff held={held} page={page} />}
    </div>
  );
}
