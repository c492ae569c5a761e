import { hasPlaybook } from '@/lib/playbook/account-facts';
import { indexOf, type PlaybookIndex } from '@/lib/playbook/playbook-index';
import type { PlaybookAccount } from '@/lib/playbook/schema';
import { accounts } from './accounts/registry';
import { actions } from './catalogue';

/** The accounts that have a playbook, in the order of the start page. */
export const playbookAccounts: readonly PlaybookAccount[] = accounts.filter(hasPlaybook);

export const findPlaybookAccount = (id: string) => playbookAccounts.find((account) => account.id === id);

/** The parts of an account's playbook that planning needs. */
export const playbookOf = (account: PlaybookAccount): PlaybookIndex => indexOf(account, actions);
