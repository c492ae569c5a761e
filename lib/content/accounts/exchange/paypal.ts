import { from, page } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

const phishing = page('PayPal: phishing', 'https://qwac.paypal.com/th/webapps/mpp/phishing?locale.x=en_TH', {
  checked: '2026-11-22',
  sure: 'medium',
});

const reportFakes = page(
  'PayPal help: report a fake email or website',
  'https://www.paypal.com/fi/smarthelp/article/how-do-i-report-a-fake-paypal-email-or-website-faq438',
  {
    checked: '2026-11-22',
    sure: 'medium',
    note: 'The page is old. It says to report what you did not do in the Resolution Center, after logging in.',
  },
);

/** Where anybody has a page to be paid. */
const payMe = page('PayPal.Me and how it works', 'https://www.paypal.com/ph/brc/article/paypal-me', {
  checked: '2026-11-29',
  sure: 'low',
});
const buttons = page('Pictures of PayPal’s buttons on other sites', null, {
  checked: '2026-11-29',
  sure: 'low',
});

export const paypal: AccountOf<'exchange'> = {
  id: 'paypal',
  kind: 'exchange',
  name: 'PayPal',
  channels: {
    names: ['paypal'],
    domains: [
      ...from(phishing, 'paypal.com'),
      ...from(payMe, 'paypal.me'),
      ...from(buttons, 'paypalobjects.com'),
    ],
    mail: [
      ...from(phishing, 'phishing@paypal.com'),
      ...from(page('Older PayPal pages', null, { checked: '2026-11-22', sure: 'low' }), 'spoof@paypal.com'),
    ],
    otherFirms: ['paypay.ne.jp'],
  },
  hosts: [{ host: 'qwac.paypal.com' }, { host: 'www.paypal.com' }],
  playbook: {
    content: '2026-11-29',
    links: {},
    paths: {
      support: { value: { web: { en: 'Log in › Resolution Center' }, app: null }, ...reportFakes },
    },
    notes: {
      'contact-support': [
        { value: { says: 'forward-fakes', label: { en: 'phishing@paypal.com' } }, ...phishing },
      ],
    },
    lockingEmails: null,
    withdrawalPause: null,
    policeReportWithin: null,
    basis: {},
    orders: {
      // We found no page where its users make API keys, and no lock. What lets others in is an automatic payment.
      default: ['end-call', 'contact-support', 'stop-automatic-payments'],
      'money-leaving': ['end-call', 'contact-support', 'stop-automatic-payments', 'secure-email'],
      'locked-out': ['end-call', 'contact-support', 'secure-email'],
      'locked-out-no-email': ['end-call', 'contact-support', 'get-email-back'],
      'nothing-happened': ['end-call', 'look-for-signs'],
    },
  },
};
