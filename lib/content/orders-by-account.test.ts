import { describe, expect, test } from 'vitest';
import { type Answers, branchFor } from '@/lib/playbook/answers';
import { kinds, rulesOf } from '@/lib/playbook/kinds';
import { plan } from '@/lib/playbook/plan';
import { accounts } from './accounts/registry';
import { findPlaybookAccount, playbookOf } from './playbooks';

/** What a kind of account has: actions by a short name, its branches, and the rows of orders, one an account. */
interface Stated {
  short: Readonly<Record<string, string>>;
  branches: readonly string[];
  look: string;
  rows: Readonly<Record<string, readonly string[]>>;
}

/** Signed in, money leaving, locked out, locked out without mailbox. */
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
  // Staff lock it in the chat. Keys first, which are out of reach then and wait for nobody.
  kraken: ['keys devices people', 'keys people mail', ...peopleFirst],
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
  // Its own page puts the lock first, then the mailbox. Login stays on, so the keys can be deleted behind the lock.
  bitvavo: ['lock keys mail people', 'lock keys mail people', ...peopleFirst],
  // The lock also deletes the keys. An old news page says that an email about a login carries a link to it.
  bithumb: ['freeze people', 'freeze people mail', 'freeze people mail', 'people mail-back'],
  coindcx: noFreeze,
  bitso: noFreeze,
  other: [...keysThenFreeze, 'people mail freeze', 'people mail-back freeze'],
};

/** A device that is still signed in could undo what follows. */
const devicesSecond = ['password devices recovery forwarding', 'back money move'];
/** A new SIM can take hours, so codes are taken off the number before. */
const lockFirst = ['lock changes codes', 'block money codes back'];
/** A device that is linked reads along whatever else is done. */
const linkedFirst = ['devices pin friends', 'again friends'];

/** What research says, by kind. A wallet has one account, whose own tests state its orders. */
const stated: Readonly<Record<string, Stated>> = {
  exchange: {
    short,
    branches: ['default', 'money-leaving', 'locked-out', 'locked-out-no-email'],
    look: 'look-for-signs',
    rows,
  },
  mailbox: {
    short: {
      password: 'mail-password',
      devices: 'mail-sign-out',
      recovery: 'mail-recovery-info',
      forwarding: 'mail-forwarding',
      back: 'mail-recover',
      money: 'tell-money-accounts',
      move: 'move-login-email',
    },
    branches: ['default', 'locked-out'],
    look: 'mail-look-for-signs',
    rows: {
      google: devicesSecond,
      // Its own page names forwarding right behind the password.
      microsoft: ['password devices forwarding recovery', 'back money move'],
      // Its own page puts the details of the account before its devices.
      apple: ['password recovery devices forwarding', 'back money move'],
      yahoo: devicesSecond,
      proton: devicesSecond,
      'any-mail-provider': devicesSecond,
    },
  },
  'phone-number': {
    short: {
      lock: 'phone-lock',
      changes: 'phone-ask-changes',
      codes: 'phone-codes',
      block: 'phone-block-sim',
      money: 'tell-money-accounts',
      back: 'phone-regain',
    },
    branches: ['default', 'no-signal'],
    look: 'phone-look-for-signs',
    rows: { att: lockFirst, 't-mobile-us': lockFirst, verizon: lockFirst, 'any-carrier': lockFirst },
  },
  messenger: {
    short: {
      devices: 'messenger-sign-out',
      pin: 'messenger-lock',
      friends: 'messenger-warn-contacts',
      again: 'messenger-recover',
    },
    branches: ['default', 'locked-out'],
    look: 'messenger-look-for-signs',
    rows: { telegram: linkedFirst, whatsapp: linkedFirst, 'any-messenger': linkedFirst },
  },
  'password-manager': {
    short: {
      master: 'manager-password',
      devices: 'manager-sign-out',
      accounts: 'manager-accounts',
      money: 'tell-money-accounts',
      back: 'manager-recover',
    },
    branches: ['default', 'locked-out'],
    look: 'manager-look-for-signs',
    // A new master password, then sessions, then mail and exchange. Some companies cannot let anybody back in.
    rows: { 'any-password-manager': ['master devices accounts', 'accounts money back'] },
  },
  wallet: {
    short: { move: 'move-self-custody', approvals: 'revoke-approvals', devices: 'wallet-check-devices' },
    branches: ['default', 'phrase-seen'],
    look: 'wallet-look-for-signs',
    // Whoever saw the phrase can take all at any moment: only a new wallet stops that. Nobody saw it? To take back
    // approvals helps only if that is so, which is checked first.
    rows: { 'own-wallet': ['devices approvals', 'move'] },
  },
  bank: {
    short: { call: 'recall-payment', login: 'bank-login' },
    branches: ['default'],
    look: 'bank-look-for-signs',
    rows: { 'any-bank': ['call login'] },
  },
};

const idsOf = (kind: string) => accounts.filter((one) => one.kind === kind).map(({ id }) => id);

/** The first answers that bring a branch of a kind. */
function answersFor(kind: string, branch: string): Answers {
  const when = rulesOf(kind)?.branches.find(({ id }) => id === branch)?.when ?? {};
  return Object.fromEntries(Object.entries(when).map(([question, [answer]]) => [question, answer]));
}

/** What is urgent for these answers, but for what joins an order. */
function urgentOf(id: string, answers: Answers): string[] {
  const account = findPlaybookAccount(id);
  if (!account) throw new Error(`no playbook: ${id}`);
  const index = playbookOf(account);
  const ordered = new Set(index.orders[branchFor(account.kind, answers).id]);
  return plan(index, answers)
    .urgent.map((action) => action.id)
    .filter((one) => ordered.has(one));
}

describe('The urgent order', () => {
  test('is stated for every kind', () => {
    expect(Object.keys(stated).toSorted()).toEqual(Object.keys(kinds).toSorted());
  });

  for (const [kind, { short, branches, look, rows }] of Object.entries(stated)) {
    test(`is stated for every account of the kind "${kind}"`, () => {
      expect(Object.keys(rows).toSorted()).toEqual(idsOf(kind).toSorted());
    });

    for (const [id, row] of Object.entries(rows)) {
      test(`of "${id}" is the one that research found`, () => {
        for (const [i, branch] of branches.entries()) {
          const stated = (row[i] ?? '').split(' ').map((one) => short[one]);
          expect(urgentOf(id, answersFor(kind, branch)), branch).toEqual(['end-call', ...stated]);
        }
        expect(urgentOf(id, { happened: 'only-called' })).toEqual(['end-call', look]);
      });
    }
  }
});
