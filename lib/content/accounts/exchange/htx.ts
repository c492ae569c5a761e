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

export const htx: AccountOf<'exchange'> = {
  id: 'htx',
  kind: 'exchange',
  name: 'HTX',
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
};
