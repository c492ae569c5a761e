import { findAccountName } from '@/lib/content/accounts/names';
import type { AccountRef } from '@/lib/incident/account';

/** What an account is called by itself; null where its playbook fits any of its kind. Unknown ones go by their id. */
export function ownName({ kind, id }: AccountRef): string | null {
  const found = findAccountName(id);
  return found?.kind === kind ? found.name : id;
}
