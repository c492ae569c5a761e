import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, type IncidentRecord } from './record';
import { anyRecord, entriesOf, seen } from './record.fixture';
import { largestFile, mostEntries, openFile } from './record-file';
import { upgrade } from './upgrade';

const id = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
const done = { kind: 'action-done', action: 'end-call', seen } as const;
const sample = (): IncidentRecord => ({
  format: 'first-hour-record',
  version: 2,
  id,
  entries: entriesOf(done, done, done),
});
const keys = (many: number) => Array.from({ length: many }, (_, n) => `"k${n}":0`).join();
const sealed = (chain: string) =>
  altered('{"entries"', `{"fingerprint":{"count":1,"chain":${chain}},"entries"`);
const reasonFor = (text: string) => {
  const opened = openFile(text);
  return opened.ok ? 'taken' : opened.refusal.reason;
};
/** The sample file with one place of its text changed. */
const altered = (from: string | RegExp, to: string) => {
  const text = canonicalJson(sample());
  const other = text.replace(from, to);
  if (other === text) throw new Error(`nothing to alter: ${from}`);
  return other;
};

describe('A file that is no record', () => {
  test('is refused by name, whatever JSON it holds', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(openFile(text)).toEqual({ ok: false, refusal: { reason: 'not-a-record' } });
      }),
    );
  });

  test('is refused without an error, whatever text it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(reasonFor(text)).toBe('not-a-record');
      }),
    );
  });

  for (const text of [
    '',
    'null',
    '[]',
    '1',
    '"first-hour-record"',
    '{}',
    '{"format":"stix"}',
    '[{"format":"first-hour-record"}]',
    '%PDF-1.7',
  ]) {
    test(`is refused when it holds ${text || 'nothing'}`, () => {
      expect(reasonFor(text)).toBe('not-a-record');
    });
  }

  test('is refused before it is read when it is too large', () => {
    expect(reasonFor(`${canonicalJson(sample())}${' '.repeat(largestFile)}`)).toBe('too-large');
  });

  test('is refused as too large when it has more entries than a page can show', () => {
    const many = Array.from({ length: mostEntries + 1 }, () => '{}').join();
    expect(reasonFor(`{"format":"first-hour-record","version":2,"entries":[${many}]}`)).toBe('too-large');
  });

  test('is refused at the door of the disk too, whatever stands there', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect(upgrade(raw).ok).toBe(false);
      }),
    );
  });
});

