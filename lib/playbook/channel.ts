import * as z from 'zod';
import { citation, https } from './citation';
import { phonePurposes } from './vocabulary';

/**
 * One channel with its source, the day it was checked, and how sure we are. Low confidence never counts as official.
 */
const channel = citation.extend({ value: z.string().min(1) });

const phoneChannel = channel.extend({
  /** As dialled within its country: digits only, without a leading zero. */
  value: z.string().regex(/^\d+$/),
  /** ISO 3166-1 alpha-2. */
  country: z.string().regex(/^[A-Z]{2}$/),
  /** `+44`; null for short numbers, which work only in their country. */
  code: z
    .string()
    .regex(/^\+\d+$/)
    .nullable(),
  /** As the provider's page writes it, for people to read and dial. */
  written: z
    .string()
    .regex(/^\+?\d[\d -]+$/)
    .exactOptional(),
  /** What the provider's page gives it for; unset for a number that only the message check needs. */
  for: z.array(z.enum(phonePurposes)).min(1).exactOptional(),
});

/** A page of the provider where a sender can be looked up, or that leads there. */
const verifyPage = citation.extend({
  url: https,
  /** `tool`: type it in there. `guide`: says where the tool is. `mail`: for e-mails only. */
  what: z.enum(['tool', 'guide', 'mail']),
});

/** The channels of a provider: all that the message check knows of it. */
export const channels = z.strictObject({
  /** Its name as addresses write it, in lower case. */
  names: z.array(z.string().min(1)).min(1),
  /** The name is an ordinary or very short word, so it means nothing inside another word. */
  ordinary: z.literal(true).exactOptional(),
  /** Its own domains, the main one first, with all their subdomains. */
  domains: z.array(channel).min(1),
  /** Its pages on other hosts, matched exactly: a host, or a host and the first part of the path. */
  pages: z.array(channel).exactOptional(),
  /** `x.com` for exactly that domain, `*.x.com` with its subdomains, `a@x.com` for one address. */
  mail: z.array(channel).exactOptional(),
  phones: z.array(phoneChannel).exactOptional(),
  /** `telegram:name`. */
  handles: z.array(channel).exactOptional(),
  verify: verifyPage.exactOptional(),
  /** Domains of other firms that carry the name by chance. */
  otherFirms: z.array(z.string()).exactOptional(),
});

/** A host that our links may lead to, checked by a person. Without `whose`, it is the provider's own. */
export const host = z.strictObject({ host: z.string().min(1), whose: z.string().min(1).exactOptional() });

export type Channel = z.infer<typeof channel>;
export type PhoneChannel = z.infer<typeof phoneChannel>;
export type VerifyPage = z.infer<typeof verifyPage>;
export type Channels = z.infer<typeof channels>;
export type Host = z.infer<typeof host>;
export type ReviewedHost = Required<Host>;
