import { findAccountName } from '@/lib/content/accounts/names';
import { accountsOf, factsOf } from '@/lib/incident/fold';
import { escapeInvisible } from '@/lib/wording/escape';
import type { Handover } from './format';

/** For whom a copy is: the exchange or the bank by its name, if the record names one alone. */
export function readerOf({ reader, record: { entries }, language: { say } }: Handover): string {
  const names = {
    exchange: accountsOf(entries)
      .filter(({ kind }) => kind === 'exchange')
      .map((account) => findAccountName(account)?.name),
    bank: factsOf(entries, 'money-path').map(({ data }) => data.institution),
    police: [],
    myself: [],
  }[reader];
  const [only] = names;
  // The same bank may have been written down twice.
  const isOne = new Set(names.map((name) => name?.trim().toLowerCase())).size === 1;
  return only && isOne ? escapeInvisible(only) : say(`print.reader.${reader}`);
}
