import { from, page } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

const phishing = page(
  'Kraken help: phishing',
  'https://support.kraken.com/hc/en-us/articles/115012482687-Beware-of-phishing-scams',
  { checked: '2026-11-22', sure: 'high' },
);

export const kraken: AccountOf<'exchange'> = {
  id: 'kraken',
  kind: 'exchange',
  name: 'Kraken',
  channels: {
    names: ['kraken'],
    ordinary: true,
    domains: from(phishing, 'kraken.com'),
    mail: from(
      phishing,
      'kraken.com',
      'futures.kraken.com',
      'email2.kraken.com',
      'marketing.kraken.com',
      'email.kraken.com',
      'rewards-email.kraken.com',
    ),
    verify: {
      url: 'https://support.kraken.com/hc/en-us/articles/is-this-email-from-kraken',
      what: 'mail',
      ...page(
        'Kraken help: is this email from Kraken',
        'https://support.kraken.com/hc/en-us/articles/is-this-email-from-kraken',
        { checked: '2026-11-22', sure: 'high' },
      ),
    },
    otherFirms: ['kraken.tech'],
  },
  hosts: [{ host: 'support.kraken.com' }],
};
