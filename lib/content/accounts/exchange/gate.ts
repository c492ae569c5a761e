import { from, page } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

export const gate: AccountOf<'exchange'> = {
  id: 'gate',
  kind: 'exchange',
  name: 'Gate',
  channels: {
    names: ['gate', 'gate.io', 'gateio'],
    ordinary: true,
    domains: [
      ...from(
        page('Gate help: security zone', 'https://www.gate.com/en-us/help/guide/security-zone/44487', {
          checked: '2026-11-22',
          sure: 'high',
          note: 'Written for Gate US.',
        }),
        'gate.com',
      ),
      ...from(
        page('A public list that names this as the older domain of Gate', null, {
          checked: '2026-11-22',
          sure: 'low',
        }),
        'gate.io',
      ),
      ...from(
        page('A public list that names this domain as Gate’s, for programs', null, {
          checked: '2026-11-22',
          sure: 'low',
        }),
        'gateio.ws',
        'gateapi.io',
      ),
    ],
    mail: from(
      page('Copies on other people’s pages', null, { checked: '2026-11-22', sure: 'low' }),
      'support@gate.com',
      'support@mail.gate.io',
    ),
  },
  hosts: [{ host: 'www.gate.com' }],
};
