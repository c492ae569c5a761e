'use client';

import { Minus } from '@lucide/icons';
import { useRef, useState } from 'react';
import { AccountList } from '@/components/accounts/account-list';
import { useAccountName, useSay } from '@/components/site/words-provider';
import { useFocusAfterChange } from '@/components/ui/focus';
import { Fold } from '@/components/ui/fold';
import { Icon } from '@/components/ui/icon';
import { ButtonRow, Rows } from '@/components/ui/rows';
import { playbookNames } from '@/lib/content/accounts/names';
import { type AccountRef, accountKey, sameAccount } from '@/lib/incident/account';
import { useIsCheckUpLoading } from '@/lib/store/use-check-up-in-hand';
import { useIncident } from '@/lib/store/use-incident';

interface Props {
  /** The accounts that are looked at. */
  there: readonly AccountRef[];
  /** The kinds of account that something is looked at in. */
  kinds: readonly (string | null)[];
  onAdd: (account: AccountRef) => void;
  onRemove: (account: AccountRef) => void;
}

/** The id of what says how many there are. */
const listed = 'check-up-listed';

/** The accounts of a check-up, and the list to choose more from. */
export function Accounts({ there, kinds, onAdd, onRemove }: Props) {
  const say = useSay();
  const nameOf = useAccountName();
  const canWrite = useIncident(({ writeLock }) => writeLock !== 'elsewhere');
  const [isOpen, setOpen] = useState(false);
  const top = useRef<HTMLDivElement>(null);
  const isLoading = useIsCheckUpLoading();
  useFocusAfterChange(listed, isLoading ? null : `of ${there.map(accountKey).join(' ')}`, 'never');
  const add = (account: AccountRef) => {
    setOpen(false);
    // The list that was tapped is gone, and with it the place where the person was.
    requestAnimationFrame(() => top.current?.scrollIntoView({ block: 'center' }));
    onAdd(account);
  };
  const others = playbookNames.filter(
    (one) => kinds.includes(one.kind) && !there.some((account) => sameAccount(account, one)),
  );
  return (
    <div ref={top}>
      <p id={listed} tabIndex={-1} role="status">
        {there.length > 0 && say('check-up.accounts.listed', { count: there.length })}
      </p>
      {/* That another tab writes is said at the top of the page. */}
      {canWrite && (
        <>
          {there.length > 0 && (
            <Rows>
              {there.map((account) => (
                <ButtonRow
                  key={accountKey(account)}
                  name={nameOf(account, true)}
                  hint={say('check-up.accounts.remove')}
                  icon={<Icon of={Minus} />}
                  onClick={() => onRemove(account)}
                />
              ))}
            </Rows>
          )}
          <Fold
            title={say('check-up.accounts.add')}
            open={isOpen}
            onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
          >
            <AccountList of={others} onAdd={add} />
          </Fold>
        </>
      )}
    </div>
  );
}
