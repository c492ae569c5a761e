import { from, partly, unconfirmed } from '@/lib/message-check/cite';
import { nothingElse, type Official } from '@/lib/message-check/official';

const phishing = partly('PayPal: phishing', 'https://qwac.paypal.com/th/webapps/mpp/phishing?locale.x=en_TH');

export const paypal: Official = {
  ...nothingElse,
  id: 'paypal',
  name: 'PayPal',
  kind: 'provider',
  names: ['paypal'],
  domains: from(phishing, 'paypal.com'),
  mail: [
    ...from(phishing, 'phishing@paypal.com'),
    ...from(unconfirmed('Older pages of PayPal'), 'spoof@paypal.com'),
  ],
};
