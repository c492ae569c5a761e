import type { Account } from '@/lib/playbook/schema';

/** The file that all facts of an account stand in. */
export const fileOf = ({ kind, id }: Pick<Account, 'kind' | 'id'>) => `lib/content/accounts/${kind}/${id}.ts`;
