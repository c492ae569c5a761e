import { createTranslator } from 'use-intl/core';
import { describe, expect, test } from 'vitest';
import { messagesOf } from '@/lib/i18n/messages';
import { pickMessages } from '@/lib/i18n/words';
import { checkText } from '@/lib/message-check/check-text';
import { verdictCodes } from '@/lib/message-check/verdict';
import type { Say } from './language';
import { messageVerdict } from './message-verdict';

const say = createTranslator({
  locale: 'en-GB',
  messages: pickMessages('en', ['check']) as Record<string, unknown>,
  onError: (error) => {
    throw error;
  },
}) as unknown as Say;

function said(text: string) {
  const { verdict, found } = checkText(text);
  if (!verdict) throw new Error(`nothing found in ${text}`);
  const { says, next } = messageVerdict(say, verdict, found.length, (names) => names.join(' and '));
  return `${says} ${next}`;
}

describe('The verdict on a message in words', () => {
  for (const [text, words] of [
    ['okx.cab', 'This only looks like OKX. Treat it as fake.'],
    [
      'Binance Support: www.coinbase.com, okx.cab',
      'Part of it only looks like OKX. Treat all of it as fake.',
    ],
    [
      'Binance <x@example.com>',
      'The sender’s name says Binance, but the address is not Binance’s. Treat it as fake.',
    ],
    ['Kraken: +1 888 908 7930', 'It names Kraken, but gives an address or number of Coinbase. Don’t use it.'],
    [
      'www.binance.com, example.com',
      'Part of it is Binance’s own. We can’t confirm the rest. Don’t use any of it.',
    ],
    ['Kraken: example.com', 'It names Kraken. We can’t confirm that any of it is Kraken’s. Don’t use it.'],
    ['example.com', 'We can’t confirm whose this is. Don’t use it.'],
    ['example.com, example.org', 'We can’t confirm any of it. Don’t use any of it.'],
    ['kraken.com', 'This is on our list, as Kraken’s. That doesn’t say who sent it to you.'],
    [
      'kraken.com, www.okx.com',
      'All of it is on our list, as Kraken and OKX’s. That doesn’t say who sent it to you.',
    ],
  ] as const) {
    test(`says of ${JSON.stringify(text)}: ${words}`, () => {
      expect(said(text)).toBe(words);
    });
  }

  test('has words for every verdict there is, no others, and never says that anything is safe', () => {
    const { message: words, 'message-next': next } = messagesOf('en').check;
    expect(Object.keys(words).toSorted()).toEqual([...verdictCodes].toSorted());
    for (const text of [...Object.values(words), ...Object.values(next)])
      expect(text).not.toMatch(/\bsafe|trust|secure|genuine|legit/i);
  });
});
