import { domainsOf, hasPlaybook } from '@/lib/playbook/account-facts';
import type { Account, PlaybookAccount } from '@/lib/playbook/schema';
import { findAccount } from './accounts/registry';
import { playbookAccounts } from './playbooks';

/** Another firm with a like name, and where its customers are led on. */
export interface Sibling {
  name: string;
  /** A domain of its own; null where none is confirmed. */
  domain: string | null;
  /** Its own playbook, or the one that fits any account of its kind. */
  leadsTo: PlaybookAccount;
}

/** The firms whose customers may take this account for theirs, in the order of its file. */
export function siblingsOf({ siblings = [] }: Pick<Account, 'siblings'>): Sibling[] {
  return siblings.flatMap((id) => {
    const firm = findAccount(id);
    const leadsTo = firm && playbookFor(firm);
    return firm?.name && leadsTo ? [{ name: firm.name, domain: domainsOf(firm)[0] ?? null, leadsTo }] : [];
  });
}

function playbookFor(firm: Account): PlaybookAccount | undefined {
  if (hasPlaybook(firm)) return firm;
  return playbookAccounts.find(({ kind, name }) => kind === firm.kind && name === null);
}
