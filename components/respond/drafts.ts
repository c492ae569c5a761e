import type { PlaybookIndex } from '@/lib/playbook/playbook-index';

/** Under whose name what is typed on a page waits: the account's, or the incident's. */
export const draftOwner = ({ account }: PlaybookIndex): string => account?.id ?? 'incident';
