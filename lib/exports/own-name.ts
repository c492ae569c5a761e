import { findAccountName } from '@/lib/content/accounts/names';
import type { AccountRef } from '@/lib/incident/account';

/** An account's own name; null if its playbook fits any of its kind. Unknown accounts go by their id. */
export function ownName(account: AccountRef): string | null {
  const found = findAccountName(account);
  return found ? found.name : account.id;
}

/** Whether this version knows the account; the id of another may be anything. */
export const isKnown = (account: AccountRef): boolean => findAccountName(account) !== undefined;
