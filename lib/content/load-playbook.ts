import { indexOf, type PlaybookIndex } from '@/lib/playbook/playbook-index';

/**
 * Fetches what planning needs of an account's playbook; null for an account that this version does not know.
 * Rejects without a network. A page carries its own playbook: this is for the other accounts of an incident.
 */
export async function loadPlaybook(id: string): Promise<PlaybookIndex | null> {
  const [{ findAccount }, { actions }] = await Promise.all([
    import('./accounts/registry'),
    import('./catalogue'),
  ]);
  const account = findAccount(id);
  return account ? indexOf(account, actions) : null;
}
