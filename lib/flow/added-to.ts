import { type AccountRef, sameAccount } from '@/lib/incident/account';
import type { Entry, EntryOf } from '@/lib/incident/entry';
import type { FactData, FactKind } from '@/lib/incident/facts';
import { factsOf, mainAccount } from '@/lib/incident/fold';
import { kinds } from '@/lib/playbook/kinds';

/** Whether a part of the record is about accounts, not about the incident as a whole. */
export const isOfAccounts = (part: FactKind) =>
  Object.values(kinds).some(({ parts }) => (parts as readonly string[]).includes(part));

/** What was added to a part of the record, and the entry that it came with. Without a fact it came with a link. */
interface Added {
  entry: EntryOf<'fact-recorded' | 'case-number-accepted'>;
  fact: FactData | null;
}

/**
 * What stands in a part of the record that a step asks for, as it was told last. A step of an account (`page`) has what
 * is about that one; a step of the whole incident has nothing that was told of an account.
 */
export function addedTo(entries: readonly Entry[], part: FactKind, page: AccountRef | null): Added[] {
  const main = mainAccount(entries);
  const isOurs = (account: AccountRef | null | undefined) =>
    !isOfAccounts(part) || sameAccount(page ? (account ?? main) : (account ?? null), page);
  const told = factsOf(entries, part)
    .filter(({ account }) => isOurs(account))
    .flatMap(({ id, data }): Added[] => {
      const entry = entries.findLast((one) => one.kind === 'fact-recorded' && one.fact === id);
      return entry?.kind === 'fact-recorded' ? [{ entry, fact: data }] : [];
    });
  const byLink = entries.flatMap((entry): Added[] =>
    part === 'ticket' && entry.kind === 'case-number-accepted' && isOurs(entry.account)
      ? [{ entry, fact: null }]
      : [],
  );
  return [...told, ...byLink];
}
