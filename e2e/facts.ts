import type { Told } from './form';

/** One fact of each kind, with words that must be in the record afterwards, and a change to one of them. */
export const facts: readonly {
  kind: string;
  told: Told;
  shows: string;
  changes: Told;
  afterwards: string;
}[] = [
  {
    kind: 'narrative',
    told: { text: 'A man called and said he was from Binance.\n\nI opened the API page.' },
    shows: 'A man called and said he was from Binance.',
    changes: { text: 'A woman called and said she was from Binance.' },
    afterwards: 'A woman called and said she was from Binance.',
  },
  {
    kind: 'transaction',
    told: {
      asset: 'USDT',
      amount: '1240.00',
      network: 'TRON',
      leftAt: { at: '2026-11-22T13:50' },
      to: 'TXyz1234567890abcdefghijklmnopqrstu',
      txid: '9f3b',
    },
    shows: '1240.00 USDT',
    changes: { amount: '1240.50' },
    afterwards: '1240.50 USDT',
  },
  {
    kind: 'contact',
    told: {
      channel: 'call',
      shown: '+44 20 7946 0123',
      startedAt: { at: '2026-11-22T13:20' },
      endedAt: { at: '2026-11-22T13:45' },
      nameGiven: 'Daniel',
      askedFor: 'Add an IP address to the key',
    },
    shows: '+44 20 7946 0123',
    changes: { nameGiven: 'Daniel Reed' },
    afterwards: 'Daniel Reed',
  },
  {
    kind: 'noticed',
    // This morning in Sydney; still the day before in UTC.
    told: { at: { at: '2026-11-22T09:55', sure: 'hour' } },
    shows: '09:55',
    changes: { at: { at: '2026-11-22T09:58' } },
    afterwards: '09:58',
  },
  {
    kind: 'account',
    told: { userId: '48812034' },
    shows: '48812034',
    changes: { userId: '48812035' },
    afterwards: '48812035',
  },
  {
    kind: 'ticket',
    told: { number: '118204553', openedAt: { at: '2026-11-22T14:30' } },
    shows: '118204553',
    changes: { number: '118204554' },
    afterwards: '118204554',
  },
  {
    kind: 'police-report',
    told: { number: 'E 88123', office: 'Newtown', filedAt: { at: '2026-11-21T16:00', sure: 'day' } },
    shows: 'E 88123',
    changes: { office: 'Newtown, desk 4' },
    afterwards: 'Newtown, desk 4',
  },
];
