import * as sources from '@/lib/content/sources';
import type { ActionFacts, Way } from '@/lib/playbook/schema';

const soon = { to: 'check', afterHours: 1 } as const satisfies Way;

const seenAfterAll = { question: 'phrase', answer: 'seen', brings: 'brake' } as const;

/** Somebody whose phrase was seen after all, whatever was said before. */
const phraseSeen = {
  to: 'answer',
  question: 'phrase',
  answer: 'seen',
  unless: ['seen', 'unsure'],
  otherwise: soon,
} as const satisfies Way;

/** A new wallet costs little, so not to be sure leads to it. */
const mayBeSeen = { ...phraseSeen, answer: 'unsure' } as const satisfies Way;

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
    steps: [{ id: 'open' }, { id: 'clean' }, { id: 'revoke' }, { id: 'move' }, { id: 'lent' }],
    reasons: ['cannot-find-it', 'no-other-device', 'something-else'],
    // Where approvals stay, the coins have to go.
    ways: {
      'cannot-find-it': { to: 'role', role: 'brake' },
      'something-else': { to: 'role', role: 'brake' },
    },
    offers: seenAfterAll,
    sources: [sources.seedPhrase],
  },
  {
    id: 'wallet-check-devices',
    of: ['wallet'],
    phase: 'limit-access',
    urgency: 'now',
    group: 'secure',
    role: 'brake',
    needs: 'nothing',
    urgentOnly: true,
    steps: [{ id: 'close' }, { id: 'open-then' }, { id: 'copies' }, { id: 'move' }],
    reasons: ['cannot-find-it', 'something-else'],
    ways: { 'cannot-find-it': mayBeSeen, 'something-else': soon },
    offers: seenAfterAll,
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
