import * as sources from '@/lib/content/sources';
import type { ActionFacts } from '@/lib/playbook/schema';

/** Actions that remain when the account is safe. */
export const afterwards = [
  {
    id: 'reopen-account',
    of: ['exchange'],
    phase: 'restore',
    urgency: 'later',
    group: 'afterwards',
    reopens: true,
    when: { shut: true },
    steps: [{ id: 'when' }, { id: 'how' }],
    reasons: ['no-answer-yet', 'something-else'],
    sources: [sources.firstStatement],
  },
  {
    id: 'recovery-scams',
    of: 'incident',
    phase: 'prevent',
    urgency: 'later',
    group: 'afterwards',
    steps: [{ id: 'refuse' }, { id: 'write', record: 'contact' }],
    reasons: ['something-else'],
    sources: [sources.refundScams, sources.recoveryFrauds],
  },
  {
    id: 'check-again',
    of: 'incident',
    phase: 'discover',
    urgency: 'later',
    group: 'afterwards',
    steps: [{ id: 'look' }, { id: 'ticket' }],
    reasons: ['cannot-sign-in', 'something-else'],
    sources: [sources.takeover],
  },
  {
    id: 'know-the-script',
    of: 'incident',
    phase: 'prevent',
    urgency: 'later',
    group: 'afterwards',
    steps: [{ id: 'signs' }, { id: 'rule' }],
    reasons: ['something-else'],
    sources: [sources.callScam, sources.scamAdvice, sources.fakeStaff, sources.safeAccount],
  },
] as const satisfies readonly ActionFacts[];
