import { describe, expect, test } from 'vitest';
import type { PlaybookAccount } from '@/lib/playbook/schema';
import { other } from './accounts/exchange/other';
import { google } from './accounts/mailbox/google';
import { wrongActions, wrongOrders } from './orders.fixture';

const { playbook } = other as Extract<PlaybookAccount, { kind: 'exchange' }>;

/** An exchange with these orders in place of those that fit any. */
const exchange = (orders: Partial<typeof playbook.orders>, basis = playbook.basis): PlaybookAccount => ({
  ...other,
  id: 'made-up',
  playbook: { ...playbook, basis, orders: { ...playbook.orders, ...orders } },
});

describe('An exchange', () => {
  const withoutFreeze = {
    default: ['end-call', 'delete-api-keys', 'contact-support'],
    'money-leaving': ['end-call', 'contact-support', 'delete-api-keys', 'secure-email'],
    'locked-out': ['end-call', 'contact-support', 'secure-email'],
    'locked-out-no-email': ['end-call', 'contact-support', 'secure-email'],
    'nothing-happened': ['end-call', 'look-for-signs'],
  };

  for (const [own, orders] of [
    ['freezes first', { default: ['end-call', 'freeze-account', 'delete-api-keys', 'contact-support'] }],
    [
      'deletes keys first, whatever is leaving',
      { 'money-leaving': ['end-call', 'delete-api-keys', 'freeze-account', 'contact-support'] },
    ],
    [
      'locks last',
      {
        default: ['end-call', 'delete-api-keys', 'contact-support', 'freeze-account'],
        'money-leaving': ['end-call', 'contact-support', 'delete-api-keys', 'freeze-account'],
      },
    ],
    ['has no freeze of its own', withoutFreeze],
    ['cannot be frozen by whoever is locked out', { 'locked-out': withoutFreeze['locked-out'] }],
  ] as const) {
    test(`that ${own} may have its own order`, () => {
      const orders_ = Object.entries(orders).map(([branch, order]) => [branch, [...order]]);
      expect(wrongOrders(exchange(Object.fromEntries(orders_)))).toEqual([]);
    });
  }

  test('that freezes in one order has not forgotten it in another', () => {
    expect(wrongOrders(exchange({ default: withoutFreeze.default }))).toEqual([
      'lib/content/accounts/exchange/made-up.ts, playbook.orders.default: has no brake. Add "freeze-account" or "lock-withdrawals" or "cancel-withdrawals" or "hold-withdrawals", where it fits this account.',
    ]);
  });

  test('without a freeze has another action of its own while money is leaving', () => {
    const leaving = ['end-call', 'contact-support', 'secure-email'];
    expect(wrongOrders(exchange({ ...withoutFreeze, 'money-leaving': leaving }))).toEqual([
      'lib/content/accounts/exchange/made-up.ts, playbook.orders.money-leaving: has no brake or revoke. Add "delete-api-keys" or "freeze-account" or "lock-withdrawals" or "cancel-withdrawals" or "hold-withdrawals" or "stop-automatic-payments" or "change-password" or "sign-out-devices", where it fits this account.',
    ]);
  });

  for (const [wrong, order, sentence] of [
    [
      'no one to talk to',
      ['end-call', 'delete-api-keys', 'freeze-account'],
      'has no human. Add "contact-support"',
    ],
    [
      'the call still on',
      ['delete-api-keys', 'end-call', 'freeze-account', 'contact-support'],
      'does not begin with "end-call"',
    ],
    [
      'an action twice',
      ['end-call', 'delete-api-keys', 'freeze-account', 'contact-support', 'end-call'],
      'names "end-call" twice',
    ],
    [
      'something that can wait',
      ['end-call', 'delete-api-keys', 'freeze-account', 'contact-support', 'tell-bank'],
      'names "tell-bank", which has no role, so it is nothing urgent',
    ],
  ] as const) {
    test(`with ${wrong} is told so`, () => {
      expect(wrongOrders(exchange({ default: [...order] }))).toEqual([
        expect.stringContaining(`made-up.ts, playbook.orders.default: ${sentence}`),
      ]);
    });
  }

  test('or any other account has no more to do than anybody can keep in mind', () => {
    const { playbook } = google as Extract<PlaybookAccount, { kind: 'mailbox' }>;
    const orders = { ...playbook.orders, default: [...playbook.orders.default, 'mail-recover'] };
    expect(wrongOrders({ ...google, kind: 'mailbox', playbook: { ...playbook, orders } })).toEqual([
      'lib/content/accounts/mailbox/google.ts, playbook.orders.default: has 7 actions with "cut-remote-access", which may join it. Leave out 1.',
    ]);
  });

  test('that names an action wrongly is told the nearest one', () => {
    const wrong = exchange({ default: ['end-call', 'delete-api-key', 'freeze-account', 'contact-support'] });
    expect(wrongActions(wrong)).toEqual([
      'lib/content/accounts/exchange/made-up.ts, playbook.orders.default: there is no "delete-api-key". The nearest is "delete-api-keys". Actions of this kind (exchange) stand in lib/content/actions.',
    ]);
    expect(wrongActions(exchange({}, { 'mail-password': [] }))).toEqual([
      expect.stringContaining('made-up.ts, playbook.basis: there is no "mail-password"'),
    ]);
  });
});
