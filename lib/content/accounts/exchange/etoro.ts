import { from, page } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

export const etoro: AccountOf<'exchange'> = {
  id: 'etoro',
  kind: 'exchange',
  name: 'eToro',
  channels: {
    names: ['etoro'],
    domains: from(
      page(
        'eToro help: my account was compromised',
        'https://help.etoro.com/My-Account/1835216092/What-can-I-do-if-I-think-my-account-was-compromised.htm',
        { checked: '2026-11-22', sure: 'high' },
      ),
      'etoro.com',
    ),
  },
  hosts: [{ host: 'help.etoro.com' }],
};
