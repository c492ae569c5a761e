import { from, page, phones } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

const guide = page(
  'Bithumb: customer guide',
  'https://www.bithumb.com/customer_support/info_guide/crypto-transactions/702',
  { checked: '2026-11-22', sure: 'high', lang: 'ko' },
);

const lock = page(
  'News report: Bithumb’s account lock',
  'https://wowtv.co.kr/NewsCenter/News/Read?articleId=201912053837a',
  {
    checked: '2026-11-22',
    dated: '2019-12-05',
    sure: 'medium',
    lang: 'ko',
    note: 'An old news page. We did not see this on a page of Bithumb.',
  },
);

const neverAsks = page(
  'News report: what Bithumb never asks for',
  'https://cm.asiae.co.kr/article/2026021308575892131',
  { checked: '2026-11-22', dated: '2026-02-13', sure: 'medium', lang: 'ko', note: 'A news page.' },
);

const publicCode = page('Public source code that links to this page', null, {
  checked: '2026-11-22',
  sure: 'medium',
  note: 'Copies of the official developer pages name it too. We did not see it in a Bithumb help page.',
});

export const bithumb: AccountOf<'exchange'> = {
  id: 'bithumb',
  kind: 'exchange',
  name: 'Bithumb',
  aliases: ['빗썸'],
  channels: {
    names: ['bithumb'],
    domains: from(guide, 'bithumb.com'),
    phones: phones(guide, ['KR', '+82', '16615566', '1661-5566']).map((one) => ({
      ...one,
      for: ['support'],
    })),
  },
  hosts: [
    { host: 'www.bithumb.com' },
    { host: 'wowtv.co.kr', whose: 'wowtv.co.kr, as a news page' },
    { host: 'cm.asiae.co.kr', whose: 'asiae.co.kr, as a news page' },
  ],
  playbook: {
    content: '2026-11-29',
    links: {
      'api-keys': { value: 'https://www.bithumb.com/react/api-support/management-api', ...publicCode },
    },
    paths: {
      freeze: { value: { web: { en: 'Security Center' }, app: null }, ...lock },
    },
    notes: {
      'freeze-account': [
        { value: { says: 'stops-logins', at: 'lead' }, ...lock },
        { value: { says: 'opens-by-phone', at: 'lead' }, ...lock },
        { value: { says: 'only-in-news', at: 'find-email' }, ...lock },
        { value: { says: 'keys-deleted' }, ...lock },
        { value: { says: 'pending-cancelled' }, ...lock },
      ],
      'contact-support': [{ value: { says: 'abroad-not-known', at: 'call' }, ...guide }],
      'reopen-account': [{ value: { says: 'by-phone', at: 'how', label: { en: '1661-5566' } }, ...lock }],
    },
    lockingEmails: { value: { about: ['login'] }, ...lock },
    withdrawalPause: null,
    policeReportWithin: null,
    basis: { 'end-call': [neverAsks] },
    orders: {
      // The lock also deletes the keys, so nothing else has to.
      default: ['end-call', 'freeze-account', 'contact-support'],
      'money-leaving': ['end-call', 'freeze-account', 'contact-support', 'secure-email'],
      // A link in its email about a login locks the account.
      'locked-out': ['end-call', 'freeze-account', 'contact-support', 'secure-email'],
      'locked-out-no-email': ['end-call', 'contact-support', 'get-email-back'],
      'nothing-happened': ['end-call', 'look-for-signs'],
    },
  },
};
