import type { Entry } from '@/lib/incident/entry';
import { accountsOf } from '@/lib/incident/fold';
import type { NameOf } from './language';

/** All accounts of a record in one text: `Binance, Google`. */
export function accountsInWords(entries: readonly Entry[], nameOf: NameOf, alone?: boolean): string {
  const accounts = accountsOf(entries);
  return accounts.length === 0
    ? nameOf(null, alone)
    : accounts.map((account) => nameOf(account, alone)).join(', ');
}
