import { createTranslator } from 'use-intl/core';
import { describe, expect, test } from 'vitest';
import { pickMessages } from '@/lib/i18n/words';
import { checkText, type Found } from '@/lib/message-check/check-text';
import { reasonCodes, whys } from '@/lib/message-check/judge/answer';
import { answerWords, ownPageOf } from './answer-words';
import type { Say } from './language';
import { tallyOf } from './tally';

const say = createTranslator({
  locale: 'en-GB',
  messages: pickMessages('en', ['check']) as Record<string, unknown>,
  onError: (error) => {
    throw error;
  },
}) as unknown as Say;
const countryName = (code: string) => `country ${code}`;
const found = (text: string): Found[] => checkText(text).found;
const wordsFor = (text: string) => {
  const [first] = found(text);
  if (!first) throw new Error(`nothing found in ${text}`);
  return answerWords(say, first.piece, first.answer, countryName);
};

describe('An answer in words', () => {
  test('says that an official address is whose it is, and that it proves nothing of the message', () => {
    const words = wordsFor('https://www.coinbase.com/');
    expect(words.kind).toBe('Link or web address');
    expect(words.verdict).toBe('Official: Coinbase');
    expect(words.title).toBe('This is an official address of Coinbase.');
    expect(words.points).toEqual([]);
    expect(words.next).toContain('Still type it yourself.');
    expect(words.verify).toBeNull();
  });

  test('says of an official number that it can be faked, and in which country it is dialled', () => {
    const words = wordsFor('call 0300 123 2040');
    expect(words.points).toEqual([
      'This is the number as dialled in country GB.',
      'The number on your screen can be faked. Hang up, and call it yourself.',
    ]);
  });

  test('names every reason for an imitation, and each odd letter by its number', () => {
    const words = wordsFor('https://binаnce.net/');
    expect(words.verdict).toBe('Imitates Binance');
    expect(words.title).toBe('This is not Binance. It looks like Binance.');
    expect(words.points).toEqual([
      'It has letters that only look like those in binance.com.',
      'It ends in .net. The official address is binance.com.',
    ]);
    expect(words.letters).toEqual([
      { character: 'а', says: 'This only looks like a', named: 'U+0430 CYRILLIC SMALL LETTER A' },
    ]);
    expect(words.verify).toBe('Binance has its own page to check this. Type it in there.');
  });

  test('gives a plain letter no number: it is no riddle', () => {
    expect(wordsFor('paypa1.com').letters).toEqual([
      { character: '1', says: 'This only looks like l', named: null },
    ]);
  });

  test('says of what is not known that this means nothing, and that a sender can be faked', () => {
    const words = wordsFor('somebody@example.com');
    expect(words.verdict).toBe('Cannot confirm');
    expect(words.points).toEqual([
      'It is not on our list. That alone does not make it real or false.',
      'A sender can be faked. The address does not prove who wrote to you.',
    ]);
    expect(words.next).toContain('Don’t answer it.');
  });

  test('says whose a part is that stands beside another, and that this proves nothing', () => {
    const last = found('www.coinbase.com, example.com').at(-1);
    if (!last) throw new Error('nothing found');
    const words = answerWords(say, last.piece, last.answer, countryName);
    expect(words.verdict).toBe('Cannot confirm');
    expect(words.title).toBe('This is on our list as Coinbase’s, but not all of the message is.');
    expect(words.points).toEqual(['Anyone can put a real address next to their own. Don’t rely on it.']);
  });

  test('has words for every reason there is', () => {
    for (const code of whys) expect(say(`check.why.${code}`, { name: 'X' })).not.toBe('');
    for (const code of reasonCodes)
      expect(say(`check.reasons.${code}`, { official: 'x.com', ending: 'net' })).not.toBe('');
  });
});

describe('Their own page to ask', () => {
  const pageFor = (text: string) =>
    found(text).map(({ piece, answer }) => ownPageOf(piece.kind, answer)?.what);

  test('is offered for mail only where it takes nothing else', () => {
    expect(pageFor('service@kraken.com')).toEqual(['mail']);
    expect(pageFor('https://www.kraken.com/')).toEqual([undefined]);
    expect(pageFor('https://www.binance.com/')).toEqual(['tool']);
  });
});

describe('What came of a check', () => {
  test('is the answer of the only one, the numbers of several, and nothing of none', () => {
    expect(tallyOf(say, found('paypa1.com'))).toBe('Imitates PayPal');
    expect(tallyOf(say, found('paypa1.com okx.com example.com'))).toBe(
      'Imitates: 1. Cannot confirm: 2. Official: 0.',
    );
    expect(tallyOf(say, found('nothing'))).toBe('');
  });
});
