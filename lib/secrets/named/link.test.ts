import { describe, expect, test } from 'vitest';
import { loadFindSecrets } from '@/lib/secrets/find-secrets';
import { takeOut } from '@/lib/secrets/take-out';

const find = await loadFindSecrets();

describe('A password beside its name', () => {
  for (const text of [
    'I gave him my password (Sunshine2020!)',
    'I gave him my password, Sunshine2020!',
    'I gave him my password, it is Rex2020',
    "I gave him my password, it's Rex2020.",
    'My password, which is Rex2020!, was leaked',
    'mi contraseña (Rex2020!)',
    '密码(Rex2020!)',
    '密码（Rex2020！）',
    "mon mot de passe, c'est Rex2020",
    'mein Passwort (Hund2020) hatte er',
    'my password [Rex2020!]',
    'password,Rex2020!',
  ])
    test(`is asked about behind a bracket or a comma: ${text}`, () => {
      const found = find(text);
      expect(found).toEqual([expect.objectContaining({ kind: 'password', certain: false })]);
      expect(takeOut(text, found, '')).not.toMatch(/2020|[!！]/);
    });

  for (const text of [
    'Password\nSunshine2020!',
    'Email\nme@x.com\nPassword\nSunshine2020!\nURL\nhttps://x.com',
    'Contraseña\r\nSunshine2020!\r\n',
    '密码\nSunshine2020!',
  ])
    test(`is found on the next line: ${JSON.stringify(text)}`, () => {
      const start = text.indexOf('Sunshine');
      expect(find(text)).toEqual([{ kind: 'password', start, end: start + 13, certain: false }]);
    });

  for (const text of [
    'Passwort (alt): Sunshine2020!',
    'password (old): Sunshine2020!',
    'password for Binance (old one) was Sunshine2020!',
  ])
    test(`is found behind words in brackets: ${text}`, () => {
      expect(find(text)).toEqual([
        { kind: 'password', start: text.indexOf('Sunshine'), end: text.length, certain: false },
      ]);
    });

  for (const text of ['Password\nUbuntu22.04', 'Passwort\nKraken2'])
    test(`is asked about there where it may be a program: ${JSON.stringify(text)}`, () => {
      expect(find(text)).toEqual([expect.objectContaining({ kind: 'password', certain: false })]);
    });

  test('is asked about there where more words stand in front', () => {
    const text = 'Mot de passe\nSunshine2020!';
    expect(find(text)).toEqual([{ kind: 'password', start: 13, end: text.length, certain: false }]);
  });

  for (const text of [
    'my password (Bitwarden)',
    'my password, then I hung up',
    'my password, 2FA was off',
    'password (12 characters)',
    'the password (changed 2026-11-22)',
    'the password, 1Password',
    'the password, 25000USDT gone',
    'the password, 0x71C7656EC7ab88b098defB751B7401B5f6d8976F got it',
    'the password, https://x.com/a1b2c3d4',
    'changed the password from here to there',
    'changed the password from 2026-11-22 to now',
    'password from Binance',
    'He had my password, CS-118204553 is the case',
    'I gave him my password, and he changed iPhone12',
    'My password (it is on paper) was safe',
    'They reset my password (iPhone14)',
    'He reset the password from iPhone14',
    'The password was changed from Windows11 to something else',
    'I changed the password from Chrome120 on Windows11',
    'My password, Binance2FA and Gmail were hacked',
    'Password\nSMS2FA\n',
    'password (not told): yes',
    'the password, reset on 22Nov2026, was new',
    'Password\nchanged',
    'Password\n2026-11-22',
    'Password\nSettings',
    'He asked for my password\n2FA was off',
    'Password\nWindows11 login',
  ])
    test(`is not seen where something else stands there: ${JSON.stringify(text)}`, () => {
      expect(find(text)).toEqual([]);
    });
});
