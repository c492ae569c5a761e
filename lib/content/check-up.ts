import * as sources from '@/lib/content/sources';
import type { Citation } from '@/lib/playbook/citation';
import type { Kind } from '@/lib/playbook/kinds';

/** A line of what to do, and which facts of an account show the way. */
interface CheckUpStep {
  id: string;
  link?: string;
  paths?: readonly string[];
  places?: string;
}

/** One thing to look at before anything happens. Its words stand under its id in `check-up.json`. */
export interface CheckUpItem {
  id: string;
  /** The kind of account that it is looked at in, each account by itself; null for what is done once. */
  kind: Kind | null;
  steps: readonly CheckUpStep[];
  /** What an account's own pages say of it: an action, and which of its notes hold on a quiet day too. */
  notes?: { action: string; says: readonly string[] };
  /** The page of ours that it is done on. */
  page?: 'card';
  /** What it rests on beside the account's own pages. */
  sources: readonly Citation[];
}

/**
 * Seven things, in this order: the mailbox opens every other account; API keys are what these callers are after; a
 * list with a delay holds even where somebody is talked into a code.
 */
export const checkUp: readonly CheckUpItem[] = [
  {
    id: 'check-mailbox',
    kind: 'mailbox',
    steps: [
      { id: 'recovery', link: 'security' },
      { id: 'forwarding', link: 'mail', paths: ['forwarding', 'filters', 'access'] },
      { id: 'codes', paths: ['codes'] },
    ],
    sources: [sources.googleHacked, sources.hackedMail],
  },
  {
    id: 'check-keys',
    kind: 'exchange',
    steps: [
      { id: 'list', link: 'api-keys', paths: ['api-keys'], places: 'api-keys' },
      { id: 'limit' },
      { id: 'apps', paths: ['linked-apps'] },
    ],
    notes: { action: 'delete-api-keys', says: ['can-withdraw', 'linked-apps-too'] },
    sources: [sources.firstStatement, sources.linkedApps],
  },
  {
    id: 'check-allow-list',
    kind: 'exchange',
    steps: [{ id: 'own', paths: ['allow-list'] }, { id: 'on' }, { id: 'off' }],
    notes: {
      action: 'withdrawal-allow-list',
      says: ['new-address-waits', 'new-address-waits-days', 'empty-list-stops-all', 'unlock-holds-days'],
    },
    sources: [],
  },
  {
    id: 'check-sign-in',
    kind: 'exchange',
    steps: [{ id: 'passkey', link: 'home' }, { id: 'second' }, { id: 'sms' }],
    notes: {
      action: 'strong-second-factor',
      says: ['look-under', 'needs-fund-password', 'then-no-withdrawals', 'sms-comes-back', 'removes-old'],
    },
    sources: [sources.firstStatement],
  },
  {
    id: 'check-contact',
    kind: 'exchange',
    steps: [{ id: 'code', paths: ['anti-phishing'] }, { id: 'calls' }],
    notes: { action: 'anti-phishing-code', says: ['in-sms-too', 'follow-the-rule', 'called'] },
    sources: [],
  },
  {
    id: 'check-number',
    kind: 'phone-number',
    steps: [{ id: 'pin' }, { id: 'lock', link: 'lock', paths: ['lock'], places: 'lock' }],
    notes: { action: 'phone-lock', says: ['wifi-off', 'off-later'] },
    sources: [sources.simSwap, sources.simSwapFbi],
  },
  {
    id: 'check-card',
    kind: null,
    steps: [{ id: 'print' }, { id: 'ring' }, { id: 'sentence' }],
    page: 'card',
    sources: [],
  },
];
