import type { BranchRule, KindRules } from './kind-rules';

/**
 * They only called: a look is enough, unless it finds something, or they saw the screen. Money that leaves and a lost login
 * outrank it.
 */
const nothingHappened = {
  id: 'nothing-happened',
  when: { happened: ['only-called'] },
  unless: { signs: ['found'], contact: ['remote-control'] },
  quiet: true,
  roles: ['stop-contact', 'look'],
} as const satisfies BranchRule;

/** The kinds of account. Those whose loss opens the others come first. */
export const kinds = {
  'phone-number': {
    questions: { signal: ['works', 'gone', 'unsure'] },
    heard: [{ question: 'signal', answer: 'gone', from: { tactic: 'lost-signal' } }],
    branches: [
      {
        id: 'no-signal',
        // Unsure counts as no signal: an unneeded call costs little.
        when: { signal: ['gone', 'unsure'] },
        lockedOut: true,
        roles: ['stop-contact', 'brake', 'human', 'regain', 'revoke'],
      },
      nothingHappened,
      { id: 'default', roles: ['stop-contact', 'brake', 'human', 'revoke'] },
    ],
    parts: ['protection', 'account-change', 'ticket'],
  },
  mailbox: {
    questions: { 'open-mailbox': ['yes', 'no', 'unsure'] },
    heard: ['no-email', 'yes-no-email'].map((answer) => ({
      question: 'open-mailbox',
      answer: 'no',
      from: { kind: 'exchange', question: 'sign-in', answer },
    })),
    branches: [
      {
        id: 'locked-out',
        when: { 'open-mailbox': ['no'] },
        lockedOut: true,
        roles: ['stop-contact', 'regain', 'human', 'brake'],
      },
      nothingHappened,
      { id: 'default', roles: ['stop-contact', 'brake', 'revoke'] },
    ],
    parts: ['account', 'protection', 'account-change', 'ticket'],
  },
  'password-manager': {
    questions: { 'open-manager': ['yes', 'no', 'unsure'] },
    branches: [
      {
        id: 'locked-out',
        when: { 'open-manager': ['no'] },
        lockedOut: true,
        roles: ['stop-contact', 'brake', 'human', 'regain'],
      },
      nothingHappened,
      { id: 'default', roles: ['stop-contact', 'brake', 'revoke'] },
    ],
    parts: ['account', 'protection', 'account-change', 'ticket'],
  },
  exchange: {
    questions: {
      'money-leaving': ['yes', 'no', 'unsure'],
      'sign-in': ['yes', 'yes-no-email', 'no', 'no-email', 'unsure'],
    },
    // Whoever can sign in may say a plain "yes" and not think of the mailbox.
    heard: (
      [
        ['yes', 'yes-no-email', 'yes-no-email'],
        // What is written down must not say that the mailbox can be read.
        ['no', 'no-email', 'no'],
      ] as const
    ).map(([after, answer, leavesOut]) => ({
      question: 'sign-in',
      after,
      answer,
      leavesOut,
      from: { kind: 'mailbox', question: 'open-mailbox', answer: 'no' },
    })),
    leaving: { 'money-leaving': ['yes'] },
    branches: [
      {
        id: 'locked-out-no-email',
        when: { 'sign-in': ['no-email'] },
        lockedOut: true,
        roles: ['stop-contact', 'human', 'regain'],
      },
      {
        id: 'locked-out',
        when: { 'sign-in': ['no'] },
        lockedOut: true,
        roles: ['stop-contact', 'human', 'regain'],
      },
      {
        id: 'money-leaving',
        when: { 'money-leaving': ['yes'] },
        roles: ['stop-contact', 'human'],
        rolesIfAny: ['brake'],
        oneOf: ['brake', 'revoke'],
      },
      { ...nothingHappened, unless: { ...nothingHappened.unless, 'sign-in': ['yes-no-email'] } },
      // Where a freeze deletes the keys, nothing else has to.
      {
        id: 'default',
        roles: ['stop-contact', 'human'],
        rolesIfAny: ['brake'],
        oneOf: ['brake', 'revoke'],
      },
    ],
    parts: ['account', 'protection', 'account-change', 'api-key', 'ticket', 'transaction'],
  },
  bank: {
    // One call stops payments and blocks the card, for whoever is locked out too: no answer changes the order.
    questions: {},
    branches: [nothingHappened, { id: 'default', roles: ['stop-contact', 'brake', 'revoke'] }],
    parts: ['protection', 'account-change'],
  },
  wallet: {
    questions: { phrase: ['seen', 'kept', 'unsure'], 'coins-gone': ['yes', 'no', 'unsure'] },
    heard: [{ question: 'phrase', answer: 'seen', from: { tactic: 'recovery-phrase' } }],
    leaving: { phrase: ['seen'] },
    branches: [
      // Unsure counts as seen: a new wallet costs little.
      { id: 'phrase-seen', when: { phrase: ['seen', 'unsure'] }, roles: ['stop-contact', 'brake'] },
      nothingHappened,
      { id: 'default', roles: ['stop-contact', 'brake', 'revoke'] },
    ],
    parts: ['account', 'protection', 'transaction'],
  },
  messenger: {
    questions: { 'open-messenger': ['yes', 'no', 'unsure'] },
    branches: [
      {
        id: 'locked-out',
        when: { 'open-messenger': ['no'] },
        lockedOut: true,
        roles: ['stop-contact', 'regain', 'brake'],
      },
      nothingHappened,
      { id: 'default', roles: ['stop-contact', 'revoke', 'brake'] },
    ],
    parts: ['account', 'protection', 'account-change', 'ticket'],
  },
} as const satisfies Record<string, KindRules>;

export type Kind = keyof typeof kinds;

export const isKind = (name: string): name is Kind => Object.hasOwn(kinds, name);

/** The rules of a kind; null for one unknown to this version. */
export const rulesOf = (kind: string): KindRules | null => (isKind(kind) ? kinds[kind] : null);
