import { findAccount } from '@/lib/content/accounts/registry';
import type { AccountRef } from '@/lib/incident/account';
import type { Account } from '@/lib/playbook/schema';

/** What this version knows of an account; undefined if its kind or id is unknown. */
export function knownAccount({ kind, id }: AccountRef): Account | undefined {
  const found = findAccount(id);
  return found?.kind === kind ? found : undefined;
}
