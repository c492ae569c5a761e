import { type AccountRef, sameAccount } from '@/lib/incident/account';
import type { Entry } from '@/lib/incident/entry';
import { accountsOf, mainAccount } from '@/lib/incident/fold';
import type { NameOf } from './language';

/** All accounts of a record in one text: `Binance, Google`. */
export function accountsInWords(entries: readonly Entry[], nameOf: NameOf, alone?: boolean): string {
  const accounts = accountsOf(entries);
  return accounts.length === 0
    ? nameOf(null, alone)
    : accounts.map((account) => nameOf(account, alone)).join(', ');
}

/** Names the account that a fact is about, if there are several, or if it is not the only one. */
export function accountOfFact(
  entries: readonly Entry[],
  { account }: { account: AccountRef | null },
  nameOf: NameOf,
): string | null {
  const isOnly = accountsOf(entries).length < 2 && sameAccount(account, mainAccount(entries));
  return account && !isOnly ? nameOf(account, true) : null;
}
