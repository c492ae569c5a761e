import type { Role, Tactic } from './vocabulary';

/** A question of the triage, by the answers it offers. */
type Questions = Readonly<Record<string, readonly string[]>>;

/** Answers that something depends on, by question: one of each must have been given. */
export type Condition = Readonly<Record<string, readonly string[]>>;

/** An order of urgent actions, and when it fits. */
export interface BranchRule {
  id: string;
  /** The answers that bring it; none for the one that always fits. */
  when?: Condition;
  /** Nobody gets in here: what needs a login is out of reach. */
  lockedOut?: true;
  /** The roles that its order must hold. A test holds every account against this. */
  roles: readonly Role[];
}

/** Something said of the whole incident, or of an account of another kind, that answers a question of this kind. */
export interface HeardRule {
  question: string;
  answer: string;
  from: { tactic: Tactic } | { kind: string; question: string; answer: string };
}

/** What accounts of one kind have in common. */
export interface KindRules {
  /** Asked after the call is settled, in this order; each can be skipped. */
  questions: Questions;
  /** What need not be asked again. Losses only: what worked for another account may have stopped, and asking costs little. */
  heard?: readonly HeardRule[];
  /** Money leaves, whatever branch fits: in a list over several accounts this one comes before all others. */
  leaving?: Condition;
  /** The first whose answers were given fits. */
  branches: readonly BranchRule[];
  /** Pages of the provider that a step may link to. */
  links: readonly string[];
  /** Screens of the provider that a step may name the way to. */
  paths: readonly string[];
  /** The parts of a record that are told of one such account, not of the incident as a whole. */
  parts: readonly string[];
}

/** The kinds of account, those first whose loss opens the others. */
export const kinds = {
  'phone-number': {
    questions: { signal: ['works', 'gone', 'unsure'] },
    heard: [{ question: 'signal', answer: 'gone', from: { tactic: 'lost-signal' } }],
    branches: [
      {
        id: 'no-signal',
        // A needless call costs little.
        when: { signal: ['gone', 'unsure'] },
        lockedOut: true,
        roles: ['stop-contact', 'brake', 'human', 'regain', 'revoke'],
      },
      { id: 'default', roles: ['stop-contact', 'brake', 'human', 'revoke'] },
    ],
    links: [],
    paths: [],
    parts: ['account-change', 'ticket'],
  },
  mailbox: {
    questions: { 'open-mailbox': ['yes', 'no', 'unsure'] },
    heard: [
      {
        question: 'open-mailbox',
        answer: 'no',
        from: { kind: 'exchange', question: 'sign-in', answer: 'no-email' },
      },
    ],
    branches: [
      {
        id: 'locked-out',
        when: { 'open-mailbox': ['no'] },
        lockedOut: true,
        roles: ['stop-contact', 'regain', 'human', 'brake'],
      },
      { id: 'default', roles: ['stop-contact', 'brake', 'revoke'] },
    ],
    links: ['home', 'mail', 'password', 'devices', 'linked-apps', 'events', 'recovery', 'security'],
    paths: [
      'password',
      'devices',
      'linked-apps',
      'events',
      'codes',
      'settings',
      'forwarding',
      'filters',
      'access',
    ],
    parts: ['account', 'account-change', 'ticket'],
  },
  exchange: {
    questions: {
      'money-leaving': ['yes', 'no', 'unsure'],
      'sign-in': ['yes', 'no', 'no-email', 'unsure'],
    },
    leaving: { 'money-leaving': ['yes'] },
    branches: [
      {
        id: 'locked-out-no-email',
        when: { 'sign-in': ['no-email'] },
        lockedOut: true,
        roles: ['stop-contact', 'human', 'brake', 'regain'],
      },
      {
        id: 'locked-out',
        when: { 'sign-in': ['no'] },
        lockedOut: true,
        roles: ['stop-contact', 'human', 'brake', 'regain'],
      },
      {
        id: 'money-leaving',
        when: { 'money-leaving': ['yes'] },
        roles: ['stop-contact', 'brake', 'human'],
      },
      { id: 'default', roles: ['stop-contact', 'revoke', 'brake', 'human'] },
    ],
    links: ['home', 'api-keys', 'verify'],
    paths: ['api-keys', 'freeze', 'support', 'allow-list'],
    parts: ['account', 'account-change', 'api-key', 'ticket', 'transaction'],
  },
} as const satisfies Record<string, KindRules>;

export type Kind = keyof typeof kinds;

export const isKind = (name: string): name is Kind => Object.hasOwn(kinds, name);

/** The rules of a kind; null for one that this version does not know. */
export const rulesOf = (kind: string): KindRules | null => (isKind(kind) ? kinds[kind] : null);
