import type { Kind } from './kinds';

/** What is known of accounts of one kind. Apart from their rules, which every page of an account carries. */
export interface KindFacts {
  /** Pages of the provider that a step may link to. */
  links: readonly string[];
  /** Screens of the provider to which a step may name the way. */
  paths: readonly string[];
  /** What may stand in several places of the provider. */
  places: readonly string[];
}

/** What is known of the accounts of each kind. */
export const kindFacts = {
  'phone-number': {
    links: ['lock'],
    paths: ['lock'],
    places: ['lock'],
  },
  mailbox: {
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
    places: [],
  },
  'password-manager': {
    links: [],
    paths: [],
    places: [],
  },
  exchange: {
    links: ['home', 'api-keys', 'freeze', 'support', 'verify'],
    paths: [
      'api-keys',
      'freeze',
      'freeze-without-login',
      'withdrawal-lock',
      'support',
      'devices',
      'linked-apps',
      'allow-list',
      'anti-phishing',
    ],
    places: ['api-keys'],
  },
  bank: {
    links: [],
    paths: [],
    places: [],
  },
  wallet: {
    links: [],
    paths: [],
    places: [],
  },
  messenger: {
    links: ['recovery'],
    paths: ['devices'],
    places: [],
  },
} as const satisfies Record<Kind, KindFacts>;

/** The facts of a kind; null for one unknown to this version. */
export const factsOfKind = (kind: string): KindFacts | null =>
  Object.hasOwn(kindFacts, kind) ? kindFacts[kind as Kind] : null;
