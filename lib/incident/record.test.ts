import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entry, namesByKind } from './entry';
import { limits } from './fields';
import { append, canonicalJson, recordNumber, startRecord } from './record';
import { anyEntryOf, anyRecord, binance, entriesOf, entryKinds, seen, stampsFrom } from './record.fixture';
import { openFile } from './record-file';
import { upgrade } from './upgrade';

const id = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
const withEntry = (entry: object) => ({
  format: 'first-hour-record',
  version: 2,
  id,
  entries: [...entriesOf(), entry],
});
const accepts = (entry: object) => upgrade(withEntry(entry)).ok;

/** The same value with the keys of every object in reverse order. */
function turnedRound(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turnedRound);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turnedRound(inner)]),
  );
}

describe('A record as JSON', () => {
  test('comes back byte for byte in its canonical form, whatever is in it', () => {
    fc.assert(
      fc.property(anyRecord, (before) => {
        const opened = openFile(canonicalJson(before));
        if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
        expect(opened.record).toEqual(before);
        expect(canonicalJson(opened.record)).toBe(canonicalJson(before));
      }),
      { numRuns: 300 },
    );
  });

  test('is the same record after another program has indented it and turned its keys round', () => {
    fc.assert(
      fc.property(anyRecord, fc.constantFrom(0, 1, 4, '\t'), (before, indent) => {
        const opened = openFile(`\n${JSON.stringify(turnedRound(before), null, indent)}\r\n`);
        expect(opened.ok && canonicalJson(opened.record)).toBe(canonicalJson(before));
      }),
    );
  });

  test('has its keys in order and no space between them', () => {
    const [start] = entriesOf();
    const text = canonicalJson(startRecord(id, stampsFrom()()));
    expect(text).toBe(
      `{"entries":[{"id":"${start?.id}","kind":"incident-started","recordedAt":"2026-11-22T14:00:00.000+11:00","zone":"Australia/Sydney"}],"format":"first-hour-record","id":"${id}","version":2}`,
    );
  });

  test('tells two records apart that differ in one character', () => {
    const one = append(
      startRecord(id, stampsFrom()()),
      { kind: 'action-done', action: 'end-call', seen },
      stampsFrom()(),
    );
    const other = { ...one, id: id.replace('7c', '7d') };
    expect(canonicalJson(one)).not.toBe(canonicalJson(other));
  });
});

