import { from, page } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

const takenOver = page(
  'Bitvavo help: my account has been taken over',
  'https://support.bitvavo.com/hc/en-us/articles/48099102388881-What-should-I-do-if-my-account-has-been-taken-over',
  { checked: '2026-11-22', sure: 'high' },
);

const failedLogin = page(
  'Bitvavo help: failed login attempt',
  'https://support.bitvavo.com/hc/en-us/articles/4405244958097-Why-did-I-receive-an-email-about-a-failed-login-attempt',
  { checked: '2026-11-22', sure: 'high' },
);

const withdrawalLock = page(
  'Bitvavo help: crypto withdrawals lock',
  'https://support.bitvavo.com/hc/es/articles/16580973773073-Crypto-withdrawals-lock',
  { checked: '2026-11-29', sure: 'high', note: 'The address is Spanish, the steps are in English.' },
);

const scams = page(
  'Bitvavo help: digital currency scam',
  'https://support.bitvavo.com/hc/en-us/articles/4405243767569-Digital-currency-scam',
  {
    checked: '2026-11-22',
    sure: 'high',
    note: 'It says that Bitvavo never asks for a login or a code, and that its emails can carry your code.',
  },
);

const publicCode = page('Public source code that links to this Bitvavo page', null, {
  checked: '2026-11-22',
  sure: 'medium',
  note: 'The page address comes from public code. We did not see it in a Bitvavo help page.',
});

const germanSite = page('A German support site, seen once', null, { checked: '2026-11-22', sure: 'low' });

export const bitvavo: AccountOf<'exchange'> = {
  id: 'bitvavo',
  kind: 'exchange',
  name: 'Bitvavo',
  channels: {
    names: ['bitvavo'],
    domains: [...from(takenOver, 'bitvavo.com'), ...from(germanSite, 'bitvavo.de')],
    mail: [...from(failedLogin, 'fraud@bitvavo.com'), ...from(germanSite, 'fraud@bitvavo.de')],
  },
  hosts: [{ host: 'support.bitvavo.com' }, { host: 'account.bitvavo.com' }],
  playbook: {
    content: '2026-11-29',
    links: {
      'api-keys': { value: 'https://account.bitvavo.com/user/api', ...publicCode },
      support: { value: 'https://support.bitvavo.com/', ...takenOver },
    },
    paths: {
      'withdrawal-lock': { value: { web: { en: 'Security › Enable lock' }, app: null }, ...withdrawalLock },
    },
    notes: {
      'lock-withdrawals': [
        { value: { says: 'own-first-step' }, ...takenOver },
        { value: { says: 'type-confirm', at: 'confirm', label: { en: 'confirm' } }, ...withdrawalLock },
        { value: { says: 'crypto-only' }, ...withdrawalLock },
        { value: { says: 'trading-stays' }, ...withdrawalLock },
        { value: { says: 'ends-by-transfer', hours: 2 }, ...withdrawalLock },
      ],
      'secure-email': [
        { value: { says: 'own-next-step' }, ...takenOver },
        { value: { says: 'forwarding-too', at: 'sessions' }, ...takenOver },
      ],
      'contact-support': [
        { value: { says: 'freeze-by-mail', at: 'open', label: { en: 'fraud@bitvavo.com' } }, ...failedLogin },
        { value: { says: 'subject', at: 'open', label: { en: 'Urgent' } }, ...failedLogin },
      ],
    },
    lockingEmails: null,
    withdrawalPause: null,
    policeReportWithin: null,
    basis: {
      'end-call': [scams],
      'secure-email': [takenOver],
      'change-password': [takenOver],
      'anti-phishing-code': [scams],
    },
    orders: {
      // Its own page puts the lock first, then the mailbox, and does not speak of keys. Login and trading stay on, so keys
      // still work, and are deleted between the two. Support is written to by email, which is private again by then.
      default: ['end-call', 'lock-withdrawals', 'delete-api-keys', 'secure-email', 'contact-support'],
      'money-leaving': ['end-call', 'lock-withdrawals', 'delete-api-keys', 'secure-email', 'contact-support'],
      'locked-out': ['end-call', 'contact-support', 'secure-email'],
      'locked-out-no-email': ['end-call', 'contact-support', 'get-email-back'],
      'nothing-happened': ['end-call', 'look-for-signs'],
    },
  },
};
