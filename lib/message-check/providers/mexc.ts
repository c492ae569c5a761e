import { from, read, unconfirmed } from '@/lib/message-check/cite';
import { nothingElse, type Official } from '@/lib/message-check/official';

const verifyPage = read('MEXC help: MEXC Verify', 'https://www.mexc.com/support/articles/4410387084057');

export const mexc: Official = {
  ...nothingElse,
  id: 'mexc',
  name: 'MEXC',
  kind: 'provider',
  names: ['mexc'],
  ordinary: true,
  domains: [
    ...from(verifyPage, 'mexc.com'),
    ...from(
      unconfirmed('It carries MEXC’s words, and we could not confirm whose it is'),
      'mexc.co',
      'mexc.fm',
      'mexc.kr',
    ),
  ],
  mail: from(
    read(
      'MEXC guide: account problems',
      'https://www.mexc.com/zh-TW/learn/article/mexc-account-problems-solved-login-issues-kyc-withdrawal-support-guide/1',
      '2025-10-31',
      'The page is in Chinese.',
    ),
    'service@mexc.com',
  ),
  verify: { url: 'https://www.mexc.com/support/articles/4410387084057', what: 'guide', ...verifyPage },
};
