import { from, page } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

export const bitvavo: AccountOf<'exchange'> = {
  id: 'bitvavo',
  kind: 'exchange',
  name: 'Bitvavo',
  channels: {
    names: ['bitvavo'],
    domains: [
      ...from(
        page(
          'Bitvavo help: my account has been taken over',
          'https://support.bitvavo.com/hc/en-us/articles/48099102388881-What-should-I-do-if-my-account-has-been-taken-over',
          { checked: '2026-11-22', sure: 'high' },
        ),
        'bitvavo.com',
      ),
      ...from(
        page('A German support site, seen once', null, { checked: '2026-11-22', sure: 'low' }),
        'bitvavo.de',
      ),
    ],
    mail: [
      ...from(
        page(
          'Bitvavo help: failed login attempt',
          'https://support.bitvavo.com/hc/en-us/articles/4405244958097-Why-did-I-receive-an-email-about-a-failed-login-attempt',
          { checked: '2026-11-22', sure: 'high' },
        ),
        'fraud@bitvavo.com',
      ),
      ...from(
        page('A German support site, seen once', null, { checked: '2026-11-22', sure: 'low' }),
        'fraud@bitvavo.de',
      ),
    ],
  },
  hosts: [{ host: 'support.bitvavo.com' }],
};
