import { describe, expect, test } from 'vitest';
import { loadFindSecrets } from '@/lib/secrets/find-secrets';
import { takeOut } from '@/lib/secrets/take-out';

const find = await loadFindSecrets();

const several = [
  'codes 482913 and 119022',
  'codes 482913, 119022',
  'codes 482913 / 119022',
  'codes 482913 119022',
  'codes 482913, 119022, 771203 and 330912.',
  'the code is 482-913 and 119 022',
  'OTPs: 482913, 119022',
  'Codes: 482913 und 119022',
  'códigos 482913 y 119022',
  'codes 482913 et 119022',
  'коды 482913 и 119022',
  '验证码482913和119022',
  'passwords: Sunshine1, Sunshine2 and Moonlight3',
  'My old password was Sunshine1 and the new one is Moonlight2',
  'My email password is Sunshine1!, and for Binance: Moonlight2!',
  'Passwords:\nSunshine1!\nMoonlight2!',
  'code1: 482913, code2: 119022',
  'password1: Sunshine1!, password2: Moonlight2!',
  'My old password was Sunshine1, my new one is Moonlight2!',
  'SMS code 482913 and email 119022',
  'the code is 482913, then 119022 came',
  'He asked for the codes. I said 482913 and 119022',
  'password is Sunshine1, Moonlight2 was hacked',
  'I changed my password from Sunshine1 to Moonlight2',
  'Ich habe mein Passwort von Sunshine1 auf Moonlight2 geändert',
  'cambié mi contraseña de Sunshine1 a Moonlight2',
  '把密码从Sunshine1改成Moonlight2',
  'PIN 4821 and 7734',
  'PINs: 4821, 7734',
  'Code 482913 von Google, 119022 per SMS',
  'the first code was 482913 and the second was 119022',
  'Passwords:\nBinance: Sunshine1!\nGmail: Moonlight2!',
];

describe('Several behind one name', () => {
  for (const text of several)
    test(`are all asked about: ${JSON.stringify(text)}`, () => {
      const found = find(text);
      expect(found.map((one) => one.certain)).toEqual(found.map(() => false));
      expect(takeOut(text, found, '')).not.toMatch(/\d{2}|[Ss]unshine|Moonlight/);
    });

  for (const text of [
    'the code is 482913 and 250000 USDT left',
    'the code is 482913, case 118204',
    'code 482913 and order 118204',
    'code 482913, 118204553',
    'password is Sunshine1, then he hung up',
    'PIN 4821 and 2020',
    'PIN 4821, 1500 gone',
  ])
    test(`do not take in what follows: ${text}`, () => {
      expect(find(text)).toHaveLength(1);
    });
});
