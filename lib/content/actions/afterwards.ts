import * as sources from '@/lib/content/sources';
import type { ActionFacts } from '@/lib/playbook/schema';

/** What is left when the account is safe. */
export const afterwards = [
  {
    id: 'delete-keys-on-reopening',
    phase: 'restore',
    urgency: 'later',
    group: 'afterwards',
    when: { notDone: 'delete-api-keys' },
    steps: [{ id: 'first', link: 'api-keys', path: 'api-keys' }, { id: 'photograph' }],
    reasons: ['no-answer-yet', 'cannot-find-it', 'something-else'],
    sources: [sources.firstStatement],
  },
  {
    id: 'reopen-account',
    phase: 'restore',
    urgency: 'later',
    group: 'afterwards',
    when: { done: 'freeze-account' },
    steps: [{ id: 'when' }, { id: 'how' }],
    reasons: ['no-answer-yet', 'something-else'],
    sources: [sources.firstStatement],
  },
  {
    id: 'recovery-scams',
    phase: 'prevent',
    urgency: 'later',
    group: 'afterwards',
    steps: [{ id: 'refuse' }, { id: 'write', record: 'contact' }],
    reasons: ['something-else'],
    sources: [sources.refundScams, sources.recoveryFrauds],
  },
  {
    id: 'check-again',
    phase: 'discover',
    urgency: 'later',
    group: 'afterwards',
    steps: [{ id: 'look' }, { id: 'ticket' }],
    reasons: ['cannot-sign-in', 'something-else'],
    sources: [sources.takeover],
  },
  {
    id: 'know-the-script',
    phase: 'prevent',
    urgency: 'later',
    group: 'afterwards',
    steps: [{ id: 'signs' }, { id: 'rule' }],
    reasons: ['something-else'],
    sources: [sources.fakeStaff, sources.safeAccount],
  },
] as const satisfies readonly ActionFacts[];
