import * as sources from '@/lib/content/sources';
import type { ActionFacts, Way } from '@/lib/playbook/schema';

const mailPages = [
  { name: 'Gmail', url: 'https://support.google.com/accounts/answer/6294825' },
  {
    name: 'Outlook',
    url: 'https://support.microsoft.com/en-us/accounts-billing/manage/how-to-recover-a-hacked-or-compromised-microsoft-account',
  },
  { name: 'iCloud', url: 'https://support.apple.com/en-us/102560' },
  { name: 'Yahoo', url: 'https://help.yahoo.com/kb/SLN2090.html' },
];

/** A person who is locked out already is not asked again, and gets a dated next check. */
const lockedOut = {
  to: 'answer',
  question: 'sign-in',
  answer: 'no',
  unless: ['no', 'no-email'],
  otherwise: { to: 'check', afterHours: 1 },
} as const satisfies Way;

/** The urgent actions. The provider's playbook and the answers select and order them. */
export const urgent = [
  {
    id: 'end-call',
    of: 'incident',
    phase: 'limit-access',
    urgency: 'now',
    group: 'secure',
    role: 'stop-contact',
    urgentOnly: true,
    steps: [{ id: 'hang-up' }, { id: 'do-nothing-more' }],
    reasons: ['something-else'],
    hangsUp: true,
    sources: [sources.fakeStaff, sources.neverAsks],
  },
  {
    id: 'cut-remote-access',
    of: 'incident',
    phase: 'limit-access',
    urgency: 'now',
    group: 'secure',
    role: 'stop-contact',
    urgentOnly: true,
    steps: [{ id: 'disconnect' }, { id: 'switch-off' }, { id: 'other-device' }],
    reasons: ['no-other-device', 'something-else'],
    joins: { question: 'contact', answer: 'remote-control', behind: 'stop-contact' },
    sources: [sources.techSupport, sources.malware],
  },
  {
    id: 'delete-api-keys',
    of: ['exchange'],
    phase: 'limit-access',
    urgency: 'now',
    group: 'secure',
    role: 'revoke',
    urgentOnly: true,
    steps: [
      { id: 'open', link: 'api-keys' },
      { id: 'list', path: 'api-keys' },
      { id: 'photograph' },
      { id: 'delete' },
    ],
    reasons: ['cannot-sign-in', 'cannot-find-it', 'keeps-coming-back', 'something-else'],
    ways: {
      'cannot-sign-in': lockedOut,
      'cannot-find-it': { to: 'role', role: 'brake' },
      'keeps-coming-back': { to: 'role', role: 'brake' },
    },
    offers: { question: 'money-leaving', answer: 'yes', brings: 'brake' },
    sources: [sources.firstStatement],
  },
  {
    id: 'freeze-account',
    of: ['exchange'],
    phase: 'limit-access',
    urgency: 'now',
    group: 'secure',
    role: 'brake',
    urgentOnly: true,
    steps: [
      { id: 'open', link: 'home', only: 'signed-in' },
      { id: 'path', path: 'freeze', only: 'signed-in' },
      { id: 'confirm', only: 'signed-in' },
      { id: 'find-email', emails: true, only: 'locked-out' },
      { id: 'check-sender', only: 'locked-out', check: true },
      { id: 'press-button', restsOn: 'lockingEmails', only: 'locked-out' },
    ],
    reasons: ['cannot-sign-in', 'no-email-either', 'cannot-find-it', 'something-else'],
    ways: {
      'cannot-sign-in': { ...lockedOut, staysOpen: true },
      'no-email-either': {
        to: 'answer',
        question: 'sign-in',
        answer: 'no-email',
        unless: ['no-email'],
        otherwise: { to: 'role', role: 'human' },
      },
      'cannot-find-it': { to: 'role', role: 'human' },
    },
    sources: [sources.firstStatement],
  },
  {
    id: 'contact-support',
    of: ['exchange'],
    phase: 'recover',
    urgency: 'now',
    group: 'secure',
    role: 'human',
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
    of: 'incident',
    phase: 'restore',
    urgency: 'today',
    group: 'secure',
    role: 'regain',
    steps: [{ id: 'device' }, { id: 'password', pages: mailPages }, { id: 'sessions' }],
    reasons: ['cannot-sign-in', 'no-other-device', 'something-else'],
    leftTo: 'mailbox',
    sources: [sources.googleHacked, sources.hackedMail],
  },
] as const satisfies readonly ActionFacts[];
