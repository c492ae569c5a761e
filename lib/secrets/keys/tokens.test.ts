import { describe, expect, test } from 'vitest';
import { loadFindSecrets } from '@/lib/secrets/find-secrets';

const find = await loadFindSecrets();
/** Assembled here, so that secret scanners of repositories do not take the examples for real ones. */
const tokens = {
  'GitHub, personal': `ghp_${'aB3'.repeat(12)}`,
  'GitHub, fine-grained': `github_pat_${'aB'.repeat(11)}_${'cD3'.repeat(19)}ef`,
  Slack: `xoxb-${'1234567890'}-${'2345678901'}-${'aBcD'.repeat(6)}`,
  Stripe: `sk_live_${'4eC39'.repeat(4)}`,
  'Stripe, restricted': `rk_test_${'4eC39'.repeat(4)}`,
  'bot of Telegram': `7412345678:AAH${'FBLtRqNJ'.repeat(4)}`,
  'JSON Web Token': `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.${'dBjftJeZ4CVP'.repeat(3)}`,
  'link to set up an authenticator': 'otpauth://totp/Ex:me@ex.com?secret=JBSWY3DPEHPK3PXP&issuer=Ex',
  'link in capitals, as in a QR code': 'OTPAUTH://TOTP/EX:ME?SECRET=JBSWY3DPEHPK3PXP&ISSUER=EX',
  'link to move an authenticator': 'otpauth-migration://offline?data=CjEKCkhlbGxvId6tvu8%3D',
};

describe('A token', () => {
  for (const [name, token] of Object.entries(tokens))
    test(`is found and certain, in prose and in a link: ${name}`, () => {
      for (const before of ['I sent ', 'https://a.example/?t='])
        expect(find(`${before}${token} to him`)).toEqual([
          { kind: 'api-secret', start: before.length, end: before.length + token.length, certain: true },
        ]);
    });

  test('of AWS is found where it is named; its id alone is none', () => {
    const secret = 'wJalrXUtnFEMI/K7MDENG/bPxRfi9YzZ7aKqP3Ex';
    expect(find(`aws_secret_access_key = ${secret}`)).toEqual([
      expect.objectContaining({ kind: 'api-secret', end: 24 + secret.length }),
    ]);
    expect(find('AKIAIOSFODNN7EXAMPLE')).toEqual([]);
  });

  for (const text of [
    'it begins with ghp_',
    'sk_live_ is how it begins',
    'eyJ is how one begins',
    'otpauth: links',
  ])
    test(`passes where only its beginning is told: ${text}`, () => {
      expect(find(text)).toEqual([]);
    });
});
