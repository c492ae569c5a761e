import { describe, expect, test } from 'vitest';
import { check } from '@/lib/message-check/all.fixture';
import { growthOf, repeated, tooMuch } from '@/lib/testing/growth.fixture';
import { slow } from '@/lib/testing/slow.fixture';

const officialIn = (message: string) =>
  check
    .checkText(message)
    .filter(({ answer }) => answer.kind === 'official')
    .map(({ piece }) => piece.value);

describe('What is glued to an official address', () => {
  for (const message of [
    'binance.com.evil.ｃｏｍ/login',
    'binance.com.evil.𝐜𝐨𝐦',
    'binance.com.login.zzznew/login',
    'binance.com.secure-login.zip2/verify',
    'www.binance.com.x',
    `${'a.'.repeat(29)}binance.com.evil.com/login`,
    `x@${'a.'.repeat(29)}coinbase.com.evil.com`,
    ...['“', '”', '«', '"', '`'].map((quote) => `https://binance.com${quote}.evil.com/login`),
    'https://www.binance.com“@evil.com/',
    ...['–', '—', '*', '~', '!', "'", ',', '，', '！', ')', ']', '}', ';', '|', '…'].map(
      (sign) => `binance.com${sign}login.evil.com`,
    ),
    ...['\t@', '\n.', '\r\n@', '\u00a0@', '&#9;@', '&#10;.', '&#32;@', '&#8220;.'].map(
      (gap) => `https://binance.com${gap}evil.com`,
    ),
    ...['․', '﹒', '–x.', '“.', ',', '%2e', '…'].map((sign) => `support@coinbase.com${sign}evil.com`),
    'x!report@robinhood.com',
    'evil.com/x@y.co?binance.com',
    'evil.com/a@b.co,binance.com',
    '2130706433/?u=binance.com',
    'localhost?binance.com',
    'evil%2ecom/?u=https://binance.com',
    '[2001:db8::1]/?u=https://binance.com',
    'evil?to=https://binance.com/x',
    '<a href="https://evil.com/">https://www.binance.com/en</a>',
    '[binance.com](https://evil.com)',
    '[binance.com](https://www.binance.com.evil.com)',
    '[binance.com](https://www.binance.com@evil.com)',
    'x.evil.com](https://www.binance.com)',
    '[evil.com](https://www.binance.com)',
    'evil.com/[x](https://www.binance.com)',
    '[https://binance.com/](https://binance.com/).evil.com',
    '[https://binance.com](https://binance.com@evil.com)',
    '[https://binance.com](x@evil.com)',
    '[x](https://www.binance.com).evil.com',
    '[binance.com](binance.com).evil.com',
    'evil.com：80.binance.com',
    ...['-help.', '_', '。', '．', '[.]', '&#46;', '"@', '\u200b.', '‐', '.', '@1572395042/', '%2e'].map(
      (sign) => `https://www.coinbase.com\n${sign}evil.com`,
    ),
    '> https://www.coinbase.com\n> .evil.com',
    '> https://www.coinbase.com\n> -help.evil.com',
    'no-reply@coinbase.com\n-evil.com',
    'no-reply@coinbase.com:x.evil.com',
    `https://www.coinbase.com${'\n'.repeat(401)}.evil.com`,
    'https://binance.com’s.evil.com',
    '<a href="https://binance.com".evil.com>',
    'href="https://binance.com>.evil.com',
    'binance.com:x@evil-site.net',
    'Log in at www.binance.com.ⓔⓥⓘⓛ.ⓒⓞⓜ now',
    'www.binance.com。🄴🅅🄸🄻.🄲🄾🄼',
    '‹www.binance.com.ⓔⓥⓘⓛ.ⓒⓞⓜ›',
    'support@kraken.com.ⓔⓥⓘⓛ.ⓒⓞⓜ',
    'binance.com.ⓐⓤ',
    'coinbase.com.ⓒⓞ',
    'binance.com.™',
    'binance.com.℡',
    'binance.com㏂ⓔ',
    'tg:www.binance.com',
    'evilwallet:www.binance.com',
    'evil．com！https://www.binance.com',
    'https://secure-=\nbinance.com/login',
    'https://secure-\nbinance.com/login',
    'https://evil-login-and-=\r\nwww.binance.com/login',
    'https://secure=\n=\nbinance.com',
    'Log in at secure=\nbinance.com',
    '> https://secure-\n> binance.com',
    'https://evil.com/\nbinance.com',
    'https://evil.com/?u=\nhttps://binance.com',
    'https://evil@\nbinance.com',
    'https://evil.com/%\nbinance.com',
    'x-=\nno-reply@coinbase.com',
    ...['①', '™', 'Ⓑ', '㏂', 'evil👉', '1.)', '123)', 'a)'].map((front) => `${front}binance.com`),
    ...['✅', '™', '®', '》'].flatMap((sign) => [
      `binance.com${sign}.com`,
      `https://www.binance.com${sign}.evil.com`,
      `https://www.binance.com${sign}/@evil.com`,
      `https://www.binance.com${sign}@evil.com`,
    ]),
    '👉t.me/seal_911_bot',
    'evil.com<https://www.binance.com>',
    'https://www.binance.com<https://evil.com/>',
    'evil.com:www.binance.com',
  ]) {
    test(`keeps it from being called official: ${JSON.stringify(message).slice(0, 60)}`, () => {
      expect(officialIn(message)).toEqual([]);
    });
  }

  for (const message of [
    'binance.com',
    'Go to https://www.binance.com/en, then look.',
    '(https://www.binance.com/en)',
    '"https://www.binance.com".',
    'See <https://www.binance.com/en>!',
    '**binance.com**',
    'https://www.binance.com\nThen call.',
    'https://www.binance.com\thttps://www.binance.com/en',
    'Is it binance.com?',
    '[binance.com](https://www.binance.com/)',
    '[Log in here](https://www.binance.com/en).',
    'https://www.coinbase.com’s page',
    'enforcement@okx.com: yes',
    'report@phishing.gov.uk: yes',
    '„https://www.coinbase.com“',
    '`https://www.coinbase.com`',
    'Link:https://www.coinbase.com',
    '请打开https://www.coinbase.com。',
    '《binance.com》',
    '‚www.binance.com‘',
    '‹binance.com›',
    '•binance.com',
    '👉binance.com',
    '👉🏻 binance.com ✅',
    'https://www.binance.com✅',
    '→binance.com',
    '1)binance.com',
    'Binance.com®',
    'binance.com™',
    '网址：www.binance.com',
    'Coinbase<no-reply@coinbase.com>',
    'https://www.kraken.com<https://www.kraken.com/>',
    'href=3D"https://www.coinbase.com/settings"',
    '<a href=3D"https://www.coinbase.com/settings">here</a>',
    'href=\n"https://www.coinbase.com/settings"',
    'Please see our site -\nbinance.com',
    'binance.com®.',
    'binance.com.✅',
    'Save 50%\nhttps://www.binance.com',
    'Fees: 0.1%\n\nhttps://www.binance.com',
    'Visit our site:-\nhttps://www.binance.com',
    'Title\n=====\nhttps://www.binance.com',
    'Website: https://www.example.com/\nsupport@kraken.com',
    '1. https://www.binance.com\n2. https://www.kraken.com\n\nbinance.com (1), kraken.com (2)',
    'Visit evil.com.\nbinance.com',
    'https://evil.com/\nhttps://www.binance.com',
    ...['- item', '#1', '... and', '@name', '% off', '/ or', '-- Anna', '- evil.com'].map(
      (line) => `https://www.coinbase.com\n${line}`,
    ),
  ]) {
    test(`is a sentence and no address: ${JSON.stringify(message)}`, () => {
      expect(officialIn(message).length).toBeGreaterThan(0);
    });
  }

  for (const message of [
    '[https://binance.com](https://binance.com)',
    '<a href="https://www.coinbase.com">https://www.coinbase.com</a>',
    '[no-reply@coinbase.com](mailto:no-reply@coinbase.com)',
  ]) {
    test(`is a link and its text: ${message}`, () => {
      for (const { answer } of check.checkText(message)) expect(answer.kind).toBe('official');
    });
  }

  for (const part of [
    'a.co\n',
    'a.co\n>',
    'a.co\n.',
    'a.co,',
    'http://a.co\n-x',
    '<a href="http://a.co">',
    'a.co=\n',
    'a.co\n=',
    '=\n',
    'a.co✅',
    '👉a.co',
    '👉',
    '✅a',
    'a[1]',
    'a<a.co>',
  ]) {
    test(
      `of nothing but ${JSON.stringify(part)} is looked for in time that grows with the text`,
      slow,
      async () => {
        for (const text of [repeated(part, 'a.co'), repeated(part, '', 'a.co')])
          expect(await growthOf(check.checkText, text)).toBeLessThan(tooMuch);
      },
    );
  }
});
