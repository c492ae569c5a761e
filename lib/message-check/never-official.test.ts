import { describe, expect, test } from 'vitest';
import { growthOf, repeated, tooMuch } from '@/lib/testing/growth.fixture';
import { slow } from '@/lib/testing/slow.fixture';
import { check, inShort } from './all.fixture';
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

describe('A text without end', () => {
  for (const part of parts) {
    test(`of nothing but ${short(part)} is checked in time that grows with it`, slow, async () => {
      for (const text of [repeated(part, 'a.co'), repeated(part, '', ' <x@b.com>')])
        expect(await growthOf(check.checkText, text)).toBeLessThan(tooMuch);
    });
  }
});
