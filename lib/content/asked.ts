import type { Citation } from '@/lib/playbook/citation';
import * as sources from './sources';

/** A question that people ask, at the actions where it comes up. Its words stand under its id in `ui/asked.json`. */
export interface Asked {
  id: string;
  at: readonly string[];
  /** None if no official page that we read answers it; that is said below the answer. */
  sources: readonly Citation[];
}

/** What people want to know and no step says, the most wanted first. What one account says is a note in its file. */
export const asked: readonly Asked[] = [
  { id: 'pending-withdrawal', at: ['freeze-account', 'contact-support'], sources: [sources.scammed] },
  {
    id: 'move-coins',
    at: ['end-call', 'freeze-account', 'hold-withdrawals'],
    sources: [sources.safeAccount],
  },
  {
    id: 'only-withdrawals',
    at: ['freeze-account', 'hold-withdrawals', 'contact-support'],
    // Of such locks the pages of single companies speak: they are cited in their own steps.
    sources: [],
  },
  { id: 'no-keys', at: ['delete-api-keys'], sources: [] },
  { id: 'how-long-frozen', at: ['freeze-account', 'reopen-account'], sources: [] },
  { id: 'only-phone', at: ['check-for-malware', 'remove-remote-app'], sources: [sources.malware] },
  { id: 'stolen-id', at: ['guard-identity'], sources: [sources.identitySteps, sources.scammed] },
  { id: 'paid-back', at: ['write-taken', 'recovery-scams'], sources: [sources.chancesOfRecovery] },
  { id: 'undo-payment', at: ['recall-payment', 'tell-bank'], sources: [sources.takeover, sources.scammed] },
  {
    id: 'which-number',
    at: ['recall-payment', 'tell-bank', 'tell-money-accounts'],
    sources: [sources.ukBankCall],
  },
  { id: 'support-time', at: ['contact-support'], sources: [sources.fakeStaff] },
  { id: 'threats', at: ['end-call', 'keep-messages'], sources: [sources.keepEvidence] },
  { id: 'moved-money', at: ['report-police'], sources: [] },
  { id: 'tax', at: ['write-taken'], sources: [] },
  {
    id: 'tracing-firms',
    at: ['tell-receiving-exchange', 'recovery-scams'],
    sources: [sources.chancesOfRecovery, sources.fakeLawyers, sources.refundScams],
  },
];
