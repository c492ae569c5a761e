import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from './all.fixture';
import { hostile } from './hostile.fixture';
import { gravityOf } from './verdict';

const verdict = (text: string) => check.checkMessage(text).verdict;

describe('The verdict on a message', () => {
  for (const [text, is] of [
    // One part imitates: all of it is fake, whatever stands beside it.
    [
      'Binance Support here. See www.coinbase.com, then https://binance-help.net/x',
      { code: 'imitates', name: 'Binance' },
    ],
    ['Votre compte : okx.cab', { code: 'imitates', name: 'OKX' }],
    ['请访问binance-help.com进行验证', { code: 'imitates', name: 'Binance' }],
    ['From: Kraken <x@kraken-login.net>', { code: 'imitates', name: 'Kraken' }],
    [
      'From: Binance <x@example.com>\nOpen https://binance.com.evil.example',
      { code: 'imitates', name: 'Binance' },
    ],
    // The name of a sender.
    ['From: Binance <x@example.com>\nwww.binance.com', { code: 'sender-name', name: 'Binance' }],
    ['币安 <x@example.com>', { code: 'sender-name', name: 'Binance' }],
    // Names one, gives what is another's.
    [
      'Kraken security: call +1 888 908 7930 now',
      { code: 'other-official', name: 'Kraken', other: 'Coinbase' },
    ],
    ['Your Gate account: www.kraken.com', { code: 'other-official', name: 'Gate', other: 'Kraken' }],
    ['Ihr Bitpanda-Konto: www.kraken.com', { code: 'other-official', name: 'Bitpanda', other: 'Kraken' }],
    [
      'Бинанс: https://www.okx.com и https://example.com',
      { code: 'other-official', name: 'Binance', other: 'OKX' },
    ],
    // Some of it is somebody's own.
    ['Binance: www.binance.com or https://example.com', { code: 'mixed', name: 'Binance' }],
    ['www.binance.com or @binance_desk', { code: 'mixed', name: 'Binance' }],
    ['www.coinbase.com (x@evil)', { code: 'mixed', name: 'Coinbase' }],
    // Names one, and nothing is known to be its.
    [
      'Your Coinbase withdrawal code is 482913. Not you? Call +1 844 227 9520',
      { code: 'names', name: 'Coinbase' },
    ],
    ['Kraken: https://babianfox.com', { code: 'names', name: 'Kraken' }],
    ['コインベース https://example.jp', { code: 'names', name: 'Coinbase' }],
    ['코인베이스에서 https://example.kr', { code: 'names', name: 'Coinbase' }],
    ['Coinbase https://links.coinbase.com/ls/click?upn=abc', { code: 'names', name: 'Coinbase' }],
    // Nothing known.
    ['Hi, call +61 2 5550 0143', { code: 'nothing' }],
    ['meet me at the gate: https://example.com', { code: 'nothing' }],
    ['@binance_desk', { code: 'nothing' }],
    ['do-not-reply@binance.com', { code: 'nothing' }],
    // All of it is on the list.
    ['binance.com', { code: 'official', names: ['Binance'] }],
    ['Gate A22 is closing. Pay at www.paypal.com', { code: 'official', names: ['PayPal'] }],
    [
      'Your PayPal withdrawal is ready. Coinbase, www.coinbase.com',
      { code: 'official', names: ['Coinbase'] },
    ],
    ['Coinbase: www.coinbase.com, +1 888 908 7930', { code: 'official', names: ['Coinbase'] }],
    ['kraken.com and www.okx.com', { code: 'official', names: ['Kraken', 'OKX'] }],
    [
      'Lost money on Kraken? www.kraken.com or Coinbase: www.coinbase.com',
      { code: 'official', names: ['Kraken', 'Coinbase'] },
    ],
    [
      'Lost it on Binance? https://www.ic3.gov',
      { code: 'official', names: ['FBI Internet Crime Complaint Center (IC3)'] },
    ],
  ] as const) {
    test(`is ${is.code}: ${JSON.stringify(text)}`, () => {
      expect(verdict(text)).toEqual(is);
    });
  }

  test('is none where nothing was found', () => {
    expect(verdict('Binance wrote to me')).toBeNull();
    expect(verdict('')).toBeNull();
  });

  test('is never official where a part is not', () => {
    for (const text of hostile) expect(verdict(text)?.code, text).not.toBe('official');
  });

  test('stands over the parts, the gravest first', () => {
    const some = fc.constantFrom(
      'binance.com',
      'okx.cab',
      'x@example.com',
      'Kraken <a@example.com>',
      '+61 2 5550 0143',
      'links.coinbase.com/ls/click?upn=a',
      '@desk',
      'javascript:alert(1)',
    );
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 8 }), (parts) => {
        const { found, verdict: said } = check.checkMessage(parts.join('\n'));
        const grave = found.map(({ answer }) => gravityOf(answer));
        expect(grave).toEqual(grave.toSorted((a, b) => a - b));
        const kinds = new Set(found.map(({ answer }) => answer.kind));
        expect(kinds.has('official')).toBe(
          said?.code === 'official' || (kinds.size === 1 && kinds.has('official')),
        );
        expect(kinds.has('imitates')).toBe(said?.code === 'imitates' || said?.code === 'sender-name');
      }),
    );
  });
});
