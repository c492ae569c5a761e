import fc from 'fast-check';
import type { AccountRef } from './account';
import type { Entry, EntryKind, NewEntry, ShownText, Stamp } from './entry';
import { type FactData, type FactKind, factKinds, kindOf } from './facts';
import { type Field, limits } from './fields';
import type { Moment } from './moment';
import type { IncidentRecord } from './record';
import { schemaOf } from './schemas';

const twoDigits = (max: number) => fc.integer({ min: 0, max }).map((n) => String(n).padStart(2, '0'));

/** An instant anywhere on earth between 1990 and 2090, at any minute of offset. */
export const anyInstant = fc
  .tuple(
    fc.date({
      min: new Date('1990-01-01T00:00:00Z'),
      max: new Date('2090-01-01T00:00:00Z'),
      noInvalidDate: true,
    }),
    fc.constantFrom('+', '-'),
    twoDigits(14),
    twoDigits(59),
  )
  .map(([date, sign, hours, minutes]) => `${date.toISOString().slice(0, 23)}${sign}${hours}:${minutes}`);

export const anyMoment: fc.Arbitrary<Moment> = fc.oneof(
  fc.record({ precision: fc.constantFrom('exact', 'minute', 'hour', 'day'), at: anyInstant }),
  fc.record({ precision: fc.constant('unknown' as const) }),
);

/** Any text that has a canonical form: all characters but lone surrogates, with those that break parsers more often. */
export const anyText = (maxLength: number) =>
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: Math.floor(maxLength / 2) }),
    fc.constantFrom('', '__proto__', '<b>', '{x}', "'{", '\u2028', '\u202e', '\0', '😀'.repeat(10), '"\\/\b'),
  );

const anySlug = fc
  .array(fc.stringMatching(/^[a-z0-9]{1,8}$/), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join('-'));

const anySeen: fc.Arbitrary<ShownText> = fc.record({
  words: anyText(limits.line),
  lang: anyText(35),
  content: anyText(32),
});

const stamp = { id: fc.uuid(), recordedAt: anyInstant, zone: anyText(64) };
const amount = fc.stringMatching(/^[0-9]{1,20}(\.[0-9]{1,20})?$/);

/** Required and optional fields. */
const shape = <Needed, Free>(
  needed: { [K in keyof Needed]: fc.Arbitrary<Needed[K]> },
  free: { [K in keyof Free]: fc.Arbitrary<Free[K]> },
) =>
  fc
    .tuple(fc.record(needed), fc.record(free, { requiredKeys: [] }))
    .map(([a, b]) => ({ ...a, ...b }) as Needed & Partial<Free>);

const line = anyText(limits.line);
const is = <const Kind extends string>(kind: Kind) => ({ kind: fc.constant(kind) });

const fact = fc.constantFrom('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002');

const anyValue = (field: Field): fc.Arbitrary<unknown> => {
  switch (field.form) {
    case 'words':
    case 'message':
      return anyText(limits[field.form]);
    case 'amount':
      return amount;
    case 'last4':
      return fc.stringMatching(/^[A-Za-z0-9]{4}$/);
    case 'currency':
      return fc.stringMatching(/^[A-Z]{3}$/);
    case 'moment':
    case 'due':
      return anyMoment;
    case 'evidence':
      return fact;
    case 'choice':
      return fc.constantFrom(...field.options);
    case 'choices':
      return fc.subarray([...field.options]);
    case 'clocked':
      return anyInstant;
    case 'measured':
      return fc
        .oneof(fc.nat(), fc.stringMatching(/^[0-9a-f]{64}$/))
        .filter((v) => schemaOf(field).safeParse(v).success);
    default:
      return line;
  }
};

const factOf = (kind: FactKind): fc.Arbitrary<FactData> => {
  const { fields, needs = [] } = kindOf(kind);
  const values = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, anyValue(field)]));
  const shape: Record<string, fc.Arbitrary<unknown>> = { kind: fc.constant(kind), ...values };
  return fc.record(shape, { requiredKeys: ['kind', ...needs] }).map((told) => told as unknown as FactData);
};

const anyFact: fc.Arbitrary<FactData> = fc.oneof(...factKinds.map(factOf));

// Few actions and facts, so that later entries often refer to earlier ones.
const action = fc.oneof({ arbitrary: fc.constantFrom('end-call', 'delete-api-keys'), weight: 4 }, anySlug);
const onAction = { ...stamp, action, seen: anySeen };

export const binance: AccountRef = { kind: 'exchange', id: 'binance' };
export const other: AccountRef = { kind: 'exchange', id: 'other' };
export const google: AccountRef = { kind: 'mailbox', id: 'google' };

/** Few accounts, known to this version or not. */
export const anyAccount: fc.Arbitrary<AccountRef> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(binance, other, google, { kind: 'mailbox', id: 'constructor' }),
  },
  fc.record({ kind: anySlug, id: anySlug }),
);
const ofAccount = { account: anyAccount };
const anyProvider = fc.oneof({ arbitrary: fc.constantFrom('binance', 'other'), weight: 4 }, anySlug);

