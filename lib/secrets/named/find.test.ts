import { describe, expect, test } from 'vitest';
import { loadFindSecrets } from '@/lib/secrets/find-secrets';
import { takeOut } from '@/lib/secrets/take-out';

const find = await loadFindSecrets();

const passwords = {
  English: [
    'trading password 482913',
    'my password is hunter2!',
    'pw: hunter2',
    'Password:\nhunter2',
    'my password for Binance was hunter2',
  ],
  'English, in front': [
    'hunter2 is my password',
    'hunter2 was the password for Binance',
    'I told him hunter2 is my old password, and he laughed',
    'my password is: hunter2',
    'pw=hunter2',
    '| password | Summer2026! |',
    '<password>Summer2026!</password>',
    'password%3DSummer2026',
  ],
  'German, in front': ['Hund2020 ist mein Passwort'],
  'Spanish, in front': ['gato1234 es mi contraseña'],
  'English, in quotes': [
    'the password was "sunshine"',
    "password = 'correct horse'".replace(' horse', '-horse'),
  ],
  'a file': ['{"password":"gato1234"}', 'PASSWORD=gato1234', '**Password**: gato1234'],
  Spanish: ['mi contraseña es gato1234', 'Contraseña: gato1234', 'mi clave era gato1234'],
  French: ['mon mot de passe est chat2020', 'Mot de passe : chat2020', 'mdp: chat2020'],
  German: ['Mein Passwort war Hund2020', 'Passwort: Hund2020', 'Kennwort ist Hund2020'],
  Italian: ['la mia password è gatto2020', 'Password: gatto2020'],
  Portuguese: ['minha senha é gato2020', 'Senha: gato2020', 'a palavra-passe era gato2020'],
  Russian: ['мой пароль: koshka77', 'пароль был koshka77', 'Пароль — koshka77'],
  Chinese: ['我的密码是abc12345', '密码:abc12345', '密碼: abc12345', '密码是12345'],
  Japanese: ['パスワードはneko2020です', 'パスワード:neko2020'],
  Korean: ['비밀번호 여름2026', '비밀번호는 goyangi1 입니다', '비밀번호: goyangi1'],
  Vietnamese: ['mật khẩu là meo12345', 'Mật khẩu: meo12345'],
  Turkish: ['şifrem kedi1234', 'Şifre: kedi1234'],
  Indonesian: ['kata sandi adalah kucing99', 'sandi: kucing99'],
  Arabic: ['كلمة السر هي qitta2020', 'كلمة المرور: qitta2020'],
  Hindi: ['मेरा पासवर्ड billi123 है', 'पासवर्ड: billi123'],
};

const codes = {
  English: [
    'the code is 123456',
    'code: 123456',
    '2FA 123456',
    'my PIN was 4821',
    'PIN code: 482913',
    'PIN 482913, then he hung up',
    'the code he stated was 482913',
    'the code he referred to: 482913',
    'OTP - 123456',
    'OTP 123456',
    'SMS: 123456',
    'SMS: 482-913',
    'the code was 123 456',
    'code 482-913',
    'OTP 4829',
    'the code 482913 won’t work',
    'otp-482913',
    'code ٤٨٢٩١٣',
    'verification code: 4 8 2 9 1 3',
    'verification code 4 8 2 9 1 3',
    'code: 4-8-2-9-1-3',
    'I read the six digit code 482913 to him',
  ],
  'English, as it is sent': [
    'Your verification code is 849302',
    '849302 is your Binance verification code',
    'WhatsApp code 482-913',
    'G-849302 is your Google verification code',
    '[Binance] Verification code: 849302. Never share it',
  ],
  'the code of a card': ['cvv 123', 'CVC: 123', 'CVV2 is 1234'],
  Spanish: ['el código es 123456', 'Código: 123456'],
  French: ['le code est 123456', 'code : 123456'],
  German: [
    'der Code ist 123456',
    'Der Code lautet 123456',
    'Dein Code 482 913',
    'Bestätigungscode 123456',
    'mTAN 123456',
  ],
  Italian: ['il codice è 123456', 'codice: 123456'],
  Portuguese: ['o código é 123456', 'código: 123456'],
  Russian: ['код: 123456', 'Код 123456', 'код был 123456'],
  Chinese: ['验证码是 123456', '验证码是2500', '验证码:123456', '驗證碼為123456', '123456是您的验证码'],
  Japanese: ['認証コードは123456です', 'コードは482913でした', '確認コード:123456'],
  Korean: ['인증번호는 123456', '인증번호 [123456]'.replace(/[[\]]/g, '')],
  Arabic: ['الرمز هو 123456', 'رمز: 123456'],
  Hindi: ['कोड 123456 है', 'कोड ४८२९१३', 'ओटीपी: 123456'],
  Turkish: ['kod: 123456'],
  Vietnamese: ['mã là 123456', 'mã: 123456'],
};

