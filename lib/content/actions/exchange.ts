import * as sources from '@/lib/content/sources';
import { noOtherDevice } from '@/lib/playbook/answers';
import type { ActionFacts, Step } from '@/lib/playbook/schema';
import { lockedOutOfExchange } from './ways';
import { withdrawals } from './withdrawals';

/** Not every account lets its users make API keys, or holds automatic payments. */
const apiKeys = { facts: 'api-keys', action: 'delete-api-keys' } as const;
const automaticPayments = { action: 'stop-automatic-payments' } as const;

/** Whoever cannot sign in, where there is no better way to lock the account than a button in an email. */
const onlyByEmail = {
  unlessPhones: 'freeze',
  unlessPath: 'freeze-without-login',
  only: 'locked-out',
} as const satisfies Partial<Step>;

/** Where no number is known to lock the account, support can be asked for that. */
const bySupport = { ifKnown: true, unlessPhones: 'freeze' } as const satisfies Partial<Step>;

/** What to ask of support, the most urgent first. */
const requests = [
  { id: 'freeze', unlessShut: true },
  { id: 'is-frozen', ifShut: true },
  { id: 'sessions' },
  { id: 'withdrawals' },
  { id: 'euros', ifAny: { action: 'lock-withdrawals' } },
  { id: 'keys', unlessDone: 'revoke', ifAny: apiKeys },
  { id: 'hidden-keys', ifHidden: 'api-keys' },
  { id: 'logs' },
] as const satisfies NonNullable<Step['asks']>;