const entries: { [K in EntryKind]: fc.Arbitrary<Extract<Entry, { kind: K }>> } = {
  'incident-started': shape(
    { ...stamp, ...is('incident-started') },
    { provider: anyProvider, account: anyAccount },
  ),
  'check-up-started': fc.record({ ...stamp, ...is('check-up-started') }),
  'provider-chosen': fc.record({ ...stamp, ...is('provider-chosen'), provider: anyProvider }),
  'account-added': fc.record({ ...stamp, ...is('account-added'), account: anyAccount }),
  'account-removed': fc.record({ ...stamp, ...is('account-removed'), account: anyAccount }),
  'question-answered': shape(
    {
      ...stamp,
      ...is('question-answered'),
      question: anySlug,
      answers: fc.array(anySlug, { maxLength: 20 }),
      seen: anySeen,
    },
    ofAccount,
  ),
  'action-done': shape({ ...onAction, ...is('action-done') }, ofAccount),
  'action-blocked': shape(
    { ...onAction, ...is('action-blocked'), reason: anySlug },
    { note: line, ...ofAccount },
  ),
  'action-excluded': shape({ ...onAction, ...is('action-excluded') }, ofAccount),
  'action-reopened': shape({ ...onAction, ...is('action-reopened') }, ofAccount),
  'action-time-corrected': shape(
    { ...onAction, ...is('action-time-corrected'), happenedAt: anyMoment },
    ofAccount,
  ),
  'link-opened': shape({ ...stamp, ...is('link-opened'), action, host: anyText(253) }, ofAccount),
  'case-number-accepted': shape(
    {
      ...stamp,
      ...is('case-number-accepted'),
      caseNumber: fc.stringMatching(/^(?:[A-Za-z]{1,3}-?)?[0-9]{1,20}$/),
    },
    ofAccount,
  ),
  'fact-recorded': shape({ ...stamp, ...is('fact-recorded'), fact, data: anyFact }, ofAccount),
  'fact-amended': shape({ ...stamp, ...is('fact-amended'), fact, data: anyFact }, ofAccount),
  'fact-withdrawn': fc.record({ ...stamp, ...is('fact-withdrawn'), fact }),
  'fingerprint-given': fc.record({
    ...stamp,
    ...is('fingerprint-given'),
    to: fc.constantFrom('support', 'police', 'other'),
    count: fc.integer({ min: 1, max: 20_000 }),
    fingerprint: fc.stringMatching(/^[0-9a-f]{64}$/),
  }),
  'incident-closed': fc.record({
    ...stamp,
    ...is('incident-closed'),
    outcome: fc.constantFrom('false-alarm', 'finished'),
  }),
  'incident-reopened': fc.record({ ...stamp, ...is('incident-reopened') }),
};

export const entryKinds = Object.keys(entries) as EntryKind[];
const maybeCounted = (any: fc.Arbitrary<Entry>): fc.Arbitrary<Entry> =>
  fc.oneof(
    { weight: 4, arbitrary: any },
    fc.tuple(any, fc.nat()).map(([entry, counted]) => ({ ...entry, counted })),
  );
export const anyEntryOf = (kind: EntryKind): fc.Arbitrary<Entry> => maybeCounted(entries[kind]);
export const anyEntry: fc.Arbitrary<Entry> = fc.oneof(
  ...Object.entries(entries).map(([kind, arbitrary]) => ({
    arbitrary: maybeCounted(arbitrary),
    weight: /^(fact|action)-/.test(kind) ? 3 : 1,
  })),
);

/** Any valid record: a start, then anything at all in any order. */
export const anyRecord: fc.Arbitrary<IncidentRecord> = fc
  .tuple(
    fc.uuid(),
    entries['incident-started'],
    fc.uniqueArray(anyEntry, { selector: ({ id }) => id, maxLength: 15 }),
  )
  .map(([id, first, rest]) => ({
    format: 'first-hour-record',
    version: 2,
    id,
    entries: [first, ...rest.filter((entry) => entry.id !== first.id)],
  }));

const usualStart = '2026-11-22T14:00:00.000+11:00';

/**
 * A clock that advances a minute with each stamp, with consecutive ids. Two that start at different times never give
 * the same id.
 */
export function stampsFrom(start = usualStart): () => Stamp {
  let n = 0;
  const family = start === usualStart ? '10000000' : (Date.parse(start) / 1000).toString(16).slice(-8);
  return () => {
    const at = new Date(Date.parse(start) + n * 60_000 + 11 * 3_600_000).toISOString().slice(0, 23);
    n += 1;
    return {
      id: `${family}-0000-4000-8000-${String(n).padStart(12, '0')}`,
      recordedAt: `${at}+11:00`,
      zone: 'Australia/Sydney',
    };
  };
}

export const seen: ShownText = { words: 'Delete every API key', lang: 'en', content: '2026-11-22' };

/** Entries one minute apart from 14:00 in Sydney, after the start of a record. */
export function entriesOf(...what: NewEntry[]): Entry[] {
  const stamp = stampsFrom();
  const started = { ...stamp(), kind: 'incident-started' } as Entry;
  return [started, ...what.map((one) => ({ ...stamp(), ...one }) as Entry)];
}

export const added = (account: AccountRef): NewEntry => ({ kind: 'account-added', account });

/** A fact that is told, the nth of its record. */
export const told = (n: number, data: FactData, account?: AccountRef) =>
  ({
    kind: 'fact-recorded',
    fact: `20000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    data,
    ...(account && { account }),
  }) satisfies NewEntry;
