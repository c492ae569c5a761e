import * as sources from '@/lib/content/sources';
import type { ActionFacts } from '@/lib/playbook/schema';

/** Actions that tell those who have to know. */
export const report = [
  {
    id: 'give-record',
    of: ['exchange', 'phone-number'],
    phase: 'recover',
    urgency: 'today',
    group: 'report',
    steps: [{ id: 'number', record: 'ticket' }, { id: 'send' }],
    reasons: ['no-answer-yet', 'something-else'],
    sources: [sources.whatToKeep],
  },
  {
    id: 'tell-receiving-exchange',
    of: 'incident',
    phase: 'recover',
    urgency: 'now',
    group: 'report',
    when: { tactics: ['sent-funds'] },
    steps: [{ id: 'look' }, { id: 'tell' }],
    reasons: ['cannot-find-it', 'something-else'],
    sources: [sources.stolenFunds],
  },
  {
    id: 'report-police',
    of: 'incident',
    phase: 'recover',
    urgency: 'today',
    group: 'report',
    steps: [{ id: 'bring' }, { id: 'tell' }, { id: 'number', record: 'police-report' }],
    settledBy: 'police-report',
    reasons: ['closed-now', 'something-else'],
    speaksOf: ['policeReportWithin'],
    sources: [sources.whatToKeep, sources.lawEnforcement],
  },
  {
    id: 'tell-bank',
    of: 'incident',
    phase: 'recover',
    urgency: 'today',
    group: 'report',
    steps: [{ id: 'call' }, { id: 'ask' }],
    reasons: ['closed-now', 'something-else'],
    sources: [sources.takeover],
  },
] as const satisfies readonly ActionFacts[];
