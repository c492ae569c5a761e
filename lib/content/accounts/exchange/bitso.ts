import { from, page } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

export const bitso: AccountOf<'exchange'> = {
  id: 'bitso',
  kind: 'exchange',
  name: 'Bitso',
  channels: {
    names: ['bitso'],
    ordinary: true,
    domains: from(
      page(
        'Bitso help: keep your personal information secure',
        'https://support.bitso.com/hc/pt-br/articles/4415119704340-Mantenha-suas-informa%C3%A7%C3%B5es-pessoais-em-seguran%C3%A7a-o-tempo-todo',
        {
          checked: '2026-11-22',
          sure: 'high',
          note: 'The page is in Portuguese. It lists the official channels.',
        },
      ),
      'bitso.com',
    ),
  },
  hosts: [{ host: 'support.bitso.com' }],
};
