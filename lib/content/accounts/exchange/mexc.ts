import { from, page } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

const verifyPage = page('MEXC help: MEXC Verify', 'https://www.mexc.com/support/articles/4410387084057', {
  checked: '2026-11-22',
  sure: 'high',
});

export const mexc: AccountOf<'exchange'> = {
  id: 'mexc',
  kind: 'exchange',
  name: 'MEXC',
  channels: {
    names: ['mexc'],
    ordinary: true,
    domains: [
      ...from(verifyPage, 'mexc.com'),
      ...from(
        page('It carries MEXC’s words, and we could not confirm whose it is', null, {
          checked: '2026-11-22',
          sure: 'low',
        }),
        'mexc.co',
        'mexc.fm',
        'mexc.kr',
      ),
    ],
    mail: from(
      page(
        'MEXC guide: account problems',
        'https://www.mexc.com/zh-TW/learn/article/mexc-account-problems-solved-login-issues-kyc-withdrawal-support-guide/1',
        { checked: '2026-11-22', dated: '2025-10-31', sure: 'high', note: 'The page is in Chinese.' },
      ),
      'service@mexc.com',
    ),
    verify: { url: 'https://www.mexc.com/support/articles/4410387084057', what: 'guide', ...verifyPage },
  },
  hosts: [{ host: 'www.mexc.com' }],
};
