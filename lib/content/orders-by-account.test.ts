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

/** The urgent orders of a mailbox: signed in, locked out. */
type MailboxRow = readonly [inside: string, out: string];

const shortOfMailbox: Readonly<Record<string, string>> = {
  password: 'mail-password',
  devices: 'mail-sign-out',
  recovery: 'mail-recovery-info',
  forwarding: 'mail-forwarding',
  back: 'mail-recover',
  money: 'tell-money-accounts',
  move: 'move-login-email',
};

/** A device that is still signed in could undo what follows. */
const devicesSecond: MailboxRow = ['password devices recovery forwarding', 'back money move'];

const mailboxRows: Readonly<Record<string, MailboxRow>> = {
  google: devicesSecond,
  // Its own page names forwarding right behind the password.
  microsoft: ['password devices forwarding recovery', 'back money move'],
  // Its own page puts the details of the account before its devices.
  apple: ['password recovery devices forwarding', 'back money move'],
  yahoo: devicesSecond,
  proton: devicesSecond,
  'any-mail-provider': devicesSecond,
};

/** The urgent orders of a phone number: with a signal, without one. */
type PhoneRow = readonly [signal: string, none: string];

const shortOfPhone: Readonly<Record<string, string>> = {
  lock: 'phone-lock',
  changes: 'phone-ask-changes',
  codes: 'phone-codes',
  block: 'phone-block-sim',
  money: 'tell-money-accounts',
  back: 'phone-regain',
};

/** The bank is told before a new SIM is made. */
const lockFirst: PhoneRow = ['lock changes codes', 'block money back codes'];

const phoneRows: Readonly<Record<string, PhoneRow>> = {
  att: lockFirst,
  't-mobile-us': lockFirst,
  verizon: lockFirst,
  'any-carrier': lockFirst,
};

/** The urgent orders of a messaging app: signed in, locked out. */
type MessengerRow = readonly [inside: string, out: string];

const shortOfMessenger: Readonly<Record<string, string>> = {
  devices: 'messenger-sign-out',
  pin: 'messenger-lock',
  friends: 'messenger-warn-contacts',
  again: 'messenger-recover',
};

/** A device that is linked reads along whatever else is done. */
const linkedFirst: MessengerRow = ['devices pin friends', 'again friends'];

const messengerRows: Readonly<Record<string, MessengerRow>> = {
  telegram: linkedFirst,
  whatsapp: linkedFirst,
  'any-messenger': linkedFirst,
};

const idsOf = (kind: string) => accounts.filter((one) => one.kind === kind).map(({ id }) => id);
const ordersOf = (id: string) => accounts.find((one) => one.id === id)?.playbook?.orders;

describe('The urgent order', () => {
  for (const [kind, stated] of Object.entries({
    exchange: rows,
    mailbox: mailboxRows,
    'phone-number': phoneRows,
    messenger: messengerRows,
  })) {
    test(`is stated for every account of the kind "${kind}"`, () => {
      expect(Object.keys(stated).toSorted()).toEqual(idsOf(kind).toSorted());
    });
  }

  for (const [id, [inside, leaving, out, outNoEmail]] of Object.entries(rows)) {
    test(`of "${id}" is the one that research found`, () => {
      const ids = (row: string) => ['end-call', ...row.split(' ').map((one) => short[one])];
      expect(ordersOf(id)).toEqual({
        default: ids(inside),
        'money-leaving': ids(leaving),
        'locked-out': ids(out),
        'locked-out-no-email': ids(outNoEmail),
        'nothing-happened': ['end-call', 'look-for-signs'],
      });
    });
  }

  for (const [id, [inside, out]] of Object.entries(mailboxRows)) {
    test(`of "${id}" is the one that research found`, () => {
      const ids = (row: string) => ['end-call', ...row.split(' ').map((one) => shortOfMailbox[one])];
      expect(ordersOf(id)).toEqual({
        default: ids(inside),
        'locked-out': ids(out),
        'nothing-happened': ['end-call', 'mail-look-for-signs'],
      });
    });
  }

  for (const [id, [signal, none]] of Object.entries(phoneRows)) {
    test(`of "${id}" is the one that research found`, () => {
      const ids = (row: string) => ['end-call', ...row.split(' ').map((one) => shortOfPhone[one])];
      expect(ordersOf(id)).toEqual({
        default: ids(signal),
        'no-signal': ids(none),
        'nothing-happened': ['end-call', 'phone-look-for-signs'],
      });
    });
  }

  for (const [id, [inside, out]] of Object.entries(messengerRows)) {
    test(`of "${id}" is the one that research found`, () => {
      const ids = (row: string) => ['end-call', ...row.split(' ').map((one) => shortOfMessenger[one])];
      expect(ordersOf(id)).toEqual({
        default: ids(inside),
        'locked-out': ids(out),
        'nothing-happened': ['end-call', 'messenger-look-for-signs'],
      });
    });
  }
});
