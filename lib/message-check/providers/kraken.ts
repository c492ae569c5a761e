import { from, read } from '@/lib/message-check/cite';
import { nothingElse, type Official } from '@/lib/message-check/official';

const phishing = read(
  'Kraken help: phishing',
  'https://support.kraken.com/hc/en-us/articles/115012482687-Beware-of-phishing-scams',
);

export const kraken: Official = {
  ...nothingElse,
  id: 'kraken',
  name: 'Kraken',
  kind: 'provider',
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
    ...read(
      'Kraken help: is this email from Kraken',
      'https://support.kraken.com/hc/en-us/articles/is-this-email-from-kraken',
    ),
  },
  otherFirms: ['kraken.tech'],
};