describe('A record cut short', () => {
  test('is never taken and never throws, wherever it ends', () => {
    fc.assert(
      fc.property(
        anyRecord,
        fc.constantFrom(0, 2),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (whole, indent, share) => {
          const text = JSON.stringify(whole, null, indent);
          expect(['cut-short', 'not-a-record']).toContain(
            reasonFor(text.slice(0, Math.floor(text.length * share))),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  test('is never taken at any single place of a whole file', () => {
    const text = canonicalJson(sample());
    for (let end = 0; end < text.length; end += 1)
      expect(reasonFor(text.slice(0, end)), text.slice(0, end)).not.toBe('taken');
    expect(reasonFor(text)).toBe('taken');
  });

  test('is told apart from the cut file of another program', () => {
    expect(reasonFor('{"entries":[{"id":"1","title":"Bread","wri')).toBe('not-a-record');
    expect(reasonFor('a letter about "recordedAt"')).toBe('not-a-record');
  });

  test('is named as cut short from its first entry on', () => {
    const text = canonicalJson(sample());
    const shown = text.indexOf('"recordedAt"') + '"recordedAt"'.length;
    for (let end = shown; end < text.length; end += 1)
      expect(reasonFor(text.slice(0, end))).toBe('cut-short');
  });
});

describe('A record from elsewhere', () => {
  test('is told apart by its version when it is newer, even where this version could not read it', () => {
    expect(openFile(altered('"version":2', '"version":3'))).toEqual({
      ok: false,
      refusal: { reason: 'newer-version', version: 3 },
    });
    expect(upgrade({ format: 'first-hour-record', version: 7, anything: 'else' })).toEqual({
      ok: false,
      refusal: { reason: 'newer-version', version: 7 },
    });
  });

  for (const version of ['0', '-1', '"1"', 'null', '0.5']) {
    test(`is damaged when its version is ${version}`, () => {
      expect(openFile(altered('"version":2', `"version":${version}`))).toEqual({
        ok: false,
        refusal: { reason: 'damaged', entry: null },
      });
    });
  }

  test('names the entry that does not hold together, counted from one', () => {
    const { entries, ...head } = sample();
    for (let n = 0; n < entries.length; n += 1) {
      const broken = entries.map((entry, i) => (i === n ? { ...entry, recordedAt: 'yesterday' } : entry));
      expect(upgrade({ ...head, entries: broken })).toEqual({
        ok: false,
        refusal: { reason: 'damaged', entry: n + 1 },
      });
    }
  });

  test('names the first damaged entry where there are two', () => {
    const { entries, ...head } = sample();
    const broken = entries.map((entry, i) =>
      i === 1 || i === 3 ? { ...entry, action: 'Not A Slug' } : entry,
    );
    expect(upgrade({ ...head, entries: broken })).toEqual({
      ok: false,
      refusal: { reason: 'damaged', entry: 2 },
    });
  });

  const entry = (n: number) => ({ reason: 'damaged', entry: n });
  const somewhere = { reason: 'damaged', entry: null };
  for (const [what, text, refusal] of [
    ['an unknown key beside the entries', () => altered('{"entries"', '{"owner":"me","entries"'), somewhere],
    [
      'a prototype key beside the entries',
      () => altered('{"entries"', '{"__proto__":{"format":1},"entries"'),
      somewhere,
    ],
    [
      'a prototype key in an entry',
      () => altered('"action":', '"__proto__":{"kind":"x"},"action":'),
      entry(2),
    ],
    ['a constructor key in an entry', () => altered('"action":', '"constructor":{},"action":'), entry(2)],
    ['the same id twice', () => altered('000000000003', '000000000002'), entry(3)],
    [
      'a first entry that starts nothing',
      () => altered('"incident-started"', '"incident-reopened"'),
      entry(1),
    ],
    ['no entry at all', () => altered(/\[.*\]/, '[]'), somewhere],
    ['an id that is none', () => altered(id, 'my-record'), somewhere],
    ['a time without its offset', () => altered('14:01:00.000+11:00', '14:01:00.000'), entry(2)],
    ['a time without milliseconds', () => altered('14:01:00.000+11:00', '14:01:00+11:00'), entry(2)],
    ['a day that is in no calendar', () => altered('2026-11-22T14:01', '2026-02-30T14:01'), entry(2)],
    ['a lone surrogate', () => altered('"Australia/Sydney"', '"\\ud800"'), entry(1)],
  ] as const) {
    test(`is damaged when it holds ${what}`, () => {
      expect(openFile(text())).toEqual({ ok: false, refusal });
    });
  }

  const many = 500_000;
  for (const [what, text, refusal] of [
    ['of zeros for entries', () => altered(/\[.*\]/, `[${'0,'.repeat(many)}0]`), { reason: 'not-a-record' }],
    [
      'of zeros in an entry',
      () => altered('"action":', `"action":[${'0,'.repeat(many)}0],"x":`),
      { reason: 'not-a-record' },
    ],
    [
      'of keys in an entry',
      () => altered('"action":', `${keys(many)},"action":`),
      { reason: 'not-a-record' },
    ],
    [
      'of keys beside the entries',
      () => altered('{"entries"', `{${keys(many)},"entries"`),
      { reason: 'not-a-record' },
    ],
    ['in its chain', () => sealed(`[${'0,'.repeat(many)}0]`), { reason: 'not-a-record' }],
  ] as const) {
    test(`is refused when it holds half a million ${what}`, () => {
      expect(openFile(text())).toEqual({ ok: false, refusal });
    });
  }

  test('leaves nothing of a prototype key behind', () => {
    openFile(altered('{"entries"', '{"__proto__":{"polluted":1},"entries"'));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
