'use client';

import { Plus } from '@lucide/icons';
import { useAccountName } from '@/components/site/words-provider';
import { Icon } from '@/components/ui/icon';
import { ButtonRow, Rows } from '@/components/ui/rows';
import type { playbookNames } from '@/lib/content/accounts/names';
import type { AccountRef } from '@/lib/incident/account';
import { AccountSearch } from './account-search';

interface Props {
  of: readonly (typeof playbookNames)[number][];
  onAdd: (account: AccountRef) => void;
}

/** Accounts to add with a tap, below a box to find one. */
export function AccountList({ of, onAdd }: Props) {
  const nameOf = useAccountName();
  return (
    <AccountSearch of={of}>
      {(found) => (
        <Rows>
          {(found ?? of).map(({ kind, id }) => (
            <ButtonRow
              key={id}
              name={nameOf({ kind, id }, true)}
              icon={<Icon of={Plus} />}
              onClick={() => onAdd({ kind, id })}
            />
          ))}
        </Rows>
      )}
    </AccountSearch>
  );
}
