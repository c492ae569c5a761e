import { expect, test } from 'vitest';
import { getWords } from '@/lib/i18n/words';
import { sentencesIn, spoken } from './sentences';

const t = getWords('en');
const say = Object.assign((key: string, values = {}) => t(key, values), { has: () => true });
const cut = (text: string) => sentencesIn(text, 'en').map(({ start, end }) => text.slice(start, end));

test('A text is read by the sentence, so that no browser stops within one', () => {
  expect(cut(' A deleted key cannot come back.  Bots that use it will stop. ')).toEqual([
    'A deleted key cannot come back.',
    'Bots that use it will stop.',
  ]);
  expect(cut('Open binance.com')).toEqual(['Open binance.com']);
  expect(cut(' \n ')).toEqual([]);
});

test('A browser that finds no sentences reads the text as one', () => {
  const { Segmenter } = Intl;
  Object.assign(Intl, { Segmenter: undefined });
  try {
    expect(cut(' One. Two. ')).toEqual(['One. Two.']);
  } finally {
    Object.assign(Intl, { Segmenter });
  }
});

test('A way through menus and an address are said as a person says them', () => {
  expect(spoken('Profile icon › Security\n › Disable account', say)).toBe(
    'Profile icon, then Security, then Disable account',
  );
  expect(spoken('Opens www.binance.com/en/my/settings/api-management in a new tab.', say)).toBe(
    'Opens www dot binance dot com in a new tab.',
  );
  expect(spoken('Open https://kraken.com', say)).toBe('Open kraken dot com');
  expect(spoken('Wait 1.5 hours. Then call.', say)).toBe('Wait 1.5 hours. Then call.');
});
