import { describe, expect, test } from 'vitest';
import { accounts } from './accounts/registry';

/** The urgent orders of an exchange: signed in, money leaving, locked out, locked out without mailbox. */
type Row = readonly [inside: string, leaving: string, out: string, outNoEmail: string];

const short: Readonly<Record<string, string>> = {
  keys: 'delete-api-keys',
  freeze: 'freeze-account',
  lock: 'lock-withdrawals',
  cancel: 'cancel-withdrawals',
  hold: 'hold-withdrawals',
  payments: 'stop-automatic-payments',
  password: 'change-password',
  devices: 'sign-out-devices',
  people: 'contact-support',
  mail: 'secure-email',
  'mail-back': 'get-email-back',
};

/** Keys first: a frozen account cannot be logged in to. Money leaving: the freeze first. */
const keysThenFreeze = ['keys freeze people', 'freeze people mail'] as const;
const peopleFirst = ['people mail', 'people mail-back'] as const;
/** Nobody can freeze it alone. */
const noFreeze: Row = ['keys people', 'keys people mail', ...peopleFirst];

/** What research says of the order, account by account. What comes behind the end of the call. */
const rows: Readonly<Record<string, Row>> = {
  binance: [...keysThenFreeze, 'freeze people mail', 'people mail-back freeze'],
  'binance-us': [...keysThenFreeze, ...peopleFirst],
  'binance-tr': noFreeze,
  okx: [...keysThenFreeze, ...peopleFirst],
  bybit: [...keysThenFreeze, ...peopleFirst],
  // Its alert emails carry the link that freezes, and its chat freezes at once.
  kucoin: [...keysThenFreeze, 'freeze people mail', 'people mail-back freeze'],
  bitget: noFreeze,
  gate: noFreeze,
  mexc: noFreeze,
  htx: noFreeze,
  // It can be locked by phone, which needs neither login nor mailbox.
  coinbase: [...keysThenFreeze, 'freeze people mail', 'freeze people mail-back'],
  // Staff lock it in the chat, day and night.
  kraken: ['keys people', 'people keys mail', ...peopleFirst],
  // What is pending still goes out after the lock. Keys join if it fails, so the mailbox is left to the list.
  'crypto-com': [
    'cancel keys freeze people',
    'cancel freeze people',
    'freeze people mail',
    'people mail-back freeze',
  ],
  // A new password holds withdrawals, and can be set by whoever is locked out and reads their mail.
  gemini: ['keys hold people', 'keys hold people mail', 'hold people mail', 'people mail-back hold'],
  bitstamp: noFreeze,
  bitfinex: ['keys hold people', 'keys hold people mail', 'hold people mail', 'people mail-back hold'],
  robinhood: ['keys devices people', 'keys people mail', ...peopleFirst],
  // "Lost device" works for whoever is locked out, with password and selfie.
  revolut: [...keysThenFreeze, 'freeze people mail', 'freeze people mail-back'],
  paypal: ['people payments', 'people payments mail', ...peopleFirst],
  etoro: ['keys password people', 'keys people mail', ...peopleFirst],
  bitpanda: ['keys devices people', 'keys people mail', ...peopleFirst],
  // Its own page puts the lock first. Login stays on, so the keys can be deleted behind it.
  bitvavo: ['lock keys people', 'lock keys people mail', ...peopleFirst],
  // The lock also deletes the keys.
  bithumb: ['freeze people', 'freeze people mail', ...peopleFirst],
  coindcx: noFreeze,
  bitso: noFreeze,
  other: [...keysThenFreeze, 'people mail freeze', 'people mail-back freeze'],
};

describe('The urgent order', () => {
  test('is stated for every exchange', () => {
    const exchanges = accounts.filter(({ kind }) => kind === 'exchange').map(({ id }) => id);
    expect(Object.keys(rows).toSorted()).toEqual(exchanges.toSorted());
  });

  for (const [id, [inside, leaving, out, outNoEmail]] of Object.entries(rows)) {
    test(`of "${id}" is the one that research found`, () => {
      const ids = (row: string) => ['end-call', ...row.split(' ').map((one) => short[one])];
      expect(accounts.find((one) => one.id === id)?.playbook?.orders).toEqual({
        default: ids(inside),
        'money-leaving': ids(leaving),
        'locked-out': ids(out),
        'locked-out-no-email': ids(outNoEmail),
        'nothing-happened': ['end-call', 'look-for-signs'],
      });
    });
  }
});
