import * as z from 'zod';
import { branches, groups, linkIds, pathIds, phases, reasons, tactics, urgencies } from './vocabulary';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const https = z.url({ protocol: /^https$/ });

/** How sure we are: high, read on the provider's own pages and recent; medium, own but old, or several agree. */
export const confidence = z.enum(['high', 'medium', 'low']);

/** Where a fact stands. Without an address where only public source code showed it. */
export const source = z.strictObject({
  title: z.string().min(1),
  url: https.nullable(),
  /** The day or the month that the page shows, if it shows one. */
  dated: z.union([z.iso.date(), z.string().regex(/^\d{4}-\d{2}$/)]).nullable(),
});

export const citation = z.strictObject({
  source,
  checked: z.iso.date(),
  confidence,
  /** What a reader must know of this source, in English. */
  note: z.string().optional(),
});

const fact = <Value extends z.ZodType>(value: Value) => citation.extend({ value });

/** What stands on the provider's screens, by the language they are in: a button, a menu path, the subject of a mail. */
const label = z.object({ en: z.string().min(1) }).catchall(z.string().min(1));

/** A menu path as the provider writes it, by web and by app; null where no official page shows it. */
const menuPath = z.strictObject({ web: label.nullable(), app: label.nullable() });

/** Facts about one provider, without words: words stand once, in the action catalogue of each language. */
export const provider = z.strictObject({
  id: slug,
  /** Null for the playbook that fits any exchange. */
  name: z.string().nullable(),
  /** Registrable domains that are the provider's own, main one first. */
  domains: z.array(z.string()),
  /** The version of these facts: the day they were last changed. */
  content: z.iso.date(),
  links: z.partialRecord(z.enum(linkIds), fact(https)),
  paths: z.partialRecord(z.enum(pathIds), fact(menuPath)),
  /** Named e-mails that carry a lock button, for people who are locked out. */
  lockingEmails: fact(z.strictObject({ button: label, emails: z.array(label).min(1) })).nullable(),
  /** Hours that withdrawals pause after a security change. */
  withdrawalPause: fact(z.strictObject({ from: z.int().positive(), to: z.int().positive() })).nullable(),
  /** Days within which the provider expects a police report. */
  policeReportWithin: fact(z.int().positive()).nullable(),
  /** Facts that an action rests on besides its own links and paths. */
  basis: z.partialRecord(slug, z.array(citation)),
  /** The order of the urgent actions is the provider's. */
  orders: z.record(z.enum(branches), z.array(slug).min(3).max(6)),
});

/** The parts of a record that a step can write in. */
const part = z.enum(['narrative', 'contact', 'transaction', 'ticket', 'police-report', 'noticed']);

export const step = z.strictObject({
  id: slug,
  /** The provider's link or menu path that this step shows. */
  link: z.enum(linkIds).optional(),
  path: z.enum(pathIds).optional(),
  /** Pages of others, such as mail providers. */
  pages: z.array(z.strictObject({ name: z.string(), url: https })).optional(),
  /** The list of the provider's locking e-mails. */
  emails: z.boolean().optional(),
  /** The part of the record that this step writes in. */
  record: part.optional(),
  /** Here somebody may be who they say or not: the way to the check stands here. */
  check: z.literal(true).optional(),
  /** Only for people in this position; for everybody where unset. */
  only: z.enum(['signed-in', 'locked-out']).optional(),
});

export const action = z.strictObject({
  id: slug,
  phase: z.enum(phases),
  urgency: z.enum(urgencies),
  /** Null for actions of the urgent sequence; they join `secure` where a branch leaves them out. */
  group: z.enum(groups),
  steps: z.array(step).min(1),
  reasons: z.array(z.enum(reasons)).min(1),
  /** Only planned where one of these holds; always where unset. */
  when: z
    .strictObject({
      tactics: z.array(z.enum(tactics)).optional(),
      /** Not done, while the person cannot get in: after a freeze, or locked out. */
      notDone: slug.optional(),
      done: slug.optional(),
    })
    .optional(),
  /** The part of the record that settles it once something is told there: no tap is needed, and none is claimed. */
  settledBy: part.optional(),
  /** Only inside the urgent sequence, never as a follow-up. */
  urgentOnly: z.boolean().optional(),
  sources: z.array(citation),
});

/** One channel with where it is written, when we looked, and how sure we are. Low confidence never counts as official. */
const channel = citation.extend({ value: z.string().min(1) });

const phoneChannel = channel.extend({
  /** How it is dialled within its country, digits only, without a leading zero. */
  value: z.string().regex(/^\d+$/),
  /** ISO 3166-1 alpha-2. */
  country: z.string().regex(/^[A-Z]{2}$/),
  /** `+44`; null for short numbers, which work in their country only. */
  code: z
    .string()
    .regex(/^\+\d+$/)
    .nullable(),
});

/** A page of the provider itself where a sender can be looked up, or that leads there. */
const verifyPage = citation.extend({
  url: https,
  /** `tool`: type it in there. `guide`: says where the tool is. `mail`: for e-mails only. */
  what: z.enum(['tool', 'guide', 'mail']),
});

/** What belongs to a provider: the check of a message knows nothing else of it. */
const channels = z.strictObject({
  /** How addresses write its name, in small letters. */
  names: z.array(z.string().min(1)).min(1),
  /** The name is an ordinary or a very short word: found inside another word it says nothing. */
  ordinary: z.literal(true).exactOptional(),
  /** Domains of its own, main one first; every sub-domain is its own too. */
  domains: z.array(channel).min(1),
  /** Its pages on hosts of others, matched exactly: a host, or a host and the first part of the path. */
  pages: z.array(channel).exactOptional(),
  /** `x.com` for exactly that domain, `*.x.com` with its sub-domains, `a@x.com` for one address. */
  mail: z.array(channel).exactOptional(),
  phones: z.array(phoneChannel).exactOptional(),
  /** `telegram:name`. */
  handles: z.array(channel).exactOptional(),
  verify: verifyPage.exactOptional(),
  /** Other firms' domains that carry the name by chance. */
  otherFirms: z.array(z.string()).exactOptional(),
});

/** A host that a link of ours may lead to, after somebody looked at it. A host without `whose` is the provider's own. */
const host = z.strictObject({ host: z.string().min(1), whose: z.string().min(1).exactOptional() });

/** All we know of one account: its file in `lib/content/accounts/<kind>/`. */
export const account = z.strictObject({
  id: slug,
  kind: z.enum(['exchange']),
  /** As the provider writes itself, never translated; null for the playbook that fits all others of its kind. */
  name: z.string().min(1).nullable(),
  /** Its place among those of its kind; in the order of their names where unset. */
  order: z.enum(['first', 'last']).optional(),
  /** Null where it is not one provider's. */
  channels: channels.nullable(),
  /** Hosts that the links in this file lead to. */
  hosts: z.array(host).exactOptional(),
  playbook: provider.omit({ id: true, name: true, domains: true }).optional(),
});

export type Label = z.infer<typeof label>;
export type Citation = z.infer<typeof citation>;
export type Confidence = z.infer<typeof confidence>;
export type Provider = z.infer<typeof provider>;
export type Step = z.infer<typeof step>;
export type ActionFacts = z.infer<typeof action>;
export type Channel = z.infer<typeof channel>;
export type PhoneChannel = z.infer<typeof phoneChannel>;
export type VerifyPage = z.infer<typeof verifyPage>;
export type Channels = z.infer<typeof channels>;
export type ReviewedHost = Required<z.infer<typeof host>>;
export type Account = z.infer<typeof account>;
