import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { txids } from '@/lib/chains/txids.fixture';
import { addresses } from '@/lib/chains/vectors.fixture';
import { messagesOf } from '@/lib/i18n/messages';
import { leaves } from '@/lib/i18n/messages.fixture';
import { growthOf, repeated, tooMuch } from '@/lib/testing/growth.fixture';
import { slow } from '@/lib/testing/slow.fixture';
import { amountsBeside } from './amounts.fixture';
import { besideNames } from './beside-names.fixture';
import { loadFindSecrets } from './find-secrets';
import type { FieldContext } from './finding';
import { harmless, seeds } from './keys/keys.fixture';
import { sentence } from './ordinary.fixture';

const find = await loadFindSecrets();

/** Maximum number of false alarms in 10,000 (issue 5). */
const mostAlarms = 5;

interface Told {
  kind: string;
  text: string;
  place?: FieldContext;
}

const alarmsIn = (told: readonly Told[]) => told.filter(({ text, place }) => find(text, place).length > 0);

function printFigures(told: readonly Told[], alarms: readonly Told[]) {
  const rows = [...new Set(told.map(({ kind }) => kind))].map((kind) => [
    kind,
    {
      texts: told.filter((one) => one.kind === kind).length,
      alarms: alarms.filter((one) => one.kind === kind).length,
    },
  ]);
  console.table(Object.fromEntries(rows));
}

describe('Ordinary telling', () => {
  test('raises at most five alarms in 10,000 sentences', slow, () => {
    const told = fc.sample(sentence, 10_000).map(({ language, text }) => ({ kind: language, text }));
    const alarms = alarmsIn(told);
    printFigures(told, alarms);
    expect(alarms.slice(0, mostAlarms + 1).length, JSON.stringify(alarms.slice(0, 9))).toBeLessThanOrEqual(
      mostAlarms,
    );
  });

  for (const [language, texts] of Object.entries(besideNames))
    test(`passes beside the names of secrets: ${language}`, () => {
      expect(texts.filter((text) => find(text).length > 0)).toEqual([]);
    });

  for (const [language, texts] of Object.entries(amountsBeside))
    test(`passes with an amount beside the name of a code: ${language}`, () => {
      expect(texts.filter((text) => find(text).length > 0)).toEqual([]);
    });

  test('raises at most five alarms in 10,000 transaction ids, addresses, hashes, UUIDs', slow, () => {
    const made = seeds(400).flatMap((seed) =>
      Object.entries(harmless).map(([kind, make]) => ({ kind, text: make(seed) })),
    );
    const bare = seeds(500).map((seed) => Buffer.from(seed).toString('hex'));
    const told: Told[] = [
      ...made,
      ...bare.map((text): Told => ({ kind: 'bare, as a transaction id', text, place: 'transaction-id' })),
      ...bare.map((text): Told => ({ kind: 'bare, as a digest', text, place: 'digest' })),
    ];
    const alarms = alarmsIn(told);
    printFigures(told, alarms);
    expect(told.length).toBeGreaterThanOrEqual(10_000);
    expect(alarms.slice(0, mostAlarms + 1).length, JSON.stringify(alarms.slice(0, 9))).toBeLessThanOrEqual(
      mostAlarms,
    );
  });

  test('passes with every address and transaction id of the networks, in their fields', () => {
    for (const { texts } of addresses)
      for (const text of texts) expect(find(text, 'address'), text).toEqual([]);
    for (const { texts } of txids)
      for (const text of texts) expect(find(text, 'transaction-id'), text).toEqual([]);
  });

  test('passes with every message of the app', () => {
    const alarms = [...leaves(messagesOf('en'))].filter(([, message]) => find(message).length > 0);
    expect(alarms).toEqual([]);
  });
});

describe('A text made to be slow', () => {
  for (const [name, piece] of Object.entries({
    digits: '7',
    'single letters': 'a ',
    'hexadecimal digits': '0af3',
    'keys glued to each other': '5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ-',
    'hexadecimal keys glued to each other': `${'0af3'.repeat(16)}_`,
    'pieces of keys': '5HueCGU8rMjxEXxiPu\n',
    'beginnings of tokens': 'eyJhbGciOiJIUzI1NiJ9.',
    'a link of hexadecimal keys': `a.example/${'0af3'.repeat(16)}/a`,
    'ideographs of the lists': '的一是在不了有和人这中大',
    'a rare ideograph': '蛙',
    'one word of the lists': 'abandon ',
    'words of the lists': 'zoo abandon zebra legal winner thank year wave sausage worth useful about ',
    'words of the lists, glued': 'zooabandonzebralegal',
    'letters, glued': 'a',
    'letters of words, one by one': 'z o o ',
    'stamps of a chat': '[13:40] Me: zoo\n',
    'a name and a mail address': 'login a@b.c/',
    'a colon on a line without end': 'a: ',
    'a name and pairs of digits': 'private key: 0a:f3:',
    'names of codes and digits': 'code, 48291 ',
    'words that count': 'the first word 1 is row 2 ',
    'tags of a list': '<li>a',
    'tags that do not end': '<li ',
    'names without values': 'password: ',
    'names of codes': 'code is ',
    'codes behind one name': `code ${'482913 '.repeat(1_000)}`,
    'names between codes': 'code 482913 ',
    'names between passwords': 'password is Rex2020! for ',
    'names and commas': 'password,',
    'names and brackets': `password (${'a1!'.repeat(20)}`,
    'names and hyphens': `password: a${'-a'.repeat(60)}`,
    'names and words': `password: my ${'ab '.repeat(40)}`,
    'names and blanks': `password${' '.repeat(120)}`,
    'names and full stops': `password,${'.'.repeat(120)}`,
    'names of phrases': 'seed phrase ',
    'a named phrase without end': 'seed phrase: tavern gnaw ',
    'names of phrases and words of every sentence': 'seed phrase and then he ',
    'names of codes and numbers in words': 'code four eight ',
    'names of codes and numerals': '验证码四',
    'names and words far from them': 'password that he had me read to him twice ',
    'names on lines': 'password\na1b2c3d4!!\n',
    'names in Chinese': '密码',
    'beginnings of PEM': '-----BEGIN PRIVATE KEY-----\n',
    'beginnings of PEM in a header': '-----BEGIN PRIVATE KEY-----\nversion: ',
    'beginnings and ends of PEM':
      '-- begin private key --\nabcdefghijklmnopqrstuvwxyz\n- -- end private key --',
    'a header of PEM that does not end': 'begin private key -- version: ',
    'numbers with commas': '1, ',
    'groups of four digits': '4242 ',
    'signs without width': 'a\u200b',
    quotes: '"',
    spaces: ' ',
  })) {
    test(`is looked at in time that grows with it: ${name}`, slow, async () => {
      const text = repeated(piece);
      expect(await growthOf(find, text)).toBeLessThan(tooMuch);
      const whole = text(20_000);
      expect(find(whole).every(({ start, end }) => start < end && end <= whole.length)).toBe(true);
    });
  }
});

describe('A text full of names and numbers', () => {
  for (const piece of ['密码', '验证码', 'password: ', 'seed phrase ', 'code four ', '4242 '])
    test(`is looked at in many steps: ${piece}`, () => {
      let steps = 0;
      for (const looking = find.inSteps(piece.repeat(20_000)); !looking.next().done; ) steps += 1;
      expect(steps).toBeGreaterThan(30);
    });
});
