import * as sources from '@/lib/content/sources';
import type { ActionFacts, Way } from '@/lib/playbook/schema';

const soon = { to: 'check', afterHours: 1 } as const satisfies Way;
const callFirst = { to: 'role', role: 'brake' } as const satisfies Way;

/** Bank accounts and cards, besides the call to the bank, which other accounts may need too. */
export const bank = [
  {
    id: 'bank-login',
    of: ['bank'],
    phase: 'restore',
    urgency: 'now',
    group: 'secure',
    role: 'revoke',
    stopsLoss: true,
    steps: [{ id: 'device' }, { id: 'change' }, { id: 'remove' }],
    reasons: ['cannot-sign-in', 'cannot-find-it', 'no-other-device', 'something-else'],
    ways: {
      'cannot-sign-in': callFirst,
      'cannot-find-it': callFirst,
      'no-other-device': callFirst,
      'something-else': soon,
    },
    sources: [sources.takeover],
  },
  {
    id: 'bank-look-for-signs',
    of: ['bank'],
    phase: 'discover',
    urgency: 'now',
    group: 'secure',
    role: 'look',
    urgentOnly: true,
    steps: [{ id: 'payments' }, { id: 'payees' }, { id: 'codes' }],
    finds: { question: 'signs', answer: 'found' },
    reasons: ['cannot-sign-in', 'cannot-find-it', 'something-else'],
    ways: { 'cannot-sign-in': callFirst, 'cannot-find-it': callFirst, 'something-else': soon },
    sources: [sources.takeover, sources.scammed],
  },
] as const satisfies readonly ActionFacts[];
