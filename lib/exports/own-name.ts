import { findAccountName } from '@/lib/content/accounts/names';
import type { AccountRef } from '@/lib/incident/account';

/** An account's own name; null if its playbook fits any of its kind. Unknown accounts go by their id. */
export function ownName(account: AccountRef): string | null {
  const found = findAccountName(account);
  return found ? found.name : account.id;
}
