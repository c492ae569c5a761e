import { describe, expect, test } from 'vitest';
import { createSecretGate } from '@/lib/store/secret-gate';
import { loadFindSecrets } from './find-secrets';
import { takeOut } from './take-out';

const find = await loadFindSecrets();
const seen = (name: string) => find(name, 'file-name');

describe('The name of a file', () => {
  for (const [name, rest] of [
    ['password-Summer2026.txt', 'password-.txt'],
    ['my_password_Summer2026!.docx', 'my_password_.docx'],
    ['Binance password Summer2026.png', 'Binance password .png'],
    ['pw=hunter2.txt', 'pw=.txt'],
    ['Passwort_Hund2020.pdf', 'Passwort_.pdf'],
    ['contraseña-gato1234.txt', 'contraseña-.txt'],
    ['mot-de-passe-chat2020.odt', 'mot-de-passe-.odt'],
    ['senha_gato2020.jpg', 'senha_.jpg'],
    ['пароль_koshka77.txt', 'пароль_.txt'],
    ['密码abc12345.txt', '密码.txt'],
    ['비밀번호_goyangi12.txt', '비밀번호_.txt'],
    ['2FA-code-482913.png', '2FA-code-.png'],
    ['pin_4821.jpg', 'pin_.jpg'],
    ['Summer2026!.txt', '.txt'],
    ['Tr0ub4dor&3$x.pdf', '.pdf'],
    ['P@ssw0rd$2024.docx', '.docx'],
    ['hunter2!!.png', '.png'],
  ] as const)
    test(`is asked about where it looks like a password or a code: ${name}`, () => {
      expect(seen(name).map(({ certain }) => certain)).toEqual([false]);
      expect(takeOut(name, seen(name), '')).toBe(rest);
    });

  test('is looked at as one before it is stored', async () => {
    const name = { field: 'fileName', text: 'Summer2026!.txt', form: 'measured' } as const;
    expect(await createSecretGate().look([name])).toMatchObject({ ok: false, why: 'secret' });
    expect(await createSecretGate().look([{ ...name, form: 'line' }])).toEqual({ ok: true });
  });

  for (const name of [
    'IMG_20261122_134000.jpg',
    'Screenshot_20261122-134000_Authenticator.jpg',
    'Screenshot 2026-11-22 at 13.40.12.png',
    'WhatsApp Image 2026-11-22 at 13.40.12 (1).jpeg',
    'PXL_20261122_134000123.MP.jpg',
    'photo@2x.png',
    'Invoice#1234.pdf',
    'password-manager.png',
    'passwords.pdf',
    'password_reset_2026-11-22.png',
    'password-changed-20261122.png',
    'Passwort geändert 22.11.2026.pdf',
    'code_20261122.png',
    'otp_20261122_1340.png',
    'SMS-2026-11-22.txt',
    '3f2b8c1e-7d4a-4f6b-9c2d-1e5a7b8c9d0f.pdf',
    'me@x.com.eml',
    'Kraken_ledger_2026-11.csv',
    'report (final) v2.docx',
    'VID-20261122-WA0007.mp4',
    'iPhone14-backup.zip',
    'contrato_v2.1_firmado!.pdf',
    'Re_ Your ticket #118204553.eml',
    '截屏2026-11-22 13.40.12.png',
    'スクリーンショット 2026-11-22 13.40.12.png',
  ])
    test(`passes where it is as devices and people give it: ${name}`, () => {
      expect(seen(name)).toEqual([]);
    });
});
