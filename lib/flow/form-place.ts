import { type AccountRef, accountKey } from '@/lib/incident/account';
import type { Entry } from '@/lib/incident/entry';
import { type FactKind, factKinds } from '@/lib/incident/facts';
import { isOfAccounts } from './added-to';
import { accountsLeftFor } from './told-of';

/** Where the page of the record has the form of a part, such as `add-ticket/mailbox/google`: that of a step's account. */
export const formPlace = (part: FactKind, account: AccountRef | null) =>
  `add-${part}${account && isOfAccounts(part) ? `/${accountKey(account)}` : ''}`;

/**
 * The form that a place of that page names, if one more can be told there. Its account is null where the place names
 * none that it can be told of: then the form asks.
 */
export function formAt(
  place: string,
  entries: readonly Entry[],
): { part: FactKind; account: AccountRef | null } | null {
  const [name, ...key] = place.split('/');
  const part = factKinds.find((kind) => name === `add-${kind}`);
  const left = part && accountsLeftFor(entries, part);
  if (!part || !left) return null;
  return { part, account: left.find((one) => accountKey(one) === key.join('/')) ?? null };
}
