'use client';

import { Minus } from '@lucide/icons';
import { useState } from 'react';
import { useOpenPage } from '@/components/site/online';
import { useAccountName, usePageLocale, useSay } from '@/components/site/words-provider';
import { Fold } from '@/components/ui/fold';
import { Icon } from '@/components/ui/icon';
import { ButtonRow, Rows } from '@/components/ui/rows';
import { findPlaybookName } from '@/lib/content/accounts/names';
import { accountAddress } from '@/lib/flow/addresses';
import { type AccountRef, accountKey, sameAccount } from '@/lib/incident/account';
import { accountsOf, canRemove } from '@/lib/incident/fold';
import { incidents } from '@/lib/store/device';
import type { LoadedRecord } from '@/lib/store/shelf';

interface Props {
  held: LoadedRecord;
  /** The account whose list this is; on that page it is taken off only while another is there to go on with. */
  page: AccountRef | null;
}

/** Takes an account off that is not in danger after all. What was written of it stays. */
export function TakeOff({ held, page }: Props) {
  const say = useSay();
  const locale = usePageLocale();
  const openPage = useOpenPage();
  const nameOf = useAccountName();
  const [isOpen, setOpen] = useState(false);
  const { entries } = held.record;
  const accounts = accountsOf(entries);
  const removable = accounts.filter((account) => canRemove(entries, account));
  if (removable.length === 0 || (page && accounts.length < 2)) return null;

  const takeOff = (account: AccountRef) => {
    setOpen(false);
    void incidents.removeAccount(account, held.slot);
    if (!sameAccount(account, page)) return;
    const left = accounts.find((one) => !sameAccount(one, account) && findPlaybookName(one));
    openPage(left ? `${accountAddress(locale, left.id)}#tasks` : `/${locale}/record/`);
  };
  return (
    <Fold
      title={say('accounts.take-off')}
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <p className="mb-3">{say('accounts.take-off-why')}</p>
      <Rows>
        {removable.map((account) => (
          <ButtonRow
            key={accountKey(account)}
            name={nameOf(account, true)}
            icon={<Icon of={Minus} />}
            onClick={() => takeOff(account)}
          />
        ))}
      </Rows>
    </Fold>
  );
}
