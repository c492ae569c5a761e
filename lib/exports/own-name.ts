import { findAccountName } from '@/lib/content/accounts/names';
import type { AccountRef } from '@/lib/incident/account';

/** An account's own name; null if its playbook fits any of its kind. Unknown accounts go by their id. */
export function ownName({ kind, id }: AccountRef): string | null {
  const found = findAccountName(id);
  return found?.kind === kind ? found.name : id;
}
