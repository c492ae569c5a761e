import { describe, expect, test } from 'vitest';
import { growthOf, repeated, tooMuch } from '@/lib/testing/growth.fixture';
import { slow } from '@/lib/testing/slow.fixture';
import { answersIn, inShort } from './all.fixture';
import { hostile } from './hostile.fixture';
import { honest, mixed, parts } from './messages.fixture';
import { half } from './unread.fixture';

const short = (message: string) => JSON.stringify(message).slice(0, 70);

describe('Nothing is called official in a message', () => {
  for (const message of [...hostile, ...half]) {
    test(`such as ${short(message)}`, () => {
      expect(inShort(message).filter((answer) => answer.startsWith('official'))).toEqual([]);
    });
  }
});

describe('An official part of a message that holds another', () => {
  for (const message of mixed) {
    test(`is only beside it: ${short(message)}`, () => {
      const answers = inShort(message);
      expect(answers.filter((answer) => answer.startsWith('official'))).toEqual([]);
      expect(answers.at(-1)).toBe('cannot-confirm: beside');
    });
  }
});

describe('All is official in an honest message', () => {
  for (const message of honest) {
    test(`such as ${short(message)}`, () => {
      const answers = inShort(message);
      expect(answers.length).toBeGreaterThan(0);
      expect(answers.filter((answer) => !answer.startsWith('official'))).toEqual([]);
    });
  }
});

describe('An honest address with a sentence right behind it', () => {
  for (const sign of ['،', '؟', '۔', '।', '。', '–', '—', '•', '›', '»', '》', '』', '!', '…', '։', '።']) {
    test(`is official before ${sign}`, () => {
      for (const address of [
        'https://www.coinbase.com',
        'www.coinbase.com',
        'https://www.coinbase.com/help',
        'support@coinbase.com',
      ])
        expect(inShort(`Use ${address}${sign} then wait`), address).toEqual(['official coinbase']);
    });
  }

  for (const behind of [
    '’dan',
    "'dan",
    '&',
    '→',
    '!Now',
    '로',
    'を',
    'で',
    '。请',
    '–then',
    '‹x›',
    '_',
    'д',
    '¹',
    '-Seite',
  ])
    test(`is nothing worse than glued before ${behind}`, () => {
      for (const address of ['https://www.coinbase.com', 'www.coinbase.com', 'support@coinbase.com'])
        for (const answer of inShort(`Use ${address}${behind} then`))
          expect(answer, address).toMatch(
            /^cannot-confirm: (?:glued|beside|unreadable)$|^official coinbase$/,
          );
    });
});

test('An honest address in italics is nothing worse than glued', () => {
  for (const address of [
    'binance.com',
    'www.coinbase.com',
    'https://www.coinbase.com',
    'support@coinbase.com',
  ])
    for (const answer of inShort(`Use _${address}_ now`))
      expect(answer, address).toMatch(/^cannot-confirm: (?:glued|beside|odd-form)$|^official coinbase$/);
});

describe('An imitation with a sentence right behind it', () => {
  for (const text of [
    '_coinbase-login.com_',
    'die coinbase-login.com-Seite',
    'coinbase-login.com¹',
    'coinbase-login.comд',
    'coinbase-login.com_ok',
    'https://coinbase-login.com로',
  ])
    test(`is found: ${text}`, () => {
      for (const message of [text, `www.coinbase.com or ${text}`])
        expect(inShort(message)[0]).toMatch(/^imitates coinbase: /);
    });

  for (const text of ['t.me-x', 'bit.ly¹', 'evil.com_ok'])
    test(`nothing is official beside what is cut out: ${text}`, () => {
      expect(inShort(`www.coinbase.com or ${text}`)).toHaveLength(2);
      expect(inShort(`www.coinbase.com or ${text}`)).toContain('cannot-confirm: beside');
    });
});

describe('A text without end', () => {
  for (const part of parts) {
    test(`of nothing but ${short(part)} is checked in time that grows with it`, slow, async () => {
      for (const text of [repeated(part, 'a.co'), repeated(part, '', ' <x@b.com>')])
        expect(await growthOf(answersIn, text)).toBeLessThan(tooMuch);
    });
  }
});
