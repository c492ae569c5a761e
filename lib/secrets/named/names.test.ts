import { describe, expect, test } from 'vitest';
import { loadFindSecrets } from '@/lib/secrets/find-secrets';
import { takeOut } from '@/lib/secrets/take-out';

const find = await loadFindSecrets();

const named = {
  code: [
    'Freigabecode 482913',
    'the SMS said 482913',
    'The sms said: "482913", he told me',
    'der Freigabecode war 482913',
    'pushTAN: 482913',
    'meine SMS-TAN 482913',
    'Aktivierungscode 482913',
    'verificatiecode 482913',
    '認証番号は482913です',
    'コードは482913からです',
    '认证码是482913万一他再打来',
    '验证码是482913元旦发的',
    '인증번호는 482913원하시면 다시',
    '認証コードは482913円滑に',
    'the code is 482913 try again',
    'my pin is 4829 try it',
    'the code is 482913 cop called me',
    'セキュリティコード:482913',
    '인증 번호는 482913',
    '보안코드 482913',
    'Doğrulama kodunuz: 482913',
    'doğrulama kodu 482913',
    'kodunuz 482913',
    'الرقم السري هو 4829',
    'TAN: 482913',
    'Die TAN war 482913',
    'Geheimzahl: 4821',
    'пин-код 4829',
    'пинкод был 4829',
    'mijn pincode is 48213',
    'PUK: 12345678',
    'Use 482913 as your login code',
    'Use 482913 as your Binance verification code',
    '482913 is your one-time passcode',
    '482 913 is your verification code',
    'Use 482 913 as your login code',
    'Utilisez 482913 comme code',
    '482913 is your one-time password',
    'Your one-time password is 482913',
    'Google Authenticator: 482 913',
    'he asked for the Telegram code 48291',
    'me pidió el código de Telegram 48291',
  ],
  password: [
    '비번은 goyangi1 입니다',
    'şifreniz kedi1234',
    'kullanıcı şifresi: kedi1234',
    'الباسورد: qitta2020',
    'Passwörter: Sonne2020',
    'p/w: Rex2020!',
    'one-time password: abc12345',
    'mis contraseñas: gato1234',
    'пароли: koshka77',
    'haslo: Pies2020',
  ],
  'api-secret': ['Google Auth key: JBSW Y3DP EHPK 3PXP'],
} as const;

describe('A secret by another of its names', () => {
  for (const [kind, texts] of Object.entries(named))
    for (const text of texts)
      test(`is found: ${text}`, () => {
        const found = find(text);
        expect(found).toEqual([expect.objectContaining({ kind, certain: false })]);
        expect(takeOut(text, found, '')).not.toMatch(/\d/);
      });

  for (const text of [
    'token: 482913',
    'Enter 482913 to confirm',
    'enter 482 913 to verify',
    'Введите 482913 для подтверждения',
  ])
    test(`is asked about where little says so: ${text}`, () => {
      expect(find(text)).toEqual([expect.objectContaining({ kind: 'code', certain: false })]);
    });

  for (const text of [
    'NIP: 5261040828',
    'the SMS said 250000 USDT had left',
    'the SMS said 12 times',
    'NIP 526-10-40-828',
    'Pincode: 560001',
    'Token: 250000 SHIB',
    'Enter 250000 USDT to confirm',
    '250000 is what he told me to type',
    'use 250000 as the amount for the code',
    'he credited 250000 as the bonus, no code',
    'we had to use 250000 of it',
    '+61 400 482 913 is the number of the code',
  ])
    test(`is not seen in other numbers: ${text}`, () => {
      expect(find(text)).toEqual([]);
    });
});
