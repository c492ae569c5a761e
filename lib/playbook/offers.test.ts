import { describe, expect, test } from 'vitest';
import { findPlaybookAccount, playbookOf } from '@/lib/content/playbooks';
import { offerAt } from './offers';
import type { PlaybookIndex } from './playbook-index';

const named = (id: string): PlaybookIndex => {
  const found = findPlaybookAccount(id);
  if (!found) throw new Error(`no playbook: ${id}`);
  return playbookOf(found);
};
const binance = named('binance');
const leaving = { question: 'money-leaving', answer: 'yes', to: 'freeze-account' };

describe('Somebody who skipped the question', () => {
  for (const [id, action, offer] of [
    ['binance', 'delete-api-keys', leaving],
    ['other', 'delete-api-keys', leaving],
    ['google', 'mail-password', { question: 'open-mailbox', answer: 'no', to: 'mail-recover' }],
    ['any-carrier', 'phone-lock', { question: 'signal', answer: 'gone', to: 'phone-block-sim' }],
  ] as const) {
    test(`is offered at "${action}" of ${id} what an answer would bring to the front`, () => {
      expect(offerAt(named(id), action, {})).toEqual(offer);
    });
  }

  test('is offered nothing at other actions, and nothing once it would change nothing', () => {
    expect(offerAt(binance, 'freeze-account', {})).toBeNull();
    expect(offerAt(binance, 'delete-api-keys', { 'money-leaving': 'yes' })).toBeNull();
    expect(offerAt(binance, 'delete-api-keys', { 'sign-in': 'no' })).toBeNull();
    expect(offerAt({ ...binance, account: null }, 'delete-api-keys', {})).toBeNull();
  });

  const withOrders = (orders: Record<string, string[]>) => ({
    ...binance,
    orders: { ...binance.orders, ...orders },
  });
  const keysFirst = ['end-call', 'delete-api-keys', 'freeze-account', 'contact-support'];
  const freezeFirst = ['end-call', 'freeze-account', 'delete-api-keys', 'contact-support'];

  test('is promised nothing that the order of the account does not hold', () => {
    expect(offerAt(withOrders({ 'money-leaving': keysFirst }), 'delete-api-keys', {})).toBeNull();
  });

  test('is offered nothing that came before', () => {
    expect(offerAt(withOrders({ default: freezeFirst }), 'delete-api-keys', {})).toBeNull();
  });
});
