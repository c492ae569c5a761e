import type { Step, Subject } from '@/lib/playbook/schema';

/** Not every account lets its users make API keys, or holds automatic payments. */
export const apiKeys = { facts: 'api-keys', action: 'delete-api-keys' } as const satisfies Subject;
export const automaticPayments = { action: 'stop-automatic-payments' } as const satisfies Subject;

/** What to ask of an exchange’s support, the most urgent first: to be said and pasted, and on its copy of the paper. */
export const requests = [
  { id: 'freeze', unlessShut: true },
  { id: 'is-frozen', ifShut: true },
  { id: 'sessions' },
  { id: 'withdrawals' },
  { id: 'euros', ifAny: { action: 'lock-withdrawals' } },
  { id: 'keys', unlessDone: 'revoke', ifAny: apiKeys },
  { id: 'hidden-keys', ifHidden: 'api-keys' },
  { id: 'payments', unlessDone: 'revoke', ifAny: automaticPayments },
  { id: 'logs' },
] as const satisfies NonNullable<Step['asks']>;
