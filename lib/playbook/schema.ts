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

/** A menu path as the provider writes it, by web and by app; null where no official page shows it. */
const menuPath = z.strictObject({ web: z.string().nullable(), app: z.string().nullable() });

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
  lockingEmails: fact(z.strictObject({ button: z.string(), emails: z.array(z.string()).min(1) })).nullable(),
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

export type Citation = z.infer<typeof citation>;
export type Confidence = z.infer<typeof confidence>;
export type Provider = z.infer<typeof provider>;
export type Step = z.infer<typeof step>;
export type ActionFacts = z.infer<typeof action>;
