import * as z from 'zod';
import { citation, confidence } from '@/lib/playbook/citation';
import { asks, expects, groups, kinds, openings, refuses, takes, uses } from './vocabulary';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const https = z.url({ protocol: /^https$/ });
const clock = z.string().regex(/^\d\d:\d\d$/);
/** ISO 3166-1 alpha-2. */
const country = z.string().regex(/^[A-Z]{2}$/);

/** Where one fact of a row is less sure, or surer, than its first source; that source speaks for the rest. */
const sure = { confidence: confidence.optional() };

const phone = z.strictObject({
  /** As it is written in its country. */
  number: z.string(),
  extension: z.string().optional(),
  use: z.enum(uses),
  hours: z
    .strictObject({
      open: z.enum(openings),
      from: clock.optional(),
      to: clock.optional(),
      /** The clock these hours follow, in English, where a country has several. */
      zone: z.string().optional(),
    })
    .optional(),
  ...sure,
});

const shared = {
  id: slug,
  /** As it writes itself; never translated. */
  name: z.string().min(1),
  /** The language of the name, where it is not English. */
  lang: z.string().optional(),
  phones: z.array(phone).optional(),
  /** What holds only there, in English. */
  notes: z.array(z.string().min(1)).optional(),
  /** The first speaks for the row; the others for what it asks and what follows. */
  sources: z.array(citation).min(1),
};

/** An office that takes a report or helps to make one. Facts only: what they mean is said once, in the catalogues. */
export const authority = z.strictObject({
  ...shared,
  country: z.union([country, z.enum(groups)]),
  kind: z.enum(kinds),
  links: z.array(z.strictObject({ url: https, what: z.enum(['site', 'form', 'more']), ...sure })).optional(),
  /** The first number is the way in; the links follow or explain. */
  callFirst: z.literal(true).optional(),
  email: z.email().optional(),
  /** An address to type, never a link: on its host anybody can have a page. */
  typed: z.string().optional(),
  takes: z.array(z.enum(takes)).min(1),
  refuses: z.array(z.enum(refuses)).optional(),
  asks: z.array(z.enum(asks)).optional(),
  expects: z.array(z.enum(expects)).optional(),
  /** Whether the formal complaint is made in person; unset where we don't know. */
  inPerson: z.enum(['yes', 'maybe', 'no']).optional(),
  /** The one country whose people have this office in their own list. */
  outside: country.optional(),
});

/** Somebody to talk to. */
export const supportLine = z.strictObject({
  ...shared,
  country: z.union([country, z.literal('anywhere')]),
  link: https.optional(),
});

export type Phone = z.infer<typeof phone>;
export type Authority = z.infer<typeof authority>;
export type SupportLine = z.infer<typeof supportLine>;
