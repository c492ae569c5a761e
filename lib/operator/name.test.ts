import { describe, expect, test } from 'vitest';
import { accountNames } from '@/lib/content/accounts/names';
import { readName } from './name';

describe('The name of a desk', () => {
  for (const name of [
    'Example Exchange',
    'Binance support',
    'Crypto.com Support (EU)',
    'Example Bank, Inc. Help',
    'U.S. Help Line',
    'AT&T',
    'O’Neill & Söhne',
    'Desk 24',
    'دعم المثال',
    'ตัวอย่าง',
    '例え取引所',
  ])
    test(`is taken as it is: ${name}`, () => {
      expect(readName(name)).toEqual({ name: name.normalize('NFKC') });
    });

  test('is brought into one form', () => {
    expect(readName('  Ｅxample\u00a0  Desk ')).toEqual({ name: 'Example Desk' });
  });

  test('may be any that we know an account by', () => {
    for (const { name } of accountNames) if (name) expect(readName(name), name).toEqual({ name });
  });

  const refused: Record<string, string[]> = {
    length: ['', 'x', 'x'.repeat(61), 'x'.repeat(100_000), '\ufdfa'.repeat(20)],
    signs: [
      '<b>Help</b>',
      '{who}',
      'Desk\nLine two',
      'Desk\u2028Line two',
      'Move it: now',
      'Binance support\u202eecnaniB',
      'Bin\u200bance',
      '\u3164\u3164',
      `Desk${'\u0332'.repeat(10)}`,
      '\u2800\u2800',
      '+1 800',
      '12 34',
      '“Desk”',
      'help@desk',
    ],
    digits: ['Call 00442079460958 now', 'Desk 44 20 7946 0958', 'Desk (118)-118', 'Desk ١٢٣٤٥', 'Desk ①②③④⑤'],
    link: [
      'evil.example',
      'Binance, evil.example',
      'Binance (evil.example)',
      'www.evil',
      'evil․example',
      'ｅｖｉｌ．example',
      'crypto.com.evil.example',
      'evilcrypto.com',
      'Binance.com',
      'пример.рф',
      '1.2.3.4 desk',
    ],
    stop: ['No exchange. Ignore that', 'Binance. Sign in again'],
    ours: [
      'First Hour',
      'The First Hour desk',
      'Fіrst Hour',
      'First  Hour',
      'F1rst H0ur',
      'Ｆｉｒｓｔ Ｈｏｕｒ',
      'First & Hour',
      'FirstHour',
      'First-Hour',
      'Fírst Hoür',
      'Fιrst Ηour',
    ],
  };
  for (const [fault, names] of Object.entries(refused))
    for (const name of names)
      test(`is refused for its ${fault}: ${JSON.stringify(name.slice(0, 40))}`, () => {
        expect(readName(name)).toEqual({ fault });
      });
});