const keptCodes = {
  English: [
    'Backup codes:\n1234-5678\n2345-6789\n3456-7890',
    'My recovery codes\n\n12345678\n23456789\n34567890',
    'Backup codes\n1. 1234 5678\n2. 2345 6789',
    'Recovery codes are:\n- a1b2c-3d4e5\n- f6a7b-8c9d0',
    'backup codes: 12345678, 23456789, 34567890',
    'Emergency codes 12345678',
    'Backup 2FA codes:\n12345678\n23456789',
    'backup verification codes 12345678 23456789',
  ],
  German: ['Backup-Codes:\n1234-5678\n2345-6789', 'Wiederherstellungscodes:\n12345678\n23456789'],
  French: ['Codes de secours :\n12345678\n23456789', 'codes de récupération: 12345678'],
  Spanish: ['Códigos de recuperación:\n12345678\n23456789', 'códigos de respaldo: 1234-5678'],
  Portuguese: ['Códigos de backup:\n12345678\n23456789', 'códigos de recuperação: 12345678'],
  Italian: ['Codici di backup:\n12345678\n23456789', 'codici di riserva: 12345678'],
  Russian: ['Резервные коды:\n12345678\n23456789', 'Коды восстановления: 12345678'],
  Chinese: ['备用码:\n12345678\n23456789', '恢复代码:12345678', '备用验证码:12345678 23456789'],
  Japanese: ['バックアップコード\n1234 5678\n2345 6789', 'リカバリーコード:12345678'],
  Korean: ['백업 코드:\n12345678\n23456789', '복구코드: 12345678'],
  Arabic: ['رموز الاسترداد:\n12345678\n23456789'],
  Hindi: ['बैकअप कोड:\n12345678\n23456789'],
};

const all = (by: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(by).flatMap(([language, texts]) => texts.map((text) => [language, text] as const));

describe('A password', () => {
  for (const [language, text] of all(passwords)) {
    test(`is found where it is named as such: ${language}, ${JSON.stringify(text)}`, () => {
      const found = find(text);
      expect(found).toEqual([expect.objectContaining({ kind: 'password', certain: false })]);
      expect(takeOut(text, found, '')).not.toMatch(/(?<!%)\d|sunshine|correct/);
    });
  }

  test('of a plain word is asked about, behind a colon only', () => {
    expect(find('pw: sunshine')).toEqual([{ kind: 'password', start: 4, end: 12, certain: false }]);
    expect(find('my password is sunshine')).toEqual([]);
  });

  for (const text of [
    'password: purple horse battery staple',
    'pw: purple horse',
    'Password: purple-horse-battery-staple. Then he hung up',
    'Password:\n"purple horse battery staple"',
    'the password was “purple horse battery staple”, I think',
    'Passwort: »purple horse battery staple«',
    'pw: Purple horse 77 staple!',
    "password = 'purple horse'",
  ])
    test(`of several words is found whole: ${JSON.stringify(text)}`, () => {
      const found = find(text);
      expect(found).toEqual([expect.objectContaining({ kind: 'password' })]);
      expect(takeOut(text, found, '')).not.toMatch(/purple|horse|staple|77/i);
    });

  test('of one word leaves the sentence behind it', () => {
    expect(
      takeOut('pw: sunshine was what he asked for', find('pw: sunshine was what he asked for'), ''),
    ).toBe('pw:  was what he asked for');
    const quoted = "password: 'hunter2' for 'Binance'";
    expect(takeOut(quoted, find(quoted), '')).toContain('Binance');
  });

  for (const text of [
    'https://me:sunshine@x.com/a',
    'ftp://me:Summer2026@x.com',
    'postgres://me:horse-77@db.x',
  ])
    test(`is asked about where it stands in an address: ${text}`, () => {
      const found = find(`I opened ${text} then`);
      expect(found).toEqual([expect.objectContaining({ kind: 'password', certain: false })]);
      expect(takeOut(`I opened ${text} then`, found, '')).not.toMatch(/sunshine|Summer|horse/);
    });

  for (const text of ['https://x.com:8443/me@y.com', 'https://x.com:443@y.com', 'https://me@x.com', '//a:b'])
    test(`is not seen in an address without one: ${text}`, () => {
      expect(find(text)).toEqual([]);
    });

  for (const text of [
    'user me@x.com pass Summer2026!',
    'pass Summer2026!',
    'login me@x.com / Summer2026!',
    'username: me@x.com:Summer2026',
  ])
    test(`is asked about where little says that it is one: ${text}`, () => {
      const found = find(text);
      expect(found).toEqual([expect.objectContaining({ kind: 'password', certain: false })]);
      expect(takeOut(text, found, '')).not.toMatch(/Summer|2026/);
    });
});

describe('A one-time code', () => {
  for (const [language, text] of all(codes)) {
    test(`is found where it is named as such: ${language}, ${JSON.stringify(text)}`, () => {
      const found = find(text);
      expect(found).toEqual([expect.objectContaining({ kind: 'code', certain: false })]);
      expect(takeOut(text, found, '')).not.toMatch(/\d{3}/);
    });
  }
});

describe('Digits in the same breath as the name of a code', () => {
  for (const text of [
    'G-482913',
    'He asked for the code. I said 482913.',
    'I read him the code from the SMS, which was 482 913',
    'code de vérification 482913',
    'le code que je lui ai lu était 482913',
    'der Code, den ich vorgelesen habe, war 482913',
    'الرمز الذي أعطيته 482913',
    '我把验证码念给他了,是482913',
  ])
    test(`are asked about: ${text}`, () => {
      const found = find(text);
      expect(found).toEqual([expect.objectContaining({ kind: 'code', certain: false })]);
      expect(takeOut(text, found, '')).not.toMatch(/\d/);
    });

  for (const text of [
    'I told him 482913',
    'I gave him the code. My user id is 482913',
    'He asked for the code, then 482913 USDT left',
    'He asked for the code, case 482913',
    'I told him the code at 13:40, and there were 482913 left',
  ])
    test(`pass where they are called something else, or nothing: ${text}`, () => {
      expect(find(text)).toEqual([]);
    });
});

describe('A list of codes kept for later', () => {
  for (const [language, text] of all(keptCodes))
    test(`is found whole where it is named as such: ${language}, ${JSON.stringify(text)}`, () => {
      const found = find(text);
      expect(found).toEqual([expect.objectContaining({ kind: 'code', end: text.length, certain: false })]);
      expect(takeOut(text, found, '')).not.toMatch(/\d{3}/);
    });
});
