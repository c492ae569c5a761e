import { from, page } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

const compromised = page(
  'eToro help: my account was compromised',
  'https://help.etoro.com/My-Account/1835216092/What-can-I-do-if-I-think-my-account-was-compromised.htm',
  {
    checked: '2026-11-22',
    sure: 'high',
    note: 'It says to check email and phone in the settings, set a new password and a second factor, and then contact customer service.',
  },
);

const unrecognised = page(
  'eToro help: a transaction that I don’t recognise',
  'https://www.etoro.com/customer-service/help/1661437522/i-don-t-recognise-a-transaction-on-my-etoro-money-account-how-do-i-report-it/',
  { checked: '2026-11-22', sure: 'high', note: 'It is about eToro Money accounts.' },
);

const avoidScams = page('eToro: avoid scams and spam', 'https://etoro.com/it/trading/avoid-scam-spam-guide', {
  checked: '2026-11-22',
  lang: 'it',
  sure: 'medium',
});

export const etoro: AccountOf<'exchange'> = {
  id: 'etoro',
  kind: 'exchange',
  name: 'eToro',
  aliases: ['eToro Money'],
  channels: {
    names: ['etoro'],
    domains: from(compromised, 'etoro.com'),
  },
  hosts: [{ host: 'help.etoro.com' }, { host: 'www.etoro.com' }, { host: 'etoro.com' }],
  playbook: {
    content: '2026-11-29',
    links: { support: { value: 'https://help.etoro.com/', ...compromised } },
    paths: {},
    notes: {
      'contact-support': [
        {
          value: {
            says: 'report-here',
            label: { en: 'Customer Service › Cash Account › Unrecognised Transaction' },
          },
          ...unrecognised,
        },
      ],
    },
    lockingEmails: null,
    withdrawalPause: null,
    policeReportWithin: null,
    basis: {
      'end-call': [avoidScams],
      'change-password': [compromised],
      'contact-support': [compromised],
      'undo-changes': [compromised],
      'strong-second-factor': [compromised],
    },
    orders: {
      // Its own page has a new password before support. We found no lock that its users can set themselves.
      default: ['end-call', 'delete-api-keys', 'change-password', 'contact-support'],
      'money-leaving': ['end-call', 'delete-api-keys', 'contact-support', 'secure-email'],
      'locked-out': ['end-call', 'contact-support', 'secure-email'],
      'locked-out-no-email': ['end-call', 'contact-support', 'get-email-back'],
      'nothing-happened': ['end-call', 'look-for-signs'],
    },
  },
};
