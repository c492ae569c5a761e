import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import type { AccountRef } from '@/lib/incident/account';
import type { Entry, NewEntry } from '@/lib/incident/entry';
import {
  anyEntryOf,
  anyRecord,
  binance,
  entriesOf,
  entryKinds,
  google,
  other,
  seen,
} from '@/lib/incident/record.fixture';
import { timeline } from '@/lib/incident/timeline';
import { createEventFormatter } from './events';
import { english } from './language.fixture';
import { createEntryFormatter } from './lines';
import { sayIn } from './say.fixture';

const { nameOf } = english;
const say = sayIn('en');
const written = (...what: NewEntry[]) => {
  const entries = entriesOf(...what);
  const last = entries.at(-1) as Entry;
  return createEntryFormatter(entries, say, nameOf).written(last);
};
const fact = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
const on = { action: 'delete-api-keys', seen };

for (const { id: locale } of locales) {
  describe(`In ${locale}, a line`, () => {
    const here = sayIn(locale);

    for (const kind of entryKinds) {
      test(`is found for any entry of the kind ${kind}`, () => {
        fc.assert(
          fc.property(anyEntryOf(kind), (entry) => {
            const own = 'seen' in entry ? entry.seen.words : 'x';
            const [line] = timeline([entry]);
            const { written } = createEntryFormatter([entry], here, nameOf);
            const { happened } = createEventFormatter([entry], here, nameOf);
            const texts = [written(entry), line ? happened(line) : ''];
            // The words a person saw are kept as they were, even if empty.
            return texts.every((text) => text !== '' || own === '');
          }),
          { numRuns: 60 },
        );
      });
    }

    test('is found for every entry of any record, in both orders', () => {
      fc.assert(
        fc.property(anyRecord, ({ entries }) => {
          const { written } = createEntryFormatter(entries, here, nameOf);
          const { happened } = createEventFormatter(entries, here, nameOf);
          return (
            entries.every((entry) => typeof written(entry) === 'string') &&
            timeline(entries).every((line) => typeof happened(line) === 'string')
          );
        }),
      );
    });
  });
}

