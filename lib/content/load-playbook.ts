import { hasPlaybook } from '@/lib/playbook/account-facts';
import { indexOf, type PlaybookIndex } from '@/lib/playbook/playbook-index';
import { loadAccount } from './accounts/load';

/**
 * Fetches what planning needs of an account's playbook; null for an account that this version does not know.
 * Rejects without a network. A page carries its own playbook: this is for the other accounts of an incident.
 */
export async function loadPlaybook(id: string): Promise<PlaybookIndex | null> {
  const [account, { actions }] = await Promise.all([loadAccount(id), import('./catalogue')]);
  return account && hasPlaybook(account) ? indexOf(account, actions) : null;
}
