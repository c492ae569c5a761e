import { from, page } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

const verifyPage = page('MEXC help: MEXC Verify', 'https://www.mexc.com/support/articles/4410387084057', {
  checked: '2026-11-22',
  sure: 'high',
});

const problems = page(
  'MEXC guide: account problems',
  'https://www.mexc.com/zh-TW/learn/article/mexc-account-problems-solved-login-issues-kyc-withdrawal-support-guide/1',
  { checked: '2026-11-22', dated: '2025-10-31', sure: 'high', lang: 'zh' },
);

const report = page(
  'MEXC help: report a theft or a fraud',
  'https://mexc.com/ja-JP/support/articles/15480196102809',
  {
    checked: '2026-11-22',
    sure: 'high',
    lang: 'ja',
    note: 'One reports in the chat, by email or with a form.',
  },
);

const frozen = page(
  'MEXC guide: frozen accounts and withdrawal limits',
  'https://www.mexc.com/learn/article/mexc-account-frozen-withdrawal-limits-how-to-fix-restricted-account-issues/1',
  {
    checked: '2026-11-22',
    sure: 'medium',
    note: 'A Chinese copy is dated 2 September 2025. It speaks only of accounts that MEXC froze itself.',
  },
);

const publicCode = page('Public source code that links to this MEXC page', null, {
  checked: '2026-11-22',
  sure: 'medium',
  note: 'The page address comes from public code. We did not see it in a MEXC help page.',
});

export const mexc: AccountOf<'exchange'> = {
  id: 'mexc',
  kind: 'exchange',
  name: 'MEXC',
  aliases: ['MXC', '抹茶'],
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
    mail: from(problems, 'service@mexc.com'),
    verify: { url: 'https://www.mexc.com/support/articles/4410387084057', what: 'guide', ...verifyPage },
  },
  hosts: [{ host: 'www.mexc.com' }, { host: 'mexc.com' }],
  playbook: {
    content: '2026-11-29',
    links: {
      home: { value: 'https://www.mexc.com/', ...verifyPage },
      'api-keys': { value: 'https://www.mexc.com/user/openapi', ...publicCode },
    },
    paths: {
      'api-keys': { value: { web: { en: 'Profile › API Management' }, app: null }, ...publicCode },
    },
    notes: {
      'contact-support': [
        { value: { says: 'write-to', label: { en: 'service@mexc.com' } }, ...problems },
        { value: { says: 'asks-for', items: ['screenshots', 'transaction-ids', 'addresses'] }, ...report },
        { value: { says: 'verified-only' }, ...report },
        { value: { says: 'reset-asks-for', items: ['recent', 'places', 'id-selfie'] }, ...problems },
      ],
      'strong-second-factor': [{ value: { says: 'then-no-withdrawals', hours: 24 }, ...frozen }],
      'undo-changes': [{ value: { says: 'email-then-no-withdrawals', hours: 24 }, ...frozen }],
    },
    lockingEmails: null,
    withdrawalPause: null,
    policeReportWithin: null,
    basis: {
      'end-call': [verifyPage],
      'withdrawal-allow-list': [frozen],
    },
    orders: {
      // No page of its own shows a freeze: staff are asked for one.
      default: ['end-call', 'delete-api-keys', 'contact-support'],
      'money-leaving': ['end-call', 'delete-api-keys', 'contact-support', 'secure-email'],
      'locked-out': ['end-call', 'contact-support', 'secure-email'],
      'locked-out-no-email': ['end-call', 'contact-support', 'get-email-back'],
      'nothing-happened': ['end-call', 'look-for-signs'],
    },
  },
};
