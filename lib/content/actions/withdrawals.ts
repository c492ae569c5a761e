import type { ActionFacts } from '@/lib/playbook/schema';
import { lockedOutOfExchange } from './ways';

const atExchange = {
  of: ['exchange'],
  phase: 'limit-access',
  urgency: 'now',
  group: 'secure',
  worthTelling: true,
  urgentOnly: true,
} as const satisfies Partial<ActionFacts>;

/** What stops withdrawals or payments at an exchange that has no freeze, or beside one. */
export const withdrawals = [
  {
    id: 'lock-withdrawals',
    ...atExchange,
    role: 'brake',
    stopsLoss: true,
    inSeconds: true,
    steps: [{ id: 'open', link: 'home' }, { id: 'path', path: 'withdrawal-lock' }, { id: 'confirm' }],
    reasons: ['cannot-sign-in', 'cannot-find-it', 'something-else'],
    ways: { 'cannot-sign-in': lockedOutOfExchange, 'cannot-find-it': { to: 'role', role: 'revoke' } },
    sources: [],
  },
  {
    id: 'cancel-withdrawals',
    ...atExchange,
    role: 'brake',
    steps: [{ id: 'open', link: 'home' }, { id: 'photograph' }, { id: 'cancel' }],
    reasons: ['cannot-sign-in', 'cannot-find-it', 'something-else'],
    ways: { 'cannot-sign-in': lockedOutOfExchange, 'cannot-find-it': { to: 'role', role: 'brake' } },
    sources: [],
  },
  {
    id: 'hold-withdrawals',
    ...atExchange,
    role: 'brake',
    stopsLoss: true,
    steps: [{ id: 'open', link: 'home' }, { id: 'reset' }, { id: 'look' }],
    reasons: ['no-email-either', 'cannot-find-it', 'something-else'],
    ways: {
      'no-email-either': { to: 'role', role: 'human' },
      'cannot-find-it': { to: 'role', role: 'revoke' },
    },
    sources: [],
  },
  {
    id: 'stop-automatic-payments',
    ...atExchange,
    role: 'revoke',
    stopsLoss: true,
    steps: [{ id: 'open', link: 'home' }, { id: 'photograph' }, { id: 'cancel' }],
    reasons: ['cannot-sign-in', 'cannot-find-it', 'something-else'],
    ways: { 'cannot-sign-in': lockedOutOfExchange, 'cannot-find-it': { to: 'role', role: 'human' } },
    sources: [],
  },
] as const satisfies readonly ActionFacts[];
