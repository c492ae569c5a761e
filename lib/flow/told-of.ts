import type { AccountRef } from '@/lib/incident/account';
import type { Entry } from '@/lib/incident/entry';
import { type FactKind, kindOf } from '@/lib/incident/facts';
import { accountsOf, factsAbout, factsOf } from '@/lib/incident/fold';
import { kinds, rulesOf } from '@/lib/playbook/kinds';

const isOfAccounts = (part: FactKind) =>
  Object.values(kinds).some(({ parts }) => (parts as readonly string[]).includes(part));

/**
 * The accounts of the incident that a part of the record can be told of; none for what is told of the incident as a
 * whole. An account of a kind that this version does not know takes whatever another can.
 */
export function accountsToldOf(entries: readonly Entry[], part: FactKind): AccountRef[] {
  if (!isOfAccounts(part)) return [];
  return accountsOf(entries).filter(({ kind }) => rulesOf(kind)?.parts.includes(part) ?? true);
}

/**
 * The accounts that one more fact of this kind can be told of; null where there can be no more, which one without
 * accounts can be told of too.
 */
export function accountsLeftFor(entries: readonly Entry[], part: FactKind): AccountRef[] | null {
  const accounts = accountsToldOf(entries, part);
  if (kindOf(part).single !== true) return accounts;
  if (accounts.length === 0) return factsOf(entries, part).length === 0 ? [] : null;
  const left = accounts.filter((account) => factsAbout(entries, part, account).length === 0);
  return left.length > 0 ? left : null;
}
