import type { Citation } from '@/lib/playbook/schema';

/** One channel with where it is written, when we looked, and how sure we are. Low confidence never counts as official. */
export interface Channel extends Citation {
  value: string;
}

/** A phone number; `value` is how it is dialled within its country, digits only, without a leading zero. */
export interface PhoneChannel extends Channel {
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** `+44`; null for short numbers, which work in their country only. */
  code: string | null;
}

/** A page of the provider itself where a sender can be looked up, or that leads there. */
export interface VerifyPage extends Citation {
  url: string;
  /** `tool`: type it in there. `guide`: says where the tool is. `mail`: for e-mails only. */
  what: 'tool' | 'guide' | 'mail';
}

/** Whom a channel belongs to. */
export interface Official {
  id: string;
  /** As it writes itself; never translated. */
  name: string;
  kind: 'provider' | 'office' | 'line';
  /** How addresses write it, in small letters. */
  names: readonly string[];
  /** The name is an ordinary or a very short word: found inside another word it says nothing. */
  ordinary?: true;
  /** Domains of its own; every sub-domain is its own too. */
  domains: readonly Channel[];
  /** Its pages on hosts of others, matched exactly: a host, or a host and the first part of the path. */
  pages: readonly Channel[];
  /** `x.com` for exactly that domain, `*.x.com` with its sub-domains, `a@x.com` for one address. */
  mail: readonly Channel[];
  phones: readonly PhoneChannel[];
  /** `telegram:name`. */
  handles: readonly Channel[];
  verify: VerifyPage | null;
  /** Other firms' domains that carry the name by chance. */
  otherFirms?: readonly string[];
}

/** What an official has none of, to be spread before what it has. */
export const nothingElse = {
  domains: [],
  pages: [],
  mail: [],
  phones: [],
  handles: [],
  verify: null,
} as const;
