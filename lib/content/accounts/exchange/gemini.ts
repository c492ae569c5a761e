import { from, page } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

const trust = page('Gemini: trust and safety', 'https://gemini.com/trust-and-safety', {
  checked: '2026-11-22',
  sure: 'high',
  note: 'It says that Gemini has no phone support, and never asks for a password, a code or remote access.',
});

const calls = page(
  'Gemini help: will Gemini ever call me',
  'https://support.gemini.com/hc/en-us/articles/360001322063-Will-Gemini-ever-call-me',
  { checked: '2026-11-22', sure: 'high', note: 'It names one exception: the team of its credit card.' },
);

const keys = page('Gemini developer pages: API keys', 'https://developer.gemini.com/authentication/api-key', {
  checked: '2026-11-22',
  sure: 'high',
});

const roles = page(
  'Gemini help: keys for apps of others',
  'https://support.gemini.com/hc/pt-br/articles/360055623512-Posso-usar-chaves-de-API-de-terceiros',
  { checked: '2026-11-22', sure: 'high', lang: 'pt', note: 'It names the roles of a key.' },
);

const publicCode = page('Public source code that links to this page', null, {
  checked: '2026-11-22',
  sure: 'medium',
  note: 'The page address comes from public code. We did not see it in a Gemini help page.',
});

const password = page(
  'Gemini help: change or reset a password',
  'https://support.gemini.com/hc/en-us/articles/19093782264347-How-do-change-my-password-or-reset-my-password-if-I-have-forgotten-it',
  { checked: '2026-11-22', sure: 'high' },
);

const approved = page(
  'Gemini help: approved addresses',
  'https://support.gemini.com/hc/en-us/articles/360001411543-What-is-an-Approved-Address',
  {
    checked: '2026-11-22',
    sure: 'medium',
    note: 'Outside the UK and the EU, Gemini now has an “Address Book” instead.',
  },
);

const addressBook = page(
  'Gemini help: address book',
  'https://support.gemini.com/hc/en-us/articles/35332177226779-Address-Book',
  { checked: '2026-11-22', sure: 'high' },
);

const moreSecure = page(
  'Gemini help: make my account more secure',
  'https://support.gemini.com/hc/en-us/articles/204072629-How-can-I-make-my-account-more-secure',
  { checked: '2026-11-22', sure: 'high' },
);

/** The exchange, not Google’s Gemini. */
export const gemini: AccountOf<'exchange'> = {
  id: 'gemini',
  kind: 'exchange',
  name: 'Gemini',
  channels: {
    names: ['gemini'],
    ordinary: true,
    domains: from(trust, 'gemini.com'),
    mail: from(trust, '*.gemini.com'),
  },
  hosts: [
    { host: 'gemini.com' },
    { host: 'support.gemini.com' },
    { host: 'developer.gemini.com' },
    { host: 'exchange.gemini.com' },
  ],
  playbook: {
    content: '2026-11-29',
    links: {
      home: { value: 'https://exchange.gemini.com/signin', ...calls },
      'api-keys': { value: 'https://exchange.gemini.com/settings/api', ...publicCode },
      support: { value: 'https://support.gemini.com/', ...moreSecure },
    },
    paths: {
      'api-keys': { value: { web: { en: 'Settings › API' }, app: null }, ...keys },
    },
    notes: {
      'end-call': [{ value: { says: 'card-team-may-call' }, ...calls }],
      'delete-api-keys': [{ value: { says: 'dangerous-role', label: { en: 'Fund Manager' } }, ...roles }],
      'hold-withdrawals': [
        { value: { says: 'for-hours', hours: 72 }, ...password },
        { value: { says: 'keys-not-said' }, ...password },
        { value: { says: 'empty-list-stops-all' }, ...approved },
      ],
      'contact-support': [
        { value: { says: 'no-phone-support' }, ...trust },
        { value: { says: 'write-to', label: { en: 'fraud@gemini.com' } }, ...moreSecure },
      ],
      'withdrawal-allow-list': [
        { value: { says: 'new-address-waits-days', days: 7 }, ...approved },
        { value: { says: 'empty-list-stops-all' }, ...approved },
      ],
    },
    lockingEmails: null,
    withdrawalPause: { value: { from: 72, to: 72 }, ...password },
    policeReportWithin: null,
    calls: { value: 'arranged', ...calls },
    basis: {
      'end-call': [trust],
      'strong-second-factor': [moreSecure],
      'withdrawal-allow-list': [addressBook],
    },
    orders: {
      // A new password holds withdrawals, and whoever reads their mail can set one while locked out.
      default: ['end-call', 'delete-api-keys', 'hold-withdrawals', 'contact-support'],
      'money-leaving': ['end-call', 'delete-api-keys', 'hold-withdrawals', 'contact-support', 'secure-email'],
      'locked-out': ['end-call', 'hold-withdrawals', 'contact-support', 'secure-email'],
      'locked-out-no-email': ['end-call', 'contact-support', 'get-email-back', 'hold-withdrawals'],
      'nothing-happened': ['end-call', 'look-for-signs'],
    },
  },
};
