import { from, page } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

const phishing = page('PayPal: phishing', 'https://qwac.paypal.com/th/webapps/mpp/phishing?locale.x=en_TH', {
  checked: '2026-11-22',
  sure: 'medium',
});

export const paypal: AccountOf<'exchange'> = {
  id: 'paypal',
  kind: 'exchange',
  name: 'PayPal',
  channels: {
    names: ['paypal'],
    domains: from(phishing, 'paypal.com'),
    mail: [
      ...from(phishing, 'phishing@paypal.com'),
      ...from(page('Older PayPal pages', null, { checked: '2026-11-22', sure: 'low' }), 'spoof@paypal.com'),
    ],
  },
  hosts: [{ host: 'qwac.paypal.com' }],
};