describe('An entry in words', () => {
  for (const [what, entry, words] of [
    ['a tick', { kind: 'action-done', ...on }, 'Deleted every API key'],
    [
      'a reason',
      { kind: 'action-blocked', ...on, reason: 'cannot-find-it' },
      'Could not do: Delete every API key. Reason: I can’t find it',
    ],
    [
      'a note',
      { kind: 'action-blocked', ...on, reason: 'something-else', note: 'the page is white' },
      'Could not do: Delete every API key. Reason: the page is white',
    ],
    ['what does not apply', { kind: 'action-excluded', ...on }, 'Does not apply: Delete every API key'],
    ['an undo', { kind: 'action-reopened', ...on }, 'Undone: Delete every API key'],
    [
      'a link',
      { kind: 'link-opened', action: 'delete-api-keys', host: 'www.binance.com' },
      'Opened www.binance.com',
    ],
    [
      'a case number',
      { kind: 'case-number-accepted', caseNumber: '118204553' },
      'Added case number 118204553 from a link',
    ],
    ['a choice', { kind: 'provider-chosen', provider: 'binance' }, 'Chose: Binance'],
    ['a false alarm', { kind: 'incident-closed', outcome: 'false-alarm' }, 'Ended: it was a false alarm'],
    [
      'a fact',
      { kind: 'fact-recorded', fact, data: { kind: 'transaction', amount: '1' } },
      'Wrote down: what was taken',
    ],
  ] as const) {
    test(`says ${what} as it was written down`, () => {
      expect(written(entry as unknown as NewEntry)).toBe(words);
    });
  }

  test('names the account it belongs to', () => {
    const support = { kind: 'action-done', action: 'contact-support', seen } as const;
    expect(written({ kind: 'provider-chosen', provider: 'binance' }, support)).toBe(
      'Told support at Binance',
    );
    expect(written(support)).toBe('Told support at your exchange');
  });

  test('names the account that its action was done for', () => {
    const support = { kind: 'action-done', action: 'contact-support', seen } as const;
    const both: NewEntry[] = [
      { kind: 'account-added', account: binance },
      { kind: 'account-added', account: google },
    ];
    expect(written(...both, { ...support, account: binance })).toBe('Told support at Binance');
    expect(written(...both, { ...support, account: other })).toBe(
      'Another exchange: Told support at your exchange',
    );
    expect(written(...both, support)).toBe('Told support at Binance');
  });

  test('says of which account it is once there are several, or it is of another than the only one', () => {
    const keys = { kind: 'action-done', ...on } as const;
    const added = (account: AccountRef): NewEntry => ({ kind: 'account-added', account });
    const removed = (account: AccountRef): NewEntry => ({ kind: 'account-removed', account });
    expect(written(added(binance), { ...keys, account: binance })).toBe('Deleted every API key');
    expect(written(added(binance), added(google), { ...keys, account: binance })).toBe(
      'Binance: Deleted every API key',
    );
    expect(written(added(binance), added(google), keys)).toBe('Deleted every API key');
    const alone = entriesOf(added(other), added(binance), removed(other), { ...keys, account: binance });
    expect(createEntryFormatter(alone, say, nameOf).written(alone.at(-1) as Entry)).toBe(
      'Deleted every API key',
    );
    const left = entriesOf(added(binance), added(google), { ...keys, account: google }, removed(google));
    const { written: writtenThere, bare } = createEntryFormatter(left, say, nameOf);
    expect(left.slice(1).map(writtenThere)).toEqual([
      'Chose: Binance',
      `${nameOf(google, true)}: added to this incident`,
      `${nameOf(google, true)}: Deleted every API key`,
      `${nameOf(google, true)}: taken off this incident`,
    ]);
    expect(bare(left[3] as Entry)).toBe('Deleted every API key');
  });

  test('says of which account it is, also where a note names one', () => {
    const blocked = { kind: 'action-blocked', reason: 'something-else', ...on } as const;
    const note = 'Binance does not answer';
    expect(
      written(
        { kind: 'account-added', account: binance },
        { kind: 'account-added', account: google },
        { ...blocked, note, account: binance },
      ),
    ).toMatch(/^Binance: /);
  });

  test('says of a fact what account it was told of last, on each of its lines', () => {
    const fact = '20000000-0000-4000-8000-000000000001';
    const data = { kind: 'ticket', number: '7' } as const;
    const entries = entriesOf(
      { kind: 'account-added', account: binance },
      { kind: 'account-added', account: google },
      { kind: 'fact-recorded', fact, data, account: binance },
      { kind: 'fact-amended', fact, data, account: google },
      { kind: 'fact-amended', fact, data },
      { kind: 'fact-withdrawn', fact },
    );
    const lines = entries.slice(3).map(createEntryFormatter(entries, say, nameOf).written);
    for (const line of lines)
      expect(line).toMatch(new RegExp(`^${nameOf(google, true).replace(/[()]/g, '\\$&')}: `));
  });

  test('says of an account without a name what was chosen, not whose it is', () => {
    expect(written({ kind: 'account-added', account: other })).toBe('Chose: Another exchange');
    expect(written({ kind: 'provider-chosen', provider: 'other' })).toBe('Chose: Another exchange');
  });

  test('names an account that this version does not know by its id', () => {
    for (const account of [
      { kind: 'device', id: 'first-device' },
      { kind: 'mailbox', id: 'binance' },
      { kind: 'exchange', id: 'constructor' },
      { kind: 'exchange', id: 'x'.repeat(64) },
    ]) {
      expect(written({ kind: 'account-added', account })).toBe(`Chose: ${account.id}`);
      const opened: NewEntry = { kind: 'link-opened', action: 'x', host: 'example.com', account };
      expect(written({ kind: 'account-added', account: binance }, opened)).toBe(
        `${account.id}: Opened example.com`,
      );
    }
    expect(written({ kind: 'provider-chosen', provider: 'constructor' })).toBe('Chose: constructor');
  });

  test('keeps the words that were seen where this version no longer knows the action', () => {
    const gone = { action: 'an-action-of-long-ago', seen: { ...seen, words: 'Unplug the telegraph' } };
    expect(written({ kind: 'action-done', ...gone })).toBe('Unplug the telegraph');
    expect(written({ kind: 'action-reopened', ...gone })).toBe('Undone: Unplug the telegraph');
  });

  test('is no crash where a file names a reason or an action that is the name of something in the language', () => {
    const odd = { action: 'constructor', seen: { ...seen, words: 'Odd' } };
    expect(written({ kind: 'action-blocked', ...odd, reason: 'constructor' })).toBe(
      'Could not do: Odd. Reason: constructor',
    );
    expect(written({ kind: 'action-done', ...odd })).toBe('Odd');
  });

  test('says which fact was taken back', () => {
    const taken: NewEntry = { kind: 'fact-recorded', fact, data: { kind: 'ticket', number: '7' } };
    expect(written(taken, { kind: 'fact-withdrawn', fact })).toBe('Took back: the case number');
  });

  test('says a corrected time with its precision, and its day where that is another', () => {
    const corrected = (at: string): NewEntry => ({
      kind: 'action-time-corrected',
      ...on,
      happenedAt: { precision: 'minute', at },
    });
    expect(written(corrected('2026-11-22T13:40:00.000+11:00'))).toBe(
      'Corrected the time of “Delete every API key” to about 13:40',
    );
    expect(written(corrected('2026-11-21T23:40:00.000+11:00'))).toContain('about 2026-11-21 23:40');
  });
});