describe('The schema', () => {
  for (const kind of entryKinds) {
    test(`takes any entry of the kind ${kind}, and refuses it with one key more`, () => {
      fc.assert(
        fc.property(anyEntryOf(kind), (one) => {
          const whole = kind === 'incident-started' ? { ...withEntry({}), entries: [one] } : withEntry(one);
          expect(upgrade(whole).ok).toBe(true);
          expect(entry.safeParse({ ...one, extra: 1 }).success).toBe(false);
        }),
        { numRuns: 40 },
      );
    });
  }

  test('is met by arbitraries of every kind of entry', () => {
    expect(entryKinds.toSorted()).toEqual([...namesByKind.keys()].toSorted());
  });

  test('refuses 100,000 characters in any field that takes words', () => {
    const long = 'x'.repeat(100_000);
    const [, done] = entriesOf({ kind: 'action-done', action: 'end-call', seen });
    const fact = { ...done, kind: 'fact-recorded', fact: id, action: undefined, seen: undefined };
    const told = (data: object) => accepts(JSON.parse(JSON.stringify({ ...fact, data })));
    expect(told({ kind: 'narrative', text: 'x'.repeat(limits.words) })).toBe(true);
    expect(told({ kind: 'narrative', text: 'x'.repeat(limits.words + 1) })).toBe(false);
    expect(told({ kind: 'narrative', text: long })).toBe(false);
    expect(told({ kind: 'account', userId: long })).toBe(false);
    expect(told({ kind: 'contact', channel: 'call', said: 'x'.repeat(limits.message) })).toBe(true);
    for (const field of ['shown', 'nameGiven', 'said', 'askedFor']) {
      expect(told({ kind: 'contact', channel: 'call', [field]: long })).toBe(false);
    }
    for (const field of ['asset', 'network', 'to', 'txid']) {
      expect(told({ kind: 'transaction', [field]: long })).toBe(false);
    }
    expect(told({ kind: 'transaction', amount: '1'.repeat(100_000) })).toBe(false);
    expect(accepts({ ...done, seen: { ...seen, words: long } })).toBe(false);
    expect(accepts({ ...done, kind: 'action-blocked', reason: 'something-else', note: long })).toBe(false);
    expect(accepts({ ...done, zone: long })).toBe(false);
  });

  test('takes an amount only as plain digits with a point', () => {
    const [, told] = entriesOf({
      kind: 'fact-recorded',
      fact: id,
      data: { kind: 'transaction', amount: '1' },
    });
    const takes = (amount: unknown) => accepts({ ...told, data: { kind: 'transaction', amount } });
    for (const amount of ['0', '1240.50', '0.000000000000000001']) expect(takes(amount), amount).toBe(true);
    for (const amount of ['', '1,240.50', '1e3', '-1', '.5', '5.', '1 2', ' 1', '1\n', '١', 1240.5]) {
      expect(takes(amount), String(amount)).toBe(false);
    }
  });

  test('refuses a lone surrogate in every text, because it has no canonical form', () => {
    const [, done, blocked, opened, told] = entriesOf(
      { kind: 'action-done', action: 'end-call', seen },
      { kind: 'action-blocked', action: 'end-call', seen, reason: 'something-else', note: 'x' },
      { kind: 'link-opened', action: 'end-call', host: 'www.binance.com' },
      { kind: 'fact-recorded', fact: id, data: { kind: 'narrative', text: 'x' } },
    );
    for (const broken of ['\ud800', 'a\udc00b', '\udc00\ud800']) {
      expect(accepts({ ...done, zone: broken })).toBe(false);
      for (const part of ['words', 'lang', 'content']) {
        expect(accepts({ ...done, seen: { ...seen, [part]: broken } }), part).toBe(false);
      }
      expect(accepts({ ...blocked, note: broken })).toBe(false);
      expect(accepts({ ...opened, host: broken })).toBe(false);
      expect(accepts({ ...told, data: { kind: 'narrative', text: broken } })).toBe(false);
      expect(accepts({ ...told, data: { kind: 'ticket', number: broken } })).toBe(false);
    }
    expect(accepts({ ...told, data: { kind: 'narrative', text: '\ud83d\ude00' } })).toBe(true);
  });
});

describe('Appending', () => {
  test('adds one entry at the end and leaves the record it was given alone', () => {
    fc.assert(
      fc.property(anyRecord, (before) => {
        const bytes = canonicalJson(before);
        const after = append(before, { kind: 'incident-reopened' }, stampsFrom()());
        expect(canonicalJson(before)).toBe(bytes);
        expect(after.entries.slice(0, -1)).toEqual(before.entries);
        expect(after.entries.at(-1)).toEqual({ ...stampsFrom()(), kind: 'incident-reopened' });
      }),
    );
  });

  test('starts a record with its account, or without one', () => {
    expect(startRecord(id, stampsFrom()(), binance).entries[0]).toHaveProperty('account', binance);
    expect(startRecord(id, stampsFrom()()).entries[0]).not.toHaveProperty('account');
  });
});

describe('The number of a record', () => {
  // Numbers are printed on paper and in tickets, so these may never change.
  const known = [
    ['00000000-0000-4000-8000-000000000000', 'FH-0000-0000'],
    ['ffffffff-ffff-4fff-bfff-ffffffffffff', 'FH-ZZZZ-ZZZZ'],
    [id, 'FH-FJF6-CYBM'],
    ['00000000-01ab-4000-8000-000000000000', 'FH-0000-0001'],
    ['12345678-9abc-4ef0-8123-456789abcdef', 'FH-28T5-CY4T'],
  ] as const;
  for (const [from, number] of known) {
    test(`of ${from} is ${number}`, () => {
      expect(recordNumber(from)).toBe(number);
    });
  }

  test('has two groups of four without I, L, O and U, whatever the id and its case', () => {
    fc.assert(
      fc.property(fc.uuid(), (any) => {
        expect(recordNumber(any)).toMatch(/^FH-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
        expect(recordNumber(any.toUpperCase())).toBe(recordNumber(any));
      }),
    );
  });
});
