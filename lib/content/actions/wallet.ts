import * as sources from '@/lib/content/sources';
import type { ActionFacts, Way } from '@/lib/playbook/schema';

const soon = { to: 'check', afterHours: 1 } as const satisfies Way;

/** Somebody whose phrase was seen after all, whatever was said before. */
const phraseSeen = {
  to: 'answer',
  question: 'phrase',
  answer: 'seen',
  unless: ['seen', 'unsure'],
  otherwise: soon,
} as const satisfies Way;

/** Wallets whose keys only the person has. */
export const wallet = [
  {
    id: 'revoke-approvals',
    of: 'incident',
    phase: 'limit-access',
    urgency: 'now',
    group: 'secure',
    role: 'revoke',
    when: { tactics: ['connected-wallet'] },
    steps: [{ id: 'clean' }, { id: 'open' }, { id: 'revoke' }, { id: 'move' }],
    reasons: ['cannot-find-it', 'no-other-device', 'something-else'],
    sources: [sources.seedPhrase],
  },
  {
    id: 'wallet-check-devices',
    of: ['wallet'],
    phase: 'limit-access',
    urgency: 'now',
    group: 'secure',
    role: 'brake',
    steps: [{ id: 'close' }, { id: 'copies' }, { id: 'move' }],
    reasons: ['no-other-device', 'cannot-find-it', 'something-else'],
    ways: { 'no-other-device': soon, 'cannot-find-it': soon, 'something-else': soon },
    offers: { question: 'phrase', answer: 'seen', brings: 'brake' },
    sources: [sources.seedPhrase],
  },
  {
    id: 'wallet-look-for-signs',
    of: ['wallet'],
    phase: 'discover',
    urgency: 'now',
    group: 'secure',
    role: 'look',
    urgentOnly: true,
    steps: [{ id: 'transfers' }, { id: 'approvals' }, { id: 'phrase' }],
    finds: { question: 'signs', answer: 'found' },
    reasons: ['cannot-find-it', 'something-else'],
    ways: { 'cannot-find-it': phraseSeen, 'something-else': soon },
    sources: [sources.seedPhrase],
  },
] as const satisfies readonly ActionFacts[];
