import { beforeAll, describe, expect, test } from 'vitest';
import { asWritten } from '@/lib/incident/as-written';
import type { Entry } from '@/lib/incident/entry';
import { readEntry } from '@/lib/incident/newer';
import { type IncidentRecord, startRecord } from '@/lib/incident/record';
import { binance, stampsFrom } from '@/lib/incident/record.fixture';
import { loadFindSecrets } from '@/lib/secrets/find-secrets';
import { seenInRecord, withoutSecrets } from './file-gate';
import { createSecretGate } from './secret-gate';

const words = 'legal winner thank year wave sausage worth useful legal winner thank yellow'.split(' ');
const hex = 'af3b8c2d7e6a5f4b1c0d9e8f7a6b5c4d3e2f1a0b9c8d7e6f5a4b3c2d1e0f9a8b';
const card = 4242424242424242;

const gate = createSecretGate(loadFindSecrets);
beforeAll(() => gate.ready());

const stamps = stampsFrom();
const started = startRecord('7c9e6679-7425-40de-944b-e07fc1f90ae7', stamps(), binance);

/** A record of a newer version, whose second entry has these fields. */
function recordWith(fields: object) {
  const entry = readEntry({ ...stamps(), ...fields });
  if (!entry) throw new Error('no entry');
  return { ...started, entries: [...started.entries, entry] };
}
const newer = (fields: object) => recordWith({ kind: 'newer-kind', ...fields });
const ours = (fields: object) =>
  recordWith({ kind: 'fact-recorded', fact: started.id, data: { kind: 'account', userId: '1', ...fields } });
const asText = (record: IncidentRecord | null) => JSON.stringify(record?.entries.map(asWritten));

describe('In fields that only a newer version knows', () => {
  for (const [where, fields, secret] of [
    ['a phrase cut over a list', { list: words }, 'sausage'],
    ['a phrase in lists within lists', { list: words.map((word) => [word]) }, 'sausage'],
    ['a phrase cut over fields', Object.fromEntries(words.map((word, i) => [`f${i}`, word])), 'sausage'],
    ['a phrase in fields within fields', { deep: words.map((word) => ({ w: word })) }, 'sausage'],
    ['a key cut over a list', { list: hex.match(/.{8}/g) ?? [] }, hex.slice(16, 24)],
    ['a key as the name of a field', { [hex.slice(0, 64)]: 'x' }, hex],
    ['a card as a number', { number: card }, `${card}`],
    ['a card as a number in a list', { list: [1, card] }, `${card}`],
    ['a card cut over numbers', { list: [4242, 4242, 4242, 4242] }, '4242,4242'],
    ['a phrase as the name of a field', { [`${'zoo_'.repeat(11)}wrong`]: 1 }, 'zoo'],
    ['a phrase as a name in humps', { [`zoo${'Zoo'.repeat(10)}Wrong`]: 1 }, 'Zoo'],
    [
      'a phrase cut over names',
      Object.fromEntries([...new Set(words), 'abandon', 'ability', 'able', 'about'].map((word) => [word, 1])),
      'sausage',
    ],
    ['a password behind its name', { password: 'Tr0ub4dor&3' }, 'Tr0ub4dor'],
    ['a phrase in one text', { text: words.join(' ') }, 'sausage'],
  ] as const) {
    for (const [of, make] of Object.entries({ 'an entry': newer, 'a fact': ours })) {
      test(`of ${of}, ${where} is seen, and goes when it is taken out`, () => {
        const record = make(fields);
        expect(seenInRecord(gate, record).map(({ entry }) => entry)).toContain(2);
        const left = withoutSecrets(gate, record, { mark: '[out]', keepsMaybe: false });
        expect(left?.entries).toHaveLength(2);
        expect(asText(record)).toContain(secret);
        expect(asText(left)).not.toContain(secret);
      });
    }
  }

  test('what is none stays as it came', () => {
    const record = newer({
      list: ['call', 'sms'],
      count: 12,
      bytes: 123456,
      ratio: 0.1234567890123,
      happenedAt: { at: '2026-11-22T10:00:00.000+11:00', precision: 'exact' },
      howItWasNoticedFirst: 'a letter came',
    });
    expect(seenInRecord(gate, record)).toEqual([]);
    expect(withoutSecrets(gate, record, { mark: '[out]', keepsMaybe: false })?.entries).toEqual(
      record.entries,
    );
  });
});

describe('What is sure beside what may be harmless', () => {
  for (const [name, fields] of Object.entries({
    'a card in a list, and bare in a text': {
      text: `${card}`,
      list: ['4242', '4242', '4242', '4242'],
    },
    'a key in a field of that name, and bare in a note': {
      note: hex,
      privateKey: hex.replace('af3b', 'bf3c'),
    },
  })) {
    test(`is said, and goes though the rest may be kept: ${name}`, () => {
      const record = newer(fields);
      const seen = seenInRecord(gate, record).map(({ certain }) => certain);
      expect(seen).toContain(true);
      expect(seen).toContain(false);
      const left = withoutSecrets(gate, record, { mark: '[out]', keepsMaybe: true });
      const [, second] = Object.keys(fields);
      expect(left && seenInRecord(gate, left).some(({ certain }) => certain)).toBe(false);
      expect(left && asWritten(left.entries[1] as Entry)).not.toMatchObject({
        [`${second}`]: Object.values(fields)[1],
      });
    });
  }
});

describe('In lists and fields of a newer version', () => {
  const other = hex.replace('af3b', 'bf3c');
  for (const [name, fields] of Object.entries({
    digests: { sha256: [hex, other] },
    fingerprints: { fingerprints: [hex, other] },
    'ids of transactions': { txids: [hex, other] },
    'one id of a transaction': { deep: { txid: hex } },
  }))
    for (const [of, make] of Object.entries({ 'an entry': newer, 'a fact': ours }))
      test(`of ${of}, ${name} pass by their name`, () => {
        expect(seenInRecord(gate, make(fields))).toEqual([]);
      });

  for (const fields of [{ code: 200001 }, { pin: '1234' }])
    test(`a code is asked about, and can be kept: ${JSON.stringify(fields)}`, () => {
      const record = newer(fields);
      expect(seenInRecord(gate, record)).toEqual([{ entry: 2, kind: 'code', certain: false }]);
      const kept = withoutSecrets(gate, record, { mark: '[out]', keepsMaybe: true });
      expect(kept?.entries).toEqual(record.entries);
      expect(kept && asWritten(kept.entries[1] as Entry)).toMatchObject(fields);
      const left = withoutSecrets(gate, record, { mark: '[out]', keepsMaybe: false });
      expect(left && seenInRecord(gate, left)).toEqual([]);
      expect(left && asWritten(left.entries[1] as Entry)).not.toMatchObject(fields);
    });
});

test('The answers to a question are looked at together', () => {
  const record = recordWith({
    kind: 'question-answered',
    question: 'tactics',
    answers: words,
    seen: { words: 'x', lang: 'en', content: '1' },
  });
  expect(seenInRecord(gate, record)).toEqual([{ entry: 2, kind: 'recovery-phrase', certain: true }]);
  const left = withoutSecrets(gate, record, { mark: '[out]', keepsMaybe: false });
  expect(left?.entries[1]).toMatchObject({ kind: 'question-answered', answers: [] });
});
