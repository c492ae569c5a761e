import { hasPlaybook } from '@/lib/playbook/account-facts';
import { indexOf, type PlaybookIndex } from '@/lib/playbook/playbook-index';
import { loadAccount } from './accounts/load';

/**
 * Fetches the parts of an account's playbook that planning needs; null for an account unknown to this version. Rejects
 * without a network. For the other accounts of an incident, since a page carries its own playbook.
 */
export async function loadPlaybook(id: string): Promise<PlaybookIndex | null> {
  const [account, { actions }] = await Promise.all([loadAccount(id), import('./catalogue')]);
  return account && hasPlaybook(account) ? indexOf(account, actions) : null;
}
