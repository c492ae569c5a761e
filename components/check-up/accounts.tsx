'use client';

import { Minus, Plus } from 'lucide-react';
import { AccountSearch } from '@/components/accounts/account-search';
import { useAccountName, useSay } from '@/components/site/words-provider';
import { Fold } from '@/components/ui/fold';
import { ButtonRow, Rows } from '@/components/ui/rows';
import { playbookNames } from '@/lib/content/accounts/names';
import { type AccountRef, accountKey, sameAccount } from '@/lib/incident/account';

interface Props {
  /** The accounts that are looked at. */
  there: readonly AccountRef[];
  /** The kinds of account that something is looked at in. */
  kinds: readonly (string | null)[];
  onAdd: (account: AccountRef) => void;
  onRemove: (account: AccountRef) => void;
}

/** The accounts of a check-up, and the list to choose more from. */
export function Accounts({ there, kinds, onAdd, onRemove }: Props) {
  const say = useSay();
  const nameOf = useAccountName();
  const others = playbookNames.filter(
    (one) => kinds.includes(one.kind) && !there.some((account) => sameAccount(account, one)),
  );
  return (
    <>
      {there.length > 0 && (
        <Rows>
          {there.map((account) => (
            <ButtonRow
              key={accountKey(account)}
              name={nameOf(account, true)}
              hint={say('check-up.accounts.remove')}
              icon={<Minus aria-hidden="true" />}
              onClick={() => onRemove(account)}
            />
          ))}
        </Rows>
      )}
      <Fold title={say('check-up.accounts.add')}>
        <AccountSearch of={others}>
          {(found) => (
            <Rows>
              {(found ?? others).map(({ kind, id }) => (
                <ButtonRow
                  key={id}
                  name={nameOf({ kind, id }, true)}
                  icon={<Plus aria-hidden="true" />}
                  onClick={() => onAdd({ kind, id })}
                />
              ))}
            </Rows>
          )}
        </AccountSearch>
      </Fold>
    </>
  );
}
