import { from, page, phones } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

const scams = page('Bitstamp blog: scams', 'https://blog.bitstamp.net/post/be-alert-cryptocurrency-scams', {
  checked: '2026-11-22',
  sure: 'medium',
  note: 'The post is old. It says that the site must be exactly bitstamp.net, and that staff never ask for a password or remote access.',
});

export const bitstamp: AccountOf<'exchange'> = {
  id: 'bitstamp',
  kind: 'exchange',
  name: 'Bitstamp',
  channels: {
    names: ['bitstamp'],
    domains: from(scams, 'bitstamp.net'),
    mail: from(scams, 'bitstamp.net'),
    phones: phones(
      page('An old Bitstamp post', 'https://blog.bitstamp.net/post/be-alert-cryptocurrency-scams', {
        checked: '2026-11-22',
        sure: 'low',
      }),
      ['GB', '+44', '2038689628'],
      ['US', '+1', '6465689784'],
    ),
  },
  hosts: [{ host: 'blog.bitstamp.net' }, { host: 'bitstamp.net' }],
  playbook: {
    content: '2026-11-29',
    links: { home: { value: 'https://bitstamp.net/', ...scams } },
    paths: {},
    lockingEmails: null,
    withdrawalPause: null,
    policeReportWithin: null,
    calls: { value: 'may', ...scams },
    basis: { 'contact-support': [scams] },
    orders: {
      // We found no lock that its users can set themselves.
      default: ['end-call', 'delete-api-keys', 'contact-support'],
      'money-leaving': ['end-call', 'delete-api-keys', 'contact-support', 'secure-email'],
      'locked-out': ['end-call', 'contact-support', 'secure-email'],
      'locked-out-no-email': ['end-call', 'contact-support', 'get-email-back'],
      'nothing-happened': ['end-call', 'look-for-signs'],
    },
  },
};
