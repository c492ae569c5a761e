import type { AccountRef } from './account';
import type { Entry } from './entry';
import { accountIn, factsOf } from './fold';

interface CaseNumber {
  id: string;
  number: string;
  byLink: boolean;
  /** The account it was told of, or on whose page it was taken from a link; null where nobody said. */
  account: AccountRef | null;
}

/** Case numbers told by the person, and those taken from a link, which prove nothing about who sent it. */
export function caseNumbers(entries: readonly Entry[]): CaseNumber[] {
  const told = factsOf(entries, 'ticket').map(({ id, data, account }) => ({
    id,
    number: data.number ?? '',
    byLink: false,
    account,
  }));
  const linked = entries.flatMap((entry) =>
    entry.kind === 'case-number-accepted'
      ? [{ id: entry.id, number: entry.caseNumber, byLink: true, account: accountIn(entry) }]
      : [],
  );
  return [...told.filter(({ number }) => number !== ''), ...linked];
}
