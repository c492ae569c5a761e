import { findAccountName } from '@/lib/content/accounts/names';

/** The kind named in sentences while no account is chosen. */
const usual = 'exchange';

/**
 * Names an account inside a sentence, or `alone` as a heading does. An account unknown to this version is named by its
 * id; if none was chosen, it is some account of the usual kind.
 */
export function accountName(
  account: { kind: string; id: string } | null,
  say: (key: string) => string,
  alone = false,
): string {
  const known = account ? findAccountName(account) : undefined;
  if (account && !known) return account.id;
  return known?.name ?? say(`site.${alone ? 'any-title' : 'any'}.${known?.kind ?? usual}`);
}
