import { from, page } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

const authenticator = page(
  'HTX help: Official Media Authenticator',
  'https://www.htx.com/support/74888416728572',
  { checked: '2026-11-22', sure: 'high' },
);

const announcement = page('HTX announcement of its anti-fraud channel', null, {
  checked: '2026-11-22',
  sure: 'medium',
  note: 'We read it in the press, not on an HTX page.',
});

const security = page('HTX help: fraud online and by phone', 'https://www.htx.com/support/104938920409253', {
  checked: '2026-11-22',
  sure: 'high',
  note: 'It says that HTX never asks for a password or a code, in any way.',
});

const helpIcon = page('HTX help: where to find support', 'https://www.htx.com/support/360000142081/', {
  checked: '2026-11-22',
  dated: '2018-08-24',
  sure: 'medium',
  note: 'The help page is old. It too says that HTX asks for no password and no code.',
});

const keyPage = page('HTX: API keys', 'https://www.htx.com/en-us/apikey', {
  checked: '2026-11-22',
  sure: 'high',
});

const twoStep = page(
  'Huobi help (older name of HTX)',
  'https://www.huobi.com/support/en-us/detail/900000069486/',
  {
    checked: '2026-11-22',
    dated: '2019-12-27',
    sure: 'medium',
    note: 'The help page is old. Transfers to the account for money are off as well.',
  },
);

export const htx: AccountOf<'exchange'> = {
  id: 'htx',
  kind: 'exchange',
  name: 'HTX',
  aliases: ['Huobi', '火币', '火幣', 'フォビ', '후오비', 'Хуоби'],
  channels: {
    names: ['htx', 'huobi'],
    ordinary: true,
    domains: [
      ...from(authenticator, 'htx.com'),
      ...from(
        page('Huobi help (older name of HTX)', 'https://www.huobi.com/support/en-us/detail/900000069486/', {
          checked: '2026-11-22',
          dated: '2019-12-27',
          sure: 'high',
        }),
        'huobi.com',
      ),
    ],
    mail: [
      ...from(announcement, 'htxsupport@htx-inc.com', 'ia@htx-inc.com'),
      ...from(
        page('An old help page, partly legible', null, { checked: '2026-11-22', sure: 'low' }),
        'sales-mail.huobi.co',
      ),
    ],
    verify: { url: 'https://www.htx.com/support/74888416728572', what: 'guide', ...authenticator },
  },
  hosts: [{ host: 'www.htx.com' }, { host: 'www.huobi.com' }],
  playbook: {
    content: '2026-11-29',
    links: {
      'api-keys': { value: 'https://www.htx.com/en-us/apikey', ...keyPage },
    },
    paths: {
      support: { value: { web: { en: 'Help, bottom right of the home page' }, app: null }, ...helpIcon },
    },
    notes: {
      'end-call': [{ value: { says: 'never-texts-withdraw' }, ...authenticator }],
      'contact-support': [
        { value: { says: 'write-to', label: { en: 'htxsupport@htx-inc.com' } }, ...announcement },
        { value: { says: 'report-fakes-at', label: { en: 'ia@htx-inc.com' } }, ...announcement },
      ],
      'strong-second-factor': [{ value: { says: 'then-no-withdrawals', hours: 24 }, ...twoStep }],
    },
    lockingEmails: null,
    withdrawalPause: null,
    policeReportWithin: null,
    basis: {
      'end-call': [security, authenticator],
      'contact-support': [security],
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
