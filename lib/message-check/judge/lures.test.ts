import { describe, expect, test } from 'vitest';
import { everybody, inShort } from '@/lib/message-check/all.fixture';
import { lures } from './lures';

describe('The name that is an ordinary word', () => {
  for (const [text, id] of [
    ['kraken-authentication.com', 'kraken'],
    ['gemini-authentication.com', 'gemini'],
    ['kraken-assets.net', 'kraken'],
    ['krakenauthentication.com', 'kraken'],
    ['secure-kraken-login.net', 'kraken'],
    ['gemini-claim.icu', 'gemini'],
    ['geminiairdrop.net', 'gemini'],
    ['claim-gemini.help', 'gemini'],
    ['gate-password-reset.com', 'gate'],
    ['assets-gate.com', 'gate'],
    ['gateswap.info', 'gate'],
    ['okx-withdrawals-confirmation.com', null],
    ['okx-confirmation.com', 'okx'],
    ['htx-recover.org', 'htx'],
    ['mexc-giveaway.com', 'mexc'],
    ['bitso-soporte.com', 'bitso'],
    ['robinhood-unlock.com', 'robinhood'],
    ['kraken-sicherheit.de', 'kraken'],
    ['gemini-verifizierung.de', 'gemini'],
    ['kraken-seguridad.es', 'kraken'],
    ['verificacao-kraken.com', 'kraken'],
    ['kraken-destek.com', 'kraken'],
    ['kraken-pomoc.pl', 'kraken'],
    ['kraken-dapp.io', 'kraken'],
    ['kraken2fa-help.com', null],
    ['591419-gemini.com', 'gemini'],
  ] as const) {
    test(`${text} ${id ? 'imitates' : 'does not say enough'}`, () => {
      expect(inShort(text)[0]).toMatch(id ? new RegExp(`^imitates ${id}: `) : /^cannot-confirm/);
    });
  }

  for (const text of [
    'golden-gate.org',
    'gate-valves.com',
    'gatehouse.com',
    'gatedrivers.com',
    'seagate.com',
    'coingate.com',
    'gatehub.net',
    'tradegate.de',
    'mailgate.com',
    'dappgate.xyz',
    'aerodrome-finance.org',
    'colgate.com',
    'litigate.com',
    'krakenrum.com',
    'kraken-dive-shop.com',
    'release-the-kraken.org',
    'gemini-observatory.org',
    'gemini-horoscope.com',
    'gemini.google.com',
    'gemini-north.edu',
    'robinhoodtheatre.co.uk',
    'abitsofchalk.com',
  ]) {
    test(`means nothing in ${text}`, () => {
      expect(inShort(text)[0]).not.toMatch(/^imitates/);
    });
  }

  test('is no lure itself, and no lure is short enough for chance', () => {
    const names = new Set(everybody.flatMap((one) => one.names));
    for (const lure of lures) {
      expect(names).not.toContain(lure);
      expect(lure).toMatch(/^[a-z0-9]{2,}$/);
    }
  });
});

describe('The domain of another behind the host', () => {
  for (const [text, answer] of [
    ['https://play.google.com/store/apps/details?id=com.binance.dev', 'cannot-confirm: not-listed'],
    ['https://www.google.com/search?q=coinbase.com', 'cannot-confirm: not-listed'],
    ['https://www.trustpilot.com/review/coinbase.com', 'cannot-confirm: not-listed'],
    ['https://web.archive.org/web/2026/https://www.coinbase.com/', 'cannot-confirm: not-listed'],
    [
      'https://coinbase.com.google.com.example/coinbase.com',
      'imitates coinbase: name-in-subdomain name-in-path',
    ],
  ] as const) {
    test(`${text} is answered with ${answer}`, () => {
      expect(inShort(text)).toEqual([answer]);
    });
  }
});
