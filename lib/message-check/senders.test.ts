import { describe, expect, test } from 'vitest';
import { growthOf, repeated, tooMuch } from '@/lib/testing/growth.fixture';
import { slow } from '@/lib/testing/slow.fixture';
import { answersIn, inShort } from './all.fixture';

describe('A sender whose name says a provider', () => {
  for (const [text, id] of [
    ['Binance Support <no-reply@xyz.com>', 'binance'],
    ['From: "Coinbase" <hello@mail-7.example.org>', 'coinbase'],
    ['From: Kraken <billing@rentals.example.com>', 'kraken'],
    ['From: Gemini Customer Service <mail.info@restaurant.example>', 'gemini'],
    ['Von: "Bitpanda Sicherheit" <info@handwerk.example>', 'bitpanda'],
    ['De : Équipe Bitvavo <contact@boulangerie.example>', 'bitvavo'],
    ['De: Soporte de Binance <ventas@tienda.example>', 'binance'],
    ['От: Служба поддержки Бинанс <office@example.net>', 'binance'],
    ['发件人: 币安 <service@mail.example>', 'binance'],
    ['差出人: コインベース <info@example.jp>', 'coinbase'],
    ['보낸사람: 바이낸스 고객센터 <help@example.kr>', 'binance'],
    ['Kimden: "Kraken Destek" <bilgi@ornek.example>', 'kraken'],
    ['From: BinanceBNB <bnb2@tenant.onmicrosoft.com>', 'binance'],
    ['From: Coinbase_Team <x@tenant.onmicrosoft.com>', 'coinbase'],
    ['From: PepebyBinance <x@tenant.onmicrosoft.com>', 'binance'],
    ['From: CoinBaseWaIIet <x@example.com>', 'coinbase'],
    ['From: coinbasesupport <x@example.com>', 'coinbase'],
    ['From: Ku Coin Official <x@example.com>', 'kucoin'],
    ['From: Kraken 2FA <x@example.com>', 'kraken'],
    ['From: Coinbase Pro <x@example.com>', 'coinbase'],
    ['From: Gemini Se\u{e0109}r\u{e0109}vice <x@example.com>', 'gemini'],
    ['From: 𝖯𝖺𝗒𝖯𝖺𝗅-Guthaben <reply@example.com>', 'paypal'],
    ['Віnаnсе Support <x@example.com>', 'binance'],
    ['C0INBASE ALERT <x@example.com>', 'coinbase'],
    ['KRAKEN SECURITY <x@example.com>', 'kraken'],
    ['Coinbase\nno-reply@example.com', 'coinbase'],
    ['Kraken Support\n<support@example.com>', 'kraken'],
    ['Binance\n\nno-reply@example.com\nto me', 'binance'],
    ['From: Bybit Official\nE-mail: reward@example.io', 'bybit'],
    ['Coinbase • no-reply@example.com', 'coinbase'],
    ['Robinhood Support no-reply@example.com', 'robinhood'],
    ['x@example.com (Coinbase Support)', 'coinbase'],
    ['Binance Support [mailto:x@example.com]', 'binance'],
    ['Binance Support &lt;x@example.com&gt;', 'binance'],
    ['"OKX" <ayuda@tienda.example>', 'okx'],
    ['From: eToro <verify@example.org>', 'etoro'],
    ['From: Paypal, _ <ez6m7@example.com>', 'paypal'],
    ['C o i n b a s e <x@example.com>', 'coinbase'],
    ['Binance <no-reply@coinbase.com>', 'binance'],
    ['Anna <anna@example.com>, Binance <x@example.com>', 'binance'],
    ['From: Binance Account <x@example.com>', 'binance'],
    ['Coinbase to x@example.com', 'coinbase'],
    ['Coinbase Support\nFrom: x@example.com', 'coinbase'],
    ['To: anna@example.com From: Binance <x@example.com>', 'binance'],
    ['Hi,\nanna@example.com, also from: Binance <x@example.com>', 'binance'],
  ] as const) {
    test(`but whose address is not that provider’s: ${JSON.stringify(text)}`, () => {
      expect(inShort(text)).toContain(`imitates ${id}: sender-name`);
    });
  }

  for (const text of [
    'Coinbase <no-reply@coinbase.com>',
    'From: "Coinbase" <no-reply@mail.coinbase.com>',
    'Binance <do-not-reply@binance.com>',
    'Kraken\nx@other.kraken.com',
    'Gate Keeper <anna@example.com>',
    'Revolution Casino <bonus@example.com>',
    'Apocalypse Robin <x@example.com>',
    'Paypalette Paints <x@example.com>',
    'Gemini Horoscope <stars@example.com>',
    'Golden Gate Travel <x@example.com>',
    'Anna <x@example.com>',
    'From: Binance <do-not-reply@binance.com>\nTo: anna@example.com',
    'Binance\nAn: anna@example.com',
    'Kraken\n收件人: anna@example.com',
    'I told Binance about it. My address is anna@example.com',
    'Write to Kraken or to me: anna@example.com',
    'They said they were from Binance and wrote from x@example.com',
    'Is Coinbase safe?\nAsk anna@example.com',
    'Binance.US <support@binance.us>',
    'Your Coinbase account anna@example.com was locked',
    'Coinbase\nEmpfänger: anna@example.com',
    'Kraken\nDestinataire : anna@example.com',
    'Gate 4 <x@airport.example>',
    'Coinbase <no-reply@coinbase.com> to anna@example.com',
    'Coinbase <no-reply@coinbase.com> an anna@example.com',
    'From: Coinbase <no-reply@coinbase.com> To: anna@example.com',
    'From: Coinbase <no-reply@coinbase.com> To: Anna <anna@example.com>',
    'Von: Binance <do-not-reply@binance.com>; An: anna@example.com',
    'De : Coinbase <no-reply@coinbase.com> À : anna@example.com',
    'Coinbase account anna@example.com',
    'Mein Binance Konto: anna@example.com',
    'Mon compte Coinbase\nCompte : anna@example.com',
    'Coinbase account:\nanna@example.com',
    'Username: anna@example.com (Binance)',
    'Account: Binance (anna@example.com)',
    'Subject: Coinbase\nFrom: anna@example.com',
    'Betreff: Binance\nVon: anna@example.com',
    '件名：コインベース\nanna@example.com',
  ]) {
    test(`is not what stands here: ${JSON.stringify(text)}`, () => {
      expect(inShort(text).filter((answer) => answer.includes('sender-name'))).toEqual([]);
    });
  }

  test('counts where the same address stands with and without it', () => {
    expect(inShort('x@example.com\n\nThe mail was from\nBinance Support <x@example.com>')).toEqual([
      'imitates binance: sender-name',
    ]);
  });

  for (const part of ['Binance <x@a.co>', 'Binance\n', '"Binance', '(', 'Binance x@a.co ', '币安', '> '])
    test(
      `of nothing but ${JSON.stringify(part)} is looked for in time that grows with the text`,
      slow,
      async () => {
        for (const text of [repeated(part), repeated(part, '', '<x@a.co>')])
          expect(await growthOf(answersIn, text)).toBeLessThan(tooMuch);
      },
    );
});