/** What is urgent at an exchange. Its playbook and the answers select and order it. */
export const exchange = [
  {
    id: 'look-for-signs',
    of: ['exchange'],
    phase: 'discover',
    urgency: 'now',
    group: 'secure',
    role: 'look',
    urgentOnly: true,
    steps: [
      { id: 'keys', link: 'api-keys', path: 'api-keys', ifAny: apiKeys },
      { id: 'more-keys', places: 'api-keys', ifKnown: true },
      { id: 'payments', ifAny: automaticPayments },
      { id: 'logins', path: 'devices' },
      { id: 'withdrawals' },
      { id: 'mail' },
    ],
    finds: { question: 'signs', answer: 'found' },
    reasons: ['cannot-sign-in', 'cannot-find-it', 'something-else'],
    ways: { 'cannot-sign-in': lockedOutOfExchange, 'cannot-find-it': { to: 'role', role: 'human' } },
    sources: [sources.takeover],
  },
  {
    id: 'delete-api-keys',
    of: ['exchange'],
    ifAny: apiKeys,
    phase: 'limit-access',
    urgency: 'now',
    group: 'secure',
    role: 'revoke',
    stopsLoss: true,
    worthTelling: true,
    urgentOnly: true,
    steps: [
      { id: 'open', link: 'api-keys' },
      { id: 'list', path: 'api-keys', openedBy: 'api-keys' },
      { id: 'photograph' },
      { id: 'delete' },
      { id: 'elsewhere', places: 'api-keys', ifKnown: true },
    ],
    reasons: ['cannot-sign-in', 'cannot-find-it', 'keeps-coming-back', 'something-else'],
    ways: {
      'cannot-sign-in': lockedOutOfExchange,
      'cannot-find-it': { to: 'role', role: 'brake' },
      'keeps-coming-back': { to: 'role', role: 'brake' },
    },
    offers: { question: 'money-leaving', answer: 'yes', brings: 'brake' },
    sources: [sources.firstStatement],
  },
  {
    id: 'new-login-email',
    of: ['exchange'],
    phase: 'limit-access',
    urgency: 'now',
    group: 'secure',
    role: 'revoke',
    worthTelling: true,
    urgentOnly: true,
    steps: [{ id: 'mailbox' }, { id: 'change', link: 'home' }, { id: 'code' }],
    reasons: ['cannot-sign-in', 'code-not-here', 'cannot-find-it', 'something-else'],
    ways: {
      'cannot-sign-in': lockedOutOfExchange,
      'code-not-here': { to: 'role', role: 'human' },
      'cannot-find-it': { to: 'role', role: 'human' },
    },
    joins: { answers: [{ question: 'sign-in', answer: 'yes-no-email' }], beforeShut: true },
    sources: [sources.takeover],
  },
  {
    id: 'freeze-account',
    of: ['exchange'],
    phase: 'limit-access',
    urgency: 'now',
    group: 'secure',
    shuts: true,
    role: 'brake',
    stopsLoss: true,
    worthTelling: true,
    urgentOnly: true,
    steps: [
      { id: 'open', link: 'home', only: 'signed-in' },
      { id: 'path', path: 'freeze', only: 'signed-in' },
      { id: 'by-email', emails: true, ifKnown: true, unlessPath: 'freeze', only: 'signed-in', check: true },
      { id: 'call-too', phones: 'freeze', ifKnown: true, only: 'signed-in', record: 'ticket' },
      { id: 'call-support', phones: 'support', ...bySupport, only: 'signed-in' },
      { id: 'confirm', only: 'signed-in' },
      { id: 'borrowed', path: 'freeze', ifPhones: 'freeze', when: noOtherDevice, only: 'locked-out' },
      { id: 'call', phones: 'freeze', ifKnown: true, only: 'locked-out', record: 'ticket' },
      { id: 'no-number', link: 'freeze', ifKnown: true, unless: noOtherDevice, only: 'locked-out' },
      {
        id: 'send-for-you',
        link: 'freeze',
        ifKnown: true,
        when: noOtherDevice,
        only: 'locked-out',
        says: 'provider',
        // Whoever sends it writes from an address of their own.
        asks: [...requests, { id: 'whose' }],
      },
      { id: 'call-support-first', phones: 'support', ...bySupport, only: 'locked-out' },
      { id: 'without-login', path: 'freeze-without-login', ifKnown: true, only: 'locked-out' },
      { id: 'needs-mail', when: { question: 'sign-in', answer: 'no-email' }, ...onlyByEmail },
      { id: 'find-email', emails: true, ...onlyByEmail },
      { id: 'check-sender', check: true, ...onlyByEmail },
      { id: 'press-button', restsOn: 'lockingEmails', ...onlyByEmail },
    ],
    reasons: ['cannot-sign-in', 'no-email-either', 'cannot-find-it', 'no-answer-yet', 'something-else'],
    ways: {
      'cannot-sign-in': { ...lockedOutOfExchange, staysOpen: true },
      'no-email-either': {
        to: 'answer',
        question: 'sign-in',
        answer: 'no-email',
        unless: ['no-email'],
        otherwise: { to: 'role', role: 'human' },
      },
      'cannot-find-it': { to: 'role', role: 'revoke' },
    },
    speaksOf: ['lockingEmails'],
    sources: [sources.firstStatement],
  },
  ...withdrawals,
  {
    id: 'contact-support',
    of: ['exchange'],
    phase: 'recover',
    urgency: 'now',
    group: 'secure',
    role: 'human',
    urgentOnly: true,
    steps: [
      {
        id: 'still-shown',
        check: true,
        restsOn: 'lockingEmails',
        emails: true,
        ifKnown: true,
        when: { question: 'sign-in', answer: 'no-email' },
      },
      { id: 'call', phones: 'support', ifKnown: true },
      { id: 'open', link: 'support', orLink: 'home', path: 'support' },
      { id: 'call-freeze', phones: 'freeze', ifKnown: true },
      { id: 'say', says: 'provider' },
      { id: 'new-mail', when: { question: 'sign-in', answer: 'yes-no-email' } },
      {
        id: 'ask',
        asks: requests,
      },
      { id: 'number', record: 'ticket' },
      { id: 'verify', link: 'verify', check: true },
    ],
    reasons: ['cannot-sign-in', 'cannot-find-it', 'no-answer-yet', 'something-else'],
    speaksOf: ['lockingEmails'],
    sources: [sources.takeover],
  },
  {
    id: 'see-if-frozen',
    of: ['exchange'],
    phase: 'limit-access',
    urgency: 'now',
    group: 'secure',
    shuts: true,
    when: { done: 'human', unlessShut: true },
    steps: [{ id: 'look' }, { id: 'not-yet' }],
    reasons: ['no-answer-yet', 'something-else'],
    ways: { 'no-answer-yet': { to: 'check', afterHours: 1 } },
    sources: [sources.firstStatement],
  },
] as const satisfies readonly ActionFacts[];
