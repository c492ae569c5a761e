import { from, page, phones } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

const phishing = page(
  'Coinbase help: what is phishing',
  'https://help.coinbase.com/en/coinbase/privacy-and-security/avoiding-phishing-and-scams/what-is-phishing',
  { checked: '2026-11-22', sure: 'high' },
);

export const coinbase: AccountOf<'exchange'> = {
  id: 'coinbase',
  kind: 'exchange',
  name: 'Coinbase',
  channels: {
    names: ['coinbase'],
    domains: from(phishing, 'coinbase.com'),
    mail: from(phishing, '*.coinbase.com'),
    phones: phones(
      page(
        'Coinbase help: my account was compromised',
        'https://help.coinbase.com/en/coinbase/privacy-and-security/account-compromised/my-account-was-compromised',
        {
          checked: '2026-11-22',
          sure: 'high',
          note: 'The lines for locking an account. The page shows no date.',
        },
      ),
      ['US', '+1', '8889087930'],
      ['US', '+1', '8446131499'],
      ['GB', '+44', '8081684635'],
      ['GB', '+44', '1513081768'],
      ['IE', '+353', '15295132'],
      ['DE', '+49', '8000010726'],
      ['ES', '+34', '900983477'],
    ),
  },
  hosts: [{ host: 'help.coinbase.com' }],
};
