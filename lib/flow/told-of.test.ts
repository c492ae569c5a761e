import { expect, test } from 'vitest';
import type { AccountRef } from '@/lib/incident/account';
import { type FactData, factKinds } from '@/lib/incident/facts';
import { added, binance, entriesOf, google, other, told as toldAs } from '@/lib/incident/record.fixture';
import { kinds } from '@/lib/playbook/kinds';
import { accountsLeftFor, accountsToldOf } from './told-of';

const device = { kind: 'device', id: 'tablet' };
let facts = 0;
const told = (data: FactData, account?: AccountRef) => toldAs(++facts, data, account);

test('every part that an account takes is one of the record', () => {
  for (const { parts } of Object.values(kinds))
    expect(factKinds).toEqual(expect.arrayContaining([...parts] as string[]));
});

test('a part is told of the accounts whose kind takes it', () => {
  const entries = entriesOf(added(google), added(binance), added(other));
  expect(accountsToldOf(entries, 'transaction')).toEqual([binance, other]);
  expect(accountsToldOf(entries, 'ticket')).toEqual([google, binance, other]);
});

test('what happened is told of the incident, whatever accounts it has', () => {
  const entries = entriesOf(added(google), added(device));
  for (const part of ['narrative', 'contact', 'police-report'] as const)
    expect(accountsToldOf(entries, part)).toEqual([]);
});

test('an account of a kind of another version takes what others take', () => {
  expect(accountsToldOf(entriesOf(added(device)), 'ticket')).toEqual([device]);
});

test('of what there is one of, each account takes one', () => {
  const login: FactData = { kind: 'account', userId: '88' };
  const both = [added(binance), added(google)];
  expect(accountsLeftFor(entriesOf(...both), 'account')).toEqual([binance, google]);
  expect(accountsLeftFor(entriesOf(...both, told(login, google)), 'account')).toEqual([binance]);
  expect(accountsLeftFor(entriesOf(...both, told(login)), 'account')).toEqual([google]);
  expect(accountsLeftFor(entriesOf(...both, told(login), told(login, google)), 'account')).toBeNull();
});

test('without accounts, and of the incident, there is one', () => {
  const login: FactData = { kind: 'account', userId: '88' };
  expect(accountsLeftFor([], 'account')).toEqual([]);
  expect(accountsLeftFor(entriesOf(told(login)), 'account')).toBeNull();
  const noticed: FactData = { kind: 'noticed' };
  expect(accountsLeftFor(entriesOf(added(binance), told(noticed)), 'noticed')).toBeNull();
});

test('of what there can be several of, there is always room', () => {
  const ticket: FactData = { kind: 'ticket', number: '1' };
  expect(accountsLeftFor(entriesOf(added(binance), told(ticket, binance)), 'ticket')).toEqual([binance]);
});
