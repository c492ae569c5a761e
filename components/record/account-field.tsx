'use client';

import { useAccountName, useSay } from '@/components/site/words-provider';
import { Select } from '@/components/ui/box';
import { described, Field } from '@/components/ui/field';
import { type AccountRef, accountKey, sameAccount } from '@/lib/incident/account';
import type { Draft } from './fact-fields';

/** Where a draft keeps the account that was chosen. No field of a fact is called so. */
export const accountOf = 'of-account';

/** The account a fact is told of: as chosen, as told before or asked for, or the first that it can be told of. */
export const accountChosen = (
  accounts: readonly AccountRef[],
  draft: Draft,
  before?: AccountRef | null,
): AccountRef | null =>
  accounts.find((one) => accountKey(one) === draft[accountOf]) ??
  accounts.find((one) => before && sameAccount(one, before)) ??
  before ??
  accounts[0] ??
  null;

interface Props {
  id: string;
  accounts: readonly AccountRef[];
  chosen: AccountRef | null;
  onChange: (key: string) => void;
}

/** Asks which account a fact is about, where there are several that it can be about. */
export function AccountField({ id, accounts, chosen, onChange }: Props) {
  const say = useSay();
  const nameOf = useAccountName();
  const isListed = chosen === null || accounts.some((one) => sameAccount(one, chosen));
  const options = isListed ? accounts : [...accounts, chosen];
  if (options.length < 2) return null;
  return (
    <Field id={id} label={say('record.which-account')}>
      <Select
        {...described(id)}
        value={chosen ? accountKey(chosen) : ''}
        onChange={(event) => onChange(event.target.value)}
        autoComplete="off"
      >
        {options.map((account) => (
          <option key={accountKey(account)} value={accountKey(account)}>
            {nameOf(account, true)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
