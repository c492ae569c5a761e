'use client';

import { Plus } from 'lucide-react';
import { useId, useState } from 'react';
import { useAccountName, useSay } from '@/components/site/words-provider';
import { Fold } from '@/components/ui/fold';
import { ButtonRow, Rows } from '@/components/ui/rows';
import { playbookNames } from '@/lib/content/accounts/names';
import { type AccountRef, sameAccount } from '@/lib/incident/account';
import { accountsOf } from '@/lib/incident/fold';
import { incidents } from '@/lib/store/device';
import type { LoadedRecord } from '@/lib/store/shelf';
import { useIncident } from '@/lib/store/use-incident';
import { JustAdded } from './just-added';

interface Props {
  /** The record on the screen; null before the first tap. */
  held: LoadedRecord | null;
  /** The account of the page, which is in danger too before its first tap names it. */
  page?: AccountRef | null;
}

/** Adds an account to the incident on the screen. The one added last can be taken off again while nothing was done for it. */
export function AddAccount({ held, page = null }: Props) {
  const say = useSay();
  const nameOf = useAccountName();
  const id = useId();
  const canWrite = useIncident(({ writeLock }) => writeLock !== 'elsewhere');
  const [isOpen, setOpen] = useState(false);
  const there = [...accountsOf(held?.record.entries ?? []), ...(page ? [page] : [])];
  const others = playbookNames.filter((one) => !there.some((account) => sameAccount(account, one)));

  const add = (account: AccountRef) => {
    setOpen(false);
    void incidents.addAccount(account, page ?? undefined);
  };
  return (
    <div className="mt-part flow-4">
      {held && <JustAdded held={held} canWrite={canWrite} back={id} />}
      {canWrite && others.length > 0 && (
        <Fold
          id={id}
          title={say(there.length > 0 ? 'accounts.add' : 'accounts.add-first')}
          open={isOpen}
          onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
        >
          <p className="mb-3">{say('accounts.why')}</p>
          <Rows>
            {others.map(({ kind, id }) => (
              <ButtonRow
                key={id}
                name={nameOf({ kind, id }, true)}
                icon={<Plus aria-hidden="true" />}
                onClick={() => add({ kind, id })}
              />
            ))}
          </Rows>
        </Fold>
      )}
    </div>
  );
}
