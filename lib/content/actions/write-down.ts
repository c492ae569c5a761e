import * as sources from '@/lib/content/sources';
import type { ActionFacts } from '@/lib/playbook/schema';

/** Actions that record what is soon forgotten or gone. */
export const writeDown = [
  {
    id: 'write-narrative',
    of: 'incident',
    phase: 'discover',
    urgency: 'today',
    group: 'write-down',
    steps: [{ id: 'tell', record: 'narrative' }],
    settledBy: 'narrative',
    reasons: ['something-else'],
    sources: [sources.whatToKeep],
  },
  {
    id: 'write-contact',
    of: 'incident',
    phase: 'discover',
    urgency: 'today',
    group: 'write-down',
    steps: [{ id: 'call-log' }, { id: 'write', record: 'contact' }],
    settledBy: 'contact',
    reasons: ['cannot-find-it', 'something-else'],
    sources: [sources.whatToKeep, sources.ukWhatToReport],
  },
  {
    id: 'write-taken',
    of: 'incident',
    phase: 'discover',
    urgency: 'today',
    group: 'write-down',
    steps: [{ id: 'find' }, { id: 'write', record: 'transaction' }],
    settledBy: 'transaction',
    reasons: ['cannot-sign-in', 'something-else'],
    sources: [sources.whatToKeep],
  },
  {
    id: 'keep-messages',
    of: 'incident',
    phase: 'discover',
    urgency: 'today',
    group: 'write-down',
    steps: [{ id: 'keep' }, { id: 'email-file' }],
    reasons: ['cannot-find-it', 'something-else'],
    sources: [sources.ukWhatToReport, sources.mailHeaders],
  },
] as const satisfies readonly ActionFacts[];
