import type { AccountRef } from '@/lib/incident/account';
import type { Entry } from '@/lib/incident/entry';
import { type FactKind, kindOf } from '@/lib/incident/facts';
import { accountsOf, factsAbout, factsOf } from '@/lib/incident/fold';
import { rulesOf } from '@/lib/playbook/kinds';
import { isOfAccounts } from './added-to';

/**
 * The accounts of the incident that a part of the record can be about; none for what is about the incident as a whole.
 * An account of an unknown kind may have any part that another kind can.
 */
export function accountsToldOf(entries: readonly Entry[], part: FactKind): AccountRef[] {
  if (!isOfAccounts(part)) return [];
  return accountsOf(entries).filter(({ kind }) => rulesOf(kind)?.parts.includes(part) ?? true);
}

/**
 * The accounts that one more fact of this kind can be about. Null if there can be no more; empty if it is about none.
 */
export function accountsLeftFor(entries: readonly Entry[], part: FactKind): AccountRef[] | null {
  const accounts = accountsToldOf(entries, part);
  if (kindOf(part).single !== true) return accounts;
  if (accounts.length === 0) return factsOf(entries, part).length === 0 ? [] : null;
  const left = accounts.filter((account) => factsAbout(entries, part, account).length === 0);
  return left.length > 0 ? left : null;
}
