import './jitless';
import * as z from 'zod/mini';
import { isCaseNumber } from './case-number';
import { limits } from './fields';
import { accountRef, factData, instant, moment, slug, text } from './schemas';

const id = z.uuid();
const said = text(limits.line);

/**
 * On every entry: which one, when by this device's clock, and in which IANA zone. `counted` stands only where the clock
 * and the page's own counter, which nobody can set, disagree: the milliseconds counted since the entry before.
 */
const stamp = {
  id,
  recordedAt: instant,
  zone: text(64),
  counted: z.optional(z.int().check(z.minimum(0))),
};

/** The words the person saw when tapping, their language, and the version of the content they came from. */
const seen = z.strictObject({ words: said, lang: text(35), content: text(32) });

/** Of an account; without one, of the incident as a whole or of its main account. */
const ofAccount = { account: z.optional(accountRef) };

const onAction = { ...stamp, ...ofAccount, action: slug, seen };

/** All that can happen in an incident. New kinds are added; old ones are never edited. */
export const entry = z.discriminatedUnion('kind', [
  // Earlier versions named an exchange as `provider`: that is read, and not written any more.
  z.strictObject({
    ...stamp,
    ...ofAccount,
    kind: z.literal('incident-started'),
    provider: z.optional(slug),
  }),
  // First in the record of a check-up, which is about a day on which nothing had happened.
  z.strictObject({ ...stamp, kind: z.literal('check-up-started') }),
  z.strictObject({ ...stamp, kind: z.literal('provider-chosen'), provider: slug }),
  z.strictObject({ ...stamp, kind: z.literal('account-added'), account: accountRef }),
  z.strictObject({ ...stamp, kind: z.literal('account-removed'), account: accountRef }),
  z.strictObject({
    ...stamp,
    ...ofAccount,
    kind: z.literal('question-answered'),
    question: slug,
    answers: z.array(slug).check(z.maxLength(20)),
    seen,
  }),
  z.strictObject({ ...onAction, kind: z.literal('action-done') }),
  z.strictObject({ ...onAction, kind: z.literal('action-blocked'), reason: slug, note: z.optional(said) }),
  z.strictObject({ ...onAction, kind: z.literal('action-excluded') }),
  z.strictObject({ ...onAction, kind: z.literal('action-reopened') }),
  z.strictObject({ ...onAction, kind: z.literal('action-time-corrected'), happenedAt: moment }),
  z.strictObject({ ...stamp, ...ofAccount, kind: z.literal('link-opened'), action: slug, host: text(253) }),
  z.strictObject({
    ...stamp,
    ...ofAccount,
    kind: z.literal('case-number-accepted'),
    caseNumber: z.string().check(z.refine(isCaseNumber)),
  }),
  z.strictObject({ ...stamp, ...ofAccount, kind: z.literal('fact-recorded'), fact: id, data: factData }),
  // With an account where it was told of another before.
  z.strictObject({ ...stamp, ...ofAccount, kind: z.literal('fact-amended'), fact: id, data: factData }),
  z.strictObject({ ...stamp, kind: z.literal('fact-withdrawn'), fact: id }),
  // The first `count` entries had this fingerprint when it was given to somebody else.
  z.strictObject({
    ...stamp,
    kind: z.literal('fingerprint-given'),
    to: z.enum(['support', 'police', 'other']),
    count: z.int().check(z.minimum(1)),
    fingerprint: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  }),
  z.strictObject({
    ...stamp,
    kind: z.literal('incident-closed'),
    outcome: z.enum(['false-alarm', 'finished']),
  }),
  z.strictObject({ ...stamp, kind: z.literal('incident-reopened') }),
]);

/** The names of what each kind of entry holds. */
export const namesByKind: ReadonlyMap<string, readonly string[]> = new Map(
  entry.def.options.map(({ shape }) => [shape.kind.def.values[0] ?? '', Object.keys(shape)]),
);

/** What a newer version wrote, of a kind we do not know: only when. Never made here. */
export const newerEntry = z.strictObject({ ...stamp, kind: z.literal('newer') });

export type Entry = z.infer<typeof entry> | z.infer<typeof newerEntry>;
/** The kinds that this version writes. */
export type EntryKind = z.infer<typeof entry>['kind'];
export type EntryOf<K extends EntryKind> = Extract<Entry, { kind: K }>;
export type ShownText = z.infer<typeof seen>;
export type Stamp = Pick<Entry, 'id' | 'recordedAt' | 'zone' | 'counted'>;

type Unstamped<E> = E extends unknown ? Omit<E, keyof Stamp> : never;

/** An entry before the clock and the id are put on it. */
export type NewEntry = Unstamped<z.infer<typeof entry>>;
