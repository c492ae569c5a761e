import { describe, expect, test } from 'vitest';
import { loadFindSecrets } from '@/lib/secrets/find-secrets';
import { answered, harmlessLinks } from './spoken-of.fixture';

const find = await loadFindSecrets();

describe('What a word is said of', () => {
  for (const text of [
    'Password: changed',
    'Password: yes, at 13:40',
    'The password was changed at 13:40 on 2026-11-22.',
    'I changed the password 3 times',
    'He asked for my password and the code from the SMS.',
    'my password is secret',
    'My password is weak, it has 8 characters.',
    'password reset: 22/11/2026',
    'Password manager: 1Password',
    'New password: 12-character, random',
    'Error code 100312',
    'Error code 100-312',
    'the call centre with code 482-913-2211',
    'error code: 1003',
    'Country code 0049, area code 030',
    'sort code: 123456',
    'resetting backup: postal code 110001',
    'emergency postal code 110001',
    'резервный город код 12345678',
    'used the recovery flow. SMS 441632960',
    'I rang the emergency line, code 123456789',
    'referral code is 12345678',
    'código postal 28001',
    'code postal 75001',
    'the code was sent at 1340 hours, 2 times',
    'He wanted the 2FA code. 13:40',
    'the code was used for 123456 USDT',
    'API key label: trading-bot-2024',
    'API key ending 8f3K',
    'API key "first bot", last four 8f3K, created 2026-11-20T13:40:00+11:00',
    'API key: deleted at 13:40',
    'secret key of the hotel room',
    'Passwort: geändert',
    'Contraseña: cambiada ayer',
    'Пароль: изменён в 13:40',
    '密码已修改',
    'パスワードを変更しました',
    '비밀번호를 변경했습니다',
    'pin 123',
    'Password:\nSettings\nPrivacy',
    'Passwort:\nEinstellungen',
    'My boarding pass AB1234 was in the bag',
    'La clave RSA2048 es pública',
    'The password file is "/etc/shadow"',
    ...answered,
    ...harmlessLinks,
  ]) {
    test(`passes: ${text}`, () => {
      expect(find(text)).toEqual([]);
    });
  }
});

describe('A code in a link', () => {
  for (const text of [
    'https://binance-id-verify.com/2fa?case=118204553&code=482913',
    'binance-id-verify.com/2fa?otp=482913',
  ])
    test(`is asked about, for whoever sent the link may have made it up: ${text}`, () => {
      expect(find(text)).toEqual([expect.objectContaining({ kind: 'code', certain: false })]);
    });

  test('is certain again where it stands behind one', () => {
    expect(find('https://x.com/2fa code: 482913')).toEqual([
      expect.objectContaining({ kind: 'code', certain: false }),
    ]);
  });
});
