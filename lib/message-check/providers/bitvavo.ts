import { from, read, unconfirmed } from '@/lib/message-check/cite';
import { nothingElse, type Official } from '@/lib/message-check/official';

export const bitvavo: Official = {
  ...nothingElse,
  id: 'bitvavo',
  name: 'Bitvavo',
  kind: 'provider',
  names: ['bitvavo'],
  domains: [
    ...from(
      read(
        'Bitvavo help: my account has been taken over',
        'https://support.bitvavo.com/hc/en-us/articles/48099102388881-What-should-I-do-if-my-account-has-been-taken-over',
      ),
      'bitvavo.com',
    ),
    ...from(unconfirmed('A German support site, seen once'), 'bitvavo.de'),
  ],
  mail: [
    ...from(
      read(
        'Bitvavo help: failed login attempt',
        'https://support.bitvavo.com/hc/en-us/articles/4405244958097-Why-did-I-receive-an-email-about-a-failed-login-attempt',
      ),
      'fraud@bitvavo.com',
    ),
    ...from(unconfirmed('A German support site, seen once'), 'fraud@bitvavo.de'),
  ],
};
