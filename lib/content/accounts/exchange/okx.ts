import { from, page } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

const contacts = page(
  'OKX help: check official accounts',
  'https://aws.okx.com/en-br/help/how-to-query-unique-accounts',
  { checked: '2026-11-22', dated: '2023-08-11', sure: 'high' },
);

export const okx: AccountOf<'exchange'> = {
  id: 'okx',
  kind: 'exchange',
  name: 'OKX',
  channels: {
    names: ['okx'],
    ordinary: true,
    domains: from(contacts, 'okx.com'),
    mail: from(
      page('OKX help: requests by the police', 'https://www.okx.com/help/okx-law-enforcement-request-guide', {
        checked: '2026-11-22',
        dated: '2023-09-11',
        sure: 'high',
        note: 'This address is for the police.',
      }),
      'enforcement@okx.com',
    ),
    verify: {
      url: 'https://aws.okx.com/en-br/help/how-to-query-unique-accounts',
      what: 'guide',
      ...contacts,
    },
  },
  hosts: [{ host: 'aws.okx.com' }, { host: 'www.okx.com' }],
};
