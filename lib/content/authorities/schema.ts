import * as z from 'zod';
import { citation, confidence } from '@/lib/playbook/citation';
import { asks, expects, groups, kinds, openings, refuses, takes, uses } from './vocabulary';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const https = z.url({ protocol: /^https$/ });
const clock = z.string().regex(/^\d\d:\d\d$/);
/** ISO 3166-1 alpha-2 code. */
const country = z.string().regex(/^[A-Z]{2}$/);

/** Set for a fact that is more or less sure than the first source, which covers the rest of the row. */
const sure = { confidence: confidence.optional() };

const phone = z.strictObject({
  /** As written in its country. */
  number: z.string(),
  extension: z.string().optional(),
  use: z.enum(uses),
  hours: z
    .strictObject({
      open: z.enum(openings),
      from: clock.optional(),
      to: clock.optional(),
      /** The time zone of these hours, in English, if the country has several. */
      zone: z.string().optional(),
    })
    .optional(),
  ...sure,
});

const shared = {
  id: slug,
  /** As it writes its own name; never translated. */
  name: z.string().min(1),
  /** The language of the name, if it is not English. */
  lang: z.string().optional(),
  phones: z.array(phone).optional(),
  /** What applies only there, in English. */
  notes: z.array(z.string().min(1)).optional(),
  /** The first covers the row; the others cover what it asks and what follows. */
  sources: z.array(citation).min(1),
};

/** An office that takes a report or helps to make one. Facts only: their words are in the messages. */
export const authority = z.strictObject({
  ...shared,
  country: z.union([country, z.enum(groups)]),
  kind: z.enum(kinds),
  links: z.array(z.strictObject({ url: https, what: z.enum(['site', 'form', 'more']), ...sure })).optional(),
  /** The first number is the way in; the links come after it or explain. */
  callFirst: z.literal(true).optional(),
  email: z.email().optional(),
  /** An address to type, never a link, since anybody can have a page on its host. */
  typed: z.string().optional(),
  takes: z.array(z.enum(takes)).min(1),
  refuses: z.array(z.enum(refuses)).optional(),
  asks: z.array(z.enum(asks)).optional(),
  expects: z.array(z.enum(expects)).optional(),
  /** Whether the formal complaint is made in person; unset where we don't know. */
  inPerson: z.enum(['yes', 'maybe', 'no']).optional(),
  /** The only country whose people have this office in their own list. */
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
