import { describe, expect, test } from 'vitest';
import { inShort } from '@/lib/message-check/all.fixture';
import { findChannels } from './find-channels';

describe('A mail link', () => {
  for (const to of [
    'no-reply@coinbase.com@evil.com',
    'no-reply%40coinbase.com@evil.com',
    'no-reply@coinbase.com%40evil.com',
    'no-reply@coinbase.com%252eevil.com',
    'no-reply@coinbase.com%00.evil.com',
    'no-reply@coinbase.com%20@evil.com',
    'no-reply@coinbase.com/@evil.com',
    '%22no-reply@coinbase.com%22@evil.com',
    'x@evil.com?cc=no-reply@coinbase.com%2540evil.com',
    'x@evil.com?b%63c=no-reply@coinbase.com,@evil.com',
  ]) {
    test(`whose address goes on is not official, and shows where to: ${to}`, () => {
      expect(findChannels(`mailto:${to}`).found.some(({ value }) => /evil\.com$/.test(value))).toBe(true);
      for (const answer of inShort(`mailto:${to}`)) expect(answer).not.toContain('official');
    });
  }

  for (const link of [
    'mailto:no-reply@coinbase.com',
    'mailto:no-reply%40coinbase.com',
    'mailto:?cc=no-reply@coinbase.com&subject=Hello',
  ]) {
    test(`to an official address is official: ${link}`, () => {
      expect(inShort(link)).toEqual(['official coinbase']);
    });
  }

  for (const field of [
    'subject=no-reply@coinbase.com',
    'body=write%20no-reply%40coinbase.com',
    'from=no-reply@coinbase.com',
    'no-reply@coinbase.com',
    'body=Go%20to%20https://www.coinbase.com',
    'body=mailto:no-reply@coinbase.com',
  ]) {
    test(`has texts that anybody can type: ${field}`, () => {
      expect(inShort(`mailto:x@evil.com?${field}`)).toEqual([
        'cannot-confirm: not-listed',
        'cannot-confirm: beside',
      ]);
    });
  }

  test('with a false name in its text still shows the imitation', () => {
    expect(inShort('mailto:x@evil.com?body=binance-help.com')).toContain('imitates binance: extra-words');
  });
});
