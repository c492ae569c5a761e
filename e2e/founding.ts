import type { Told } from './form';

/**
 * The founding case as told by the victim: a call in the name of support, an API key with a stranger's trusted address,
 * three withdrawals on two networks, a look-alike site, a case number, a report to the FBI. Names and numbers are
 * invented or reserved for examples (RFC 5737, RFC 2606, Ofcom's drama numbers); the addresses are published test
 * vectors.
 */
export const founding: readonly (readonly [kind: string, told: Told])[] = [
  [
    'narrative',
    {
      text: 'A man called. He said he was from Binance security.\nI gave the API key more rights. Then coins left my account.',
    },
  ],
  ['noticed', { at: { at: '2026-11-21T13:58' } }],
  [
    'contact',
    {
      channel: 'call',
      shown: '+44 20 7946 0123',
      startedAt: { at: '2026-11-21T13:18', sure: 'exact' },
      endedAt: { at: '2026-11-21T14:03', sure: 'exact' },
      nameGiven: 'Daniel Reed',
      askedFor: 'Switch on withdrawals for the key. Add the address 203.0.113.24.',
      codes: ['sms', 'authenticator'],
      direction: 'in',
      organisation: 'Binance security team',
      reference: 'REF-99120',
      handle: '@binance_help_desk',
      profile: 'https://t.me/binance_help_desk',
    },
  ],
  ['contact', { channel: 'sms', shown: 'Binance', said: 'New sign-in seen. Our team will call you.' }],
  [
    'site',
    {
      url: 'https://binance-secure.example/login?id=4711',
      appName: 'Secure Connect',
      openedAt: { at: '2026-11-21T13:25' },
      foundBy: 'He spelled it on the phone',
    },
  ],
  [
    'remote-access',
    {
      tool: 'AnyDesk',
      sessionId: '402 118 773',
      startedAt: { at: '2026-11-21T13:28' },
      stillInstalled: 'no',
    },
  ],
  ['exposed', { exposed: ['password', 'id-scan'], note: 'I held my passport to the camera' }],
  [
    'account-change',
    {
      change: 'api-key-trusted-ip',
      changedAt: { at: '2026-11-21T13:41' },
      before: 'no address',
      after: '203.0.113.24',
      seenHow: 'Email from Binance',
    },
  ],
  [
    'api-key',
    {
      label: 'tax tool',
      last4: 'x7Qd',
      permissions: ['read', 'withdraw'],
      trustedIps: '203.0.113.24',
      createdAt: { at: '2025-02-03T10:00', sure: 'day' },
    },
  ],
  [
    'transaction',
    {
      asset: 'USDT',
      amount: '1240.00',
      network: 'TRON',
      leftAt: { at: '2026-11-21T13:52', sure: 'exact' },
      to: 'TJRabPrwbZy45sbavfcjinPJC18kjpRTv8',
      txid: '4c464aa383fc4cf518b309eecff9752c2c6a1f83d1b4b093f48167b41ad55090',
      authorised: 'no',
      movement: 'withdrawal',
      state: 'completed',
      value: '1240.00',
      currency: 'USD',
      rateSource: 'Statement of the exchange',
    },
  ],
  [
    'transaction',
    {
      asset: 'USDT',
      amount: '980.5',
      network: 'TRON',
      leftAt: { at: '2026-11-21T13:54', sure: 'exact' },
      to: 'TJRabPrwbZy45sbavfcjinPJC18kjpRTv8',
    },
  ],
  [
    'transaction',
    {
      asset: 'BTC',
      amount: '0.018',
      network: 'Bitcoin',
      leftAt: { at: '2026-11-21T13:55', sure: 'exact' },
      to: 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
      txid: 'a1075db55d416d3ca199f55b6084e2115b9345e16c5cf302fc80e9d5fbf5d48d',
      fromPlatform: 'Binance',
    },
  ],
  ['loss', { total: '4410.00', currency: 'USD', basis: 'estimated' }],
  ['money-path', { institution: 'Newtown Bank', last4: '4477', reference: 'NB-552' }],
  ['account', { userId: '482190776', loginEmail: 'a…@example.com' }],
  ['ticket', { number: '118204553', openedAt: { at: '2026-11-21T14:24', sure: 'exact' } }],
  ['police-report', { number: 'E 88123', office: 'Newtown', officer: 'Sgt. Walker', country: 'Australia' }],
  [
    'report',
    {
      authority: 'FBI (IC3)',
      country: 'United States',
      filedAt: { at: '2026-11-21T16:20' },
      number: 'I-2611-22-7751',
      status: 'filed',
    },
  ],
  ['person', { role: 'self', name: 'Alex Moore', country: 'Australia' }],
  ['home', { address: '12 Elm Street, Newtown', phone: '+61 491 570 006', email: 'alex@example.com' }],
  ['suspect', { name: 'Daniel Reed', ip: '198.51.100.7', email: 'desk@binance-secure.example' }],
  ['witness', { name: 'Kim Moore', reachedBy: '+61 491 570 110', saw: 'Heard the call on the loudspeaker' }],
  ['question', { question: 'Did they see my email account too?' }],
  [
    'next-check',
    { check: 'Ask support about case 118204553', dueAt: { at: '2026-11-25T09:00', sure: 'exact' } },
  ],
];

/** Fields in which a person chooses instead of typing. */
const choices = [
  'channel',
  'direction',
  'stillInstalled',
  'change',
  'authorised',
  'movement',
  'state',
  'basis',
  'status',
  'role',
];

/** Every text as it was typed. */
export const typed: readonly string[] = founding.flatMap(([, told]) =>
  Object.entries(told).flatMap(([field, value]) =>
    typeof value === 'string' && !choices.includes(field) ? [value] : [],
  ),
);
