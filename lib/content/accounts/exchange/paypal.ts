import { from, page } from '@/lib/content/cite';
import { nothingElse, type Official } from '@/lib/message-check/official';

const phishing = page('PayPal: phishing', 'https://qwac.paypal.com/th/webapps/mpp/phishing?locale.x=en_TH', {
  checked: '2026-11-22',
  sure: 'medium',
});

export const paypal: Official = {
  ...nothingElse,
  id: 'paypal',
  name: 'PayPal',
  kind: 'provider',
  names: ['paypal'],
  domains: from(phishing, 'paypal.com'),
  mail: [
    ...from(phishing, 'phishing@paypal.com'),
    ...from(page('Older pages of PayPal', null, { checked: '2026-11-22', sure: 'low' }), 'spoof@paypal.com'),
  ],
};
