import * as sources from '@/lib/content/sources';
import type { ActionFacts } from '@/lib/playbook/schema';

const mailPages = [
  { name: 'Gmail', url: 'https://support.google.com/accounts/answer/6294825' },
  {
    name: 'Outlook',
    url: 'https://support.microsoft.com/en-us/accounts-billing/manage/how-to-recover-a-hacked-or-compromised-microsoft-account',
  },
  { name: 'iCloud', url: 'https://support.apple.com/en-us/102560' },
  { name: 'Yahoo', url: 'https://help.yahoo.com/kb/SLN2090.html' },
];

/** The urgent steps. Which of them, and in which order, the provider's playbook and the answers say. */
export const urgent = [
  {
    id: 'end-call',
    phase: 'limit-access',
    urgency: 'now',
    group: 'secure',
    urgentOnly: true,
    steps: [{ id: 'hang-up' }, { id: 'do-nothing-more' }],
    reasons: ['something-else'],
    sources: [sources.fakeStaff, sources.neverAsks],
  },
  {
    id: 'cut-remote-access',
    phase: 'limit-access',
    urgency: 'now',
    group: 'secure',
    urgentOnly: true,
    steps: [{ id: 'disconnect' }, { id: 'switch-off' }, { id: 'other-device' }],
    reasons: ['no-other-device', 'something-else'],
    sources: [sources.techSupport, sources.malware],
  },
  {
    id: 'delete-api-keys',
    phase: 'limit-access',
    urgency: 'now',
    group: 'secure',
    urgentOnly: true,
    steps: [
      { id: 'open', link: 'api-keys' },
      { id: 'list', path: 'api-keys' },
      { id: 'photograph' },
      { id: 'delete' },
    ],
    reasons: ['cannot-sign-in', 'cannot-find-it', 'keeps-coming-back', 'something-else'],
    sources: [sources.firstStatement],
  },
  {
    id: 'freeze-account',
    phase: 'limit-access',
    urgency: 'now',
    group: 'secure',
    urgentOnly: true,
    steps: [
      { id: 'open', link: 'home', only: 'signed-in' },
      { id: 'path', path: 'freeze', only: 'signed-in' },
      { id: 'confirm', only: 'signed-in' },
      { id: 'find-email', emails: true, only: 'locked-out' },
      { id: 'check-sender', only: 'locked-out', check: true },
      { id: 'press-button', only: 'locked-out' },
    ],
    reasons: ['cannot-sign-in', 'no-email-either', 'cannot-find-it', 'something-else'],
    sources: [sources.firstStatement],
  },
  {
    id: 'contact-support',
    phase: 'recover',
    urgency: 'now',
    group: 'secure',
    urgentOnly: true,
    steps: [
      { id: 'open', link: 'home', path: 'support' },
      { id: 'say' },
      { id: 'ask' },
      { id: 'number', record: 'ticket' },
      { id: 'verify', link: 'verify', check: true },
    ],
    reasons: ['cannot-sign-in', 'cannot-find-it', 'no-answer-yet', 'something-else'],
    sources: [sources.takeover],
  },
  {
    id: 'secure-email',
    phase: 'restore',
    urgency: 'today',
    group: 'secure',
    steps: [{ id: 'device' }, { id: 'password', pages: mailPages }, { id: 'sessions' }],
    reasons: ['cannot-sign-in', 'no-other-device', 'something-else'],
    sources: [sources.googleHacked, sources.hackedMail],
  },
] as const satisfies readonly ActionFacts[];
