import type { ActionFacts } from './schema';
import * as from from './sources';

const mailPages = [
  { name: 'Gmail', url: 'https://support.google.com/accounts/answer/6294825' },
  { name: 'Outlook', url: 'https://support.microsoft.com/en-us/accounts-billing/manage/how-to-recover-a-hacked-or-compromised-microsoft-account' },
  { name: 'iCloud', url: 'https://support.apple.com/en-us/102560' },
  { name: 'Yahoo', url: 'https://help.yahoo.com/kb/SLN2090.html' },
];

/**
 * All actions there are, each written once. Ids are written by hand and never reused.
 * Their words stand in the message catalogues under the same ids.
 */
export const catalogue = [
  // The urgent sequence. Its order is the provider's.
  {
    id: 'end-call', phase: 'limit-access', urgency: 'now', group: 'secure', urgentOnly: true,
    steps: [{ id: 'hang-up' }, { id: 'do-nothing-more' }],
    reasons: ['something-else'],
    sources: [from.fakeStaff, from.firstStatement],
  },
  {
    id: 'cut-remote-access', phase: 'limit-access', urgency: 'now', group: 'secure', urgentOnly: true,
    when: { remoteControl: true },
    steps: [{ id: 'disconnect' }, { id: 'switch-off' }, { id: 'other-device' }],
    reasons: ['no-other-device', 'something-else'],
    sources: [from.techSupport, from.malware],
  },
  {
    id: 'delete-api-keys', phase: 'limit-access', urgency: 'now', group: 'secure', urgentOnly: true,
    steps: [{ id: 'open', link: 'api-keys' }, { id: 'list', path: 'api-keys' }, { id: 'photograph' }, { id: 'delete' }],
    reasons: ['cannot-sign-in', 'cannot-find-it', 'keeps-coming-back', 'something-else'],
    sources: [from.firstStatement],
  },
  {
    id: 'freeze-account', phase: 'limit-access', urgency: 'now', group: 'secure', urgentOnly: true,
    steps: [
      { id: 'open', only: 'signed-in' },
      { id: 'path', path: 'freeze', only: 'signed-in' },
      { id: 'confirm', only: 'signed-in' },
      { id: 'find-email', emails: true, only: 'locked-out' },
      { id: 'check-sender', only: 'locked-out' },
      { id: 'press-button', only: 'locked-out' },
    ],
    reasons: ['cannot-sign-in', 'no-email-either', 'cannot-find-it', 'something-else'],
    sources: [from.firstStatement],
  },
  {
    id: 'contact-support', phase: 'recover', urgency: 'now', group: 'secure', urgentOnly: true,
    steps: [{ id: 'open', link: 'support', path: 'support' }, { id: 'say' }, { id: 'ask' }, { id: 'number', record: 'ticket' }, { id: 'verify', link: 'verify' }],
    reasons: ['cannot-sign-in', 'cannot-find-it', 'no-answer-yet', 'something-else'],
    sources: [from.takeover],
  },
  {
    id: 'secure-email', phase: 'restore', urgency: 'today', group: 'secure',
    steps: [{ id: 'device' }, { id: 'password', pages: mailPages }, { id: 'sessions' }],
    reasons: ['cannot-sign-in', 'no-other-device', 'something-else'],
    sources: [from.googleHacked, from.hackedMail],
  },

  // Secure.
  {
    id: 'call-phone-company', phase: 'limit-access', urgency: 'now', group: 'secure', when: { tactics: ['lost-signal'] },
    steps: [{ id: 'call' }, { id: 'ask' }],
    reasons: ['closed-now', 'something-else'],
    sources: [from.simSwap, from.simSwapFbi],
  },
  {
    id: 'move-self-custody', phase: 'limit-access', urgency: 'now', group: 'secure', when: { tactics: ['recovery-phrase'] },
    steps: [{ id: 'new-wallet' }, { id: 'move' }, { id: 'stop-if-drained' }],
    reasons: ['no-other-device', 'something-else'],
    sources: [from.seedPhrase],
  },
  {
    id: 'check-sub-accounts', phase: 'discover', urgency: 'today', group: 'secure', when: { tactics: ['api-settings'] },
    steps: [{ id: 'look' }, { id: 'compare' }],
    reasons: ['cannot-sign-in', 'cannot-find-it', 'something-else'],
    sources: [],
  },
  {
    id: 'check-email-forwarding', phase: 'discover', urgency: 'today', group: 'secure',
    steps: [{ id: 'rules' }, { id: 'recovery' }],
    reasons: ['cannot-sign-in', 'cannot-find-it', 'something-else'],
    sources: [from.googleHacked, from.hackedMail],
  },
  {
    id: 'remove-remote-app', phase: 'limit-access', urgency: 'today', group: 'secure', when: { tactics: ['remote-app'] },
    steps: [{ id: 'offline' }, { id: 'uninstall' }, { id: 'write-name' }],
    reasons: ['cannot-find-it', 'no-other-device', 'something-else'],
    sources: [from.techSupport],
  },
  {
    id: 'check-for-malware', phase: 'discover', urgency: 'today', group: 'secure', when: { tactics: ['remote-app', 'clicked-link'] },
    steps: [{ id: 'scan' }, { id: 'reinstall' }],
    reasons: ['no-other-device', 'something-else'],
    sources: [from.malware, from.scammed],
  },
  {
    id: 'lock-phone-number', phase: 'prevent', urgency: 'today', group: 'secure',
    steps: [{ id: 'ask' }, { id: 'codes' }],
    reasons: ['closed-now', 'something-else'],
    sources: [from.simSwap, from.simSwapFbi],
  },
  {
    id: 'change-password', phase: 'restore', urgency: 'today', group: 'secure',
    steps: [{ id: 'own-way' }, { id: 'new' }],
    reasons: ['cannot-sign-in', 'something-else'],
    sources: [],
  },
  {
    id: 'change-reused-passwords', phase: 'restore', urgency: 'today', group: 'secure', when: { tactics: ['typed-password'] },
    steps: [{ id: 'list' }, { id: 'change' }],
    reasons: ['no-other-device', 'something-else'],
    sources: [from.takeover],
  },
  {
    id: 'replace-code-app', phase: 'restore', urgency: 'today', group: 'secure', when: { tactics: ['read-out-code'] },
    steps: [{ id: 'renew' }, { id: 'backup-codes' }],
    reasons: ['cannot-sign-in', 'something-else'],
    sources: [from.takeover],
  },
  {
    id: 'strong-second-factor', phase: 'prevent', urgency: 'today', group: 'secure',
    steps: [{ id: 'choose' }, { id: 'remove-weak' }],
    reasons: ['cannot-sign-in', 'cannot-find-it', 'something-else'],
    sources: [from.firstStatement],
  },
  {
    id: 'sign-out-devices', phase: 'limit-access', urgency: 'today', group: 'secure',
    steps: [{ id: 'exchange' }, { id: 'email' }],
    reasons: ['cannot-sign-in', 'cannot-find-it', 'something-else'],
    sources: [from.linkedApps],
  },
  {
    id: 'remove-linked-apps', phase: 'limit-access', urgency: 'today', group: 'secure',
    steps: [{ id: 'exchange' }, { id: 'email' }],
    reasons: ['cannot-sign-in', 'cannot-find-it', 'something-else'],
    sources: [from.linkedApps],
  },
  {
    id: 'withdrawal-allow-list', phase: 'prevent', urgency: 'later', group: 'secure',
    steps: [{ id: 'clean', path: 'allow-list' }, { id: 'switch-on' }],
    reasons: ['cannot-sign-in', 'cannot-find-it', 'something-else'],
    sources: [],
  },
  {
    id: 'anti-phishing-code', phase: 'prevent', urgency: 'later', group: 'secure',
    steps: [{ id: 'set' }, { id: 'use' }],
    reasons: ['cannot-sign-in', 'cannot-find-it', 'something-else'],
    sources: [],
  },
  {
    id: 'other-exchanges', phase: 'limit-access', urgency: 'today', group: 'secure',
    steps: [{ id: 'same-password' }, { id: 'keys' }],
    reasons: ['something-else'],
    sources: [from.takeover],
  },

  // Write down.
  {
    id: 'write-narrative', phase: 'discover', urgency: 'today', group: 'write-down',
    steps: [{ id: 'tell', record: 'narrative' }],
    reasons: ['something-else'],
    sources: [from.whatToKeep],
  },
  {
    id: 'write-contact', phase: 'discover', urgency: 'today', group: 'write-down',
    steps: [{ id: 'call-log' }, { id: 'write', record: 'contact' }],
    reasons: ['cannot-find-it', 'something-else'],
    sources: [from.whatToKeep, from.ukWhatToReport],
  },
  {
    id: 'write-taken', phase: 'discover', urgency: 'today', group: 'write-down',
    steps: [{ id: 'find' }, { id: 'write', record: 'transaction' }],
    reasons: ['cannot-sign-in', 'something-else'],
    sources: [from.whatToKeep],
  },
  {
    id: 'keep-messages', phase: 'discover', urgency: 'today', group: 'write-down',
    steps: [{ id: 'keep' }, { id: 'email-file' }],
    reasons: ['cannot-find-it', 'something-else'],
    sources: [from.ukWhatToReport, from.mailHeaders],
  },

  // Report.
  {
    id: 'give-record', phase: 'recover', urgency: 'today', group: 'report',
    steps: [{ id: 'number', record: 'ticket' }, { id: 'send' }],
    reasons: ['no-answer-yet', 'something-else'],
    sources: [from.whatToKeep],
  },
  {
    id: 'tell-receiving-exchange', phase: 'recover', urgency: 'now', group: 'report', when: { tactics: ['sent-funds'] },
    steps: [{ id: 'look' }, { id: 'tell' }],
    reasons: ['cannot-find-it', 'something-else'],
    sources: [],
  },
  {
    id: 'report-police', phase: 'recover', urgency: 'today', group: 'report',
    steps: [{ id: 'bring' }, { id: 'tell' }, { id: 'number', record: 'police-report' }],
    reasons: ['closed-now', 'something-else'],
    sources: [from.whatToKeep],
  },
  {
    id: 'tell-bank', phase: 'recover', urgency: 'today', group: 'report',
    steps: [{ id: 'call' }, { id: 'ask' }],
    reasons: ['closed-now', 'something-else'],
    sources: [from.takeover],
  },

  // Afterwards.
  {
    id: 'delete-keys-on-reopening', phase: 'restore', urgency: 'later', group: 'afterwards', when: { notDone: 'delete-api-keys' },
    steps: [{ id: 'first', link: 'api-keys', path: 'api-keys' }, { id: 'photograph' }],
    reasons: ['no-answer-yet', 'cannot-find-it', 'something-else'],
    sources: [from.firstStatement],
  },
  {
    id: 'reopen-account', phase: 'restore', urgency: 'later', group: 'afterwards', when: { done: 'freeze-account' },
    steps: [{ id: 'when' }, { id: 'how' }],
    reasons: ['no-answer-yet', 'something-else'],
    sources: [from.firstStatement],
  },
  {
    id: 'recovery-scams', phase: 'prevent', urgency: 'later', group: 'afterwards',
    steps: [{ id: 'refuse' }, { id: 'write', record: 'contact' }],
    reasons: ['something-else'],
    sources: [from.refundScams, from.recoveryFrauds],
  },
  {
    id: 'check-again', phase: 'discover', urgency: 'later', group: 'afterwards',
    steps: [{ id: 'look' }, { id: 'ticket' }],
    reasons: ['cannot-sign-in', 'something-else'],
    sources: [from.takeover],
  },
  {
    id: 'know-the-script', phase: 'prevent', urgency: 'later', group: 'afterwards',
    steps: [{ id: 'signs' }, { id: 'rule' }],
    reasons: ['something-else'],
    sources: [from.fakeStaff, from.safeAccount],
  },
] as const satisfies readonly ActionFacts[];

/** The day the wording or the set of actions last changed. */
export const catalogueVersion = '2026-11-22';

export type ActionId = (typeof catalogue)[number]['id'];
export type Action = Omit<ActionFacts, 'id'> & { id: ActionId };

export const actions: readonly Action[] = catalogue;

export const findAction = (id: string) => actions.find((action) => action.id === id);
