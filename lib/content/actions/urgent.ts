import * as sources from '@/lib/content/sources';
import { noOtherDevice } from '@/lib/playbook/answers';
import type { ActionFacts, Way } from '@/lib/playbook/schema';
import { mailPages } from './mail-pages';
import { noMailbox } from './ways';

const recoveryPages = mailPages.map((one) =>
  one.name === 'Gmail' ? { ...one, url: 'https://support.google.com/accounts/answer/7682439' } : one,
);

/** Who can help where a program empties a wallet. SEAL 911 is typed: its words name it. */
const rescuers = [{ name: 'Flashbots Whitehat', url: 'https://whitehat.flashbots.net/' }];

const soon = { to: 'check', afterHours: 1 } as const satisfies Way;

/** What is urgent once for the whole incident. The provider's playbook and the answers select and order it. */
export const urgent = [
  {
    id: 'end-call',
    of: 'incident',
    phase: 'limit-access',
    urgency: 'now',
    group: 'secure',
    role: 'stop-contact',
    urgentOnly: true,
    steps: [
      { id: 'hang-up' },
      { id: 'do-nothing-more' },
      { id: 'real-one', ifAny: { action: 'contact-support' } },
    ],
    reasons: ['something-else'],
    hangsUp: true,
    speaksOf: ['calls', 'callStatus'],
    sources: [sources.fakeStaff, sources.neverAsks],
  },
  {
    id: 'cut-remote-access',
    of: 'incident',
    phase: 'limit-access',
    urgency: 'now',
    group: 'secure',
    role: 'stop-contact',
    worthTelling: true,
    urgentOnly: true,
    steps: [
      { id: 'disconnect' },
      { id: 'photograph' },
      { id: 'other-device' },
      // The page of the task itself does not load off the line.
      { id: 'remove-app', when: noOtherDevice },
    ],
    reasons: ['no-other-device', 'something-else'],
    ways: { 'something-else': { to: 'role', role: 'human' } },
    joins: {
      answers: [{ question: 'contact', answer: 'remote-control' }],
      tactics: ['remote-app'],
      first: true,
    },
    cutsOff: true,
    sources: [sources.techSupport, sources.malware],
  },
  {
    id: 'move-self-custody',
    of: 'incident',
    phase: 'limit-access',
    urgency: 'now',
    group: 'secure',
    role: 'brake',
    when: { tactics: ['recovery-phrase'] },
    joins: { tactics: ['recovery-phrase'] },
    replaces: ['revoke-approvals'],
    steps: [
      { id: 'new-wallet' },
      { id: 'paper' },
      { id: 'hardware' },
      { id: 'only-there' },
      { id: 'send-from' },
      { id: 'move' },
      { id: 'stop-if-drained', pages: rescuers },
      { id: 'lent' },
    ],
    reasons: ['no-other-device', 'something-else'],
    sources: [sources.seedPhrase, sources.flashbots, sources.sealProject],
  },
  {
    id: 'recall-payment',
    of: 'incident',
    phase: 'limit-access',
    urgency: 'now',
    group: 'report',
    role: 'brake',
    byTalking: true,
    when: { tactics: ['paid-by-bank'] },
    joins: { tactics: ['paid-by-bank'] },
    replaces: ['tell-bank', 'block-card', 'tell-money-accounts'],
    steps: [
      { id: 'call' },
      { id: 'say', says: 'bank' },
      { id: 'ask' },
      { id: 'number', record: 'money-path' },
    ],
    reasons: ['closed-now', 'no-answer-yet', 'something-else'],
    ways: { 'closed-now': soon, 'no-answer-yet': soon, 'something-else': soon },
    sources: [sources.takeover, sources.scammed],
  },
  {
    id: 'call-phone-company',
    of: 'incident',
    phase: 'limit-access',
    urgency: 'now',
    group: 'secure',
    role: 'brake',
    byTalking: true,
    when: { tactics: ['lost-signal'] },
    joins: { tactics: ['lost-signal'] },
    steps: [{ id: 'call' }, { id: 'ask' }],
    reasons: ['closed-now', 'something-else'],
    leftTo: 'phone-number',
    sources: [sources.simSwap, sources.simSwapFbi],
  },
  {
    id: 'secure-email',
    of: 'incident',
    phase: 'restore',
    urgency: 'today',
    group: 'secure',
    role: 'regain',
    worthTelling: true,
    steps: [{ id: 'device' }, { id: 'password', pages: mailPages }, { id: 'sessions' }],
    contradicts: noMailbox,
    reasons: ['cannot-sign-in', 'no-other-device', 'something-else'],
    leftTo: 'mailbox',
    sources: [sources.googleHacked, sources.hackedMail],
  },
  {
    id: 'get-email-back',
    of: 'incident',
    beside: ['exchange'],
    phase: 'recover',
    urgency: 'now',
    group: 'secure',
    role: 'regain',
    urgentOnly: true,
    steps: [{ id: 'elsewhere' }, { id: 'open', pages: recoveryPages }, { id: 'answer' }, { id: 'wait' }],
    reasons: ['no-answer-yet', 'no-other-device', 'something-else'],
    ways: {
      'no-answer-yet': { to: 'check', afterHours: 24 },
      'no-other-device': { to: 'role', role: 'human' },
    },
    joins: { answers: [{ question: 'sign-in', answer: 'yes-no-email' }], last: true },
    leftTo: 'mailbox',
    sources: [sources.googleRecover, sources.hackedMail],
  },
] as const satisfies readonly ActionFacts[];
