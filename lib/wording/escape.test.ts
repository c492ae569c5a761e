import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordOf } from '@/lib/exports/accounts.fixture';
import { levelsOf } from '@/lib/exports/pdf/text/bidi';
import { handOver, partsFor } from '@/lib/exports/readers';
import { render } from '@/lib/exports/text';
import { anyRecord, told } from '@/lib/incident/record.fixture';
import { findChannels } from '@/lib/message-check/find/find-channels';
import { defang, escapeInvisible, isolateBidi, isolateNames } from './escape';
import { english } from './language.fixture';

const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
const now = '2026-11-22T14:40:00.000+11:00';
const anyText = fc.string({ unit: 'binary' });

describe('Text to be copied character by character', () => {
  for (const [text, shown] of [
    ['0x12\u200b34', '0x12[U+200B]34'],
    ['\u202e0x12', '[U+202E]0x12'],
    ['a\0b', 'a[U+0000]b'],
    ['a\u00a0b', 'a[U+00A0]b'],
    ['a b', 'a b'],
    ['bc1q\u{e0041}', 'bc1q[U+E0041]'],
  ] as const) {
    test(`shows ${JSON.stringify(text)} as ${shown}`, () => {
      expect(escapeInvisible(text)).toBe(shown);
    });
  }

  test('holds nothing that cannot be seen', () => {
    fc.assert(fc.property(anyText, (text) => !unseen.test(escapeInvisible(text))));
  });
});

describe('A link', () => {
  for (const [link, shown] of [
    ['https://binance-secure.example/login?id=4.1', 'hxxps://binance-secure[.]example/login?id=4[.]1'],
    ['HTTP://EVIL.example', 'hxxp://EVIL[.]example'],
    ['evil.example/a.b', 'evil[.]example/a[.]b'],
    ['evil.example:8080/login', 'evil[.]example:8080/login'],
    ['httpbin.example', 'httpbin[.]example'],
    ['http:evil.example', 'http[:]evil[.]example'],
    ['hxxps://evil.example', 'hxxps://evil[.]example'],
    ['evil。example', 'evil[.]example'],
    ['https://user@evil.example', 'hxxps://user[@]evil[.]example'],
    ['javascript:alert(1)', 'javascript[:]alert(1)'],
    ['https://a.example/?to=https://b.example', 'hxxps://a[.]example/?to=https[:]//b[.]example'],
    ['https://a.example/x see www.evil.example', 'hxxps://a[.]example/x see www[.]evil[.]example'],
    ['desk@evil.example', 'desk[@]evil[.]example'],
  ] as const) {
    test(`${link} is shown as ${shown}`, () => {
      expect(defang(link)).toBe(shown);
    });
  }

  test('is nothing that a chat or a reader of PDFs makes clickable', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (link) => {
        expect(defang(link)).not.toMatch(/https?:\/\/|www\.[a-z]|\p{L}\.\p{L}{2}|\d\.\d/iu);
      }),
    );
  });

  test('is found again as the same link by whoever checks it', () => {
    const valuesIn = (text: string) => findChannels(text).found.map(({ value }) => value);
    for (const link of [
      'https://www.evil.example/a.b',
      'https://evil.com/?to=https://bad.com/x',
      'evil.com:8080/login',
      'desk@evil.com',
      'ftp://evil.com/x',
      'javascript:alert(1)',
    ]) {
      expect(valuesIn(link).length, link).toBeGreaterThan(0);
      expect(valuesIn(defang(link)), link).toEqual(valuesIn(link));
    }
  });
});

describe('Words set apart', () => {
  test('turn nothing but themselves', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const line of isolateBidi(text, 'rtl').split('\n'))
          expect(line).toMatch(/^\u2068[^\u202a-\u202e\u2066-\u2069]*\u2069$/);
        for (const line of isolateBidi(text, 'ltr').split('\n')) {
          const isApart = /^\u2068[^\u202a-\u202e\u2066-\u2069]*\u2069$/.test(line);
          expect(isApart || levelsOf(line, 'ltr').levels.every((level) => level % 2 === 0)).toBe(true);
        }
      }),
    );
    expect(isolateBidi('abc', 'rtl')).toBe('\u2068abc\u2069');
    expect(isolateBidi('a\nב', 'ltr')).toBe('a\n\u2068ב\u2069');
  });

  test('in a sentence of ours leave the numbers with what they count', () => {
    const shown = isolateNames('Taken: 5 שקל חדש, 300 USDT.', 'ltr');
    expect(shown).toBe('Taken: 5 \u2068שקל חדש\u2069, 300 USDT.');
    expect(isolateNames('Taken: 300 USDT.', 'ltr')).toBe('Taken: 300 USDT.');
    expect(isolateNames('\u202e5 שקל', 'rtl')).toBe('[U+202E]5 שקל');
  });

  test('in the totals of a record as plain text turn no number', async () => {
    const record = recordOf(
      told(1, { kind: 'transaction', asset: 'שקל', amount: '5' }),
      told(2, { kind: 'transaction', asset: 'USDT', amount: '300' }),
    );
    const text = String(await render(handOver(record, partsFor('myself'), english, now)));
    const lines = text.split('\n').filter((line) => line.includes('שקל') && line.includes('300 USDT'));
    expect(lines).not.toEqual([]);
    for (const line of lines) expect(line).toContain('5 \u2068שקל\u2069');
  });

  test('leave addresses and ids as they are, to be pasted', async () => {
    const [to, txid] = [
      'TJRabPrwbZy45sbavfcjinPJC18kjpRTv8',
      'a1075db55d416d3ca199f55b6084e2115b9345e16c5cf302fc80e9d5fbf5d48d',
    ];
    const record = recordOf(
      told(1, { kind: 'transaction', asset: 'USDT', amount: '1240.00', to, txid, memo: '104399' }),
      told(2, { kind: 'account', userId: '48812034', loginEmail: 'anna@example.com' }),
    );
    for (const direction of ['ltr', 'rtl'] as const) {
      const language = { ...english, direction };
      const text = String(await render(handOver(record, partsFor('myself'), language, now)));
      for (const one of [to, txid, '104399', ...(direction === 'ltr' ? ['48812034'] : [])]) {
        const places = [...text.matchAll(new RegExp(`.?${one}.?`, 'gs'))];
        expect(places, one).not.toEqual([]);
        for (const [around] of places) expect(around).not.toMatch(/[^\x20-\x7e\n]/);
      }
      expect(direction === 'rtl' || !/[\u2066-\u2069]/.test(text)).toBe(true);
    }
  });

  test('end on their own line in a record as plain text', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecord, async (record) => {
        const text = String(await render(handOver(record, partsFor('myself'), english, now)));
        for (const line of text.split('\n')) {
          expect(line.split('\u2068').length).toBe(line.split('\u2069').length);
          expect(line).not.toMatch(/[\u202a-\u202e]/);
        }
      }),
    );
  });
});
