import { describe, expect, test } from 'vitest';
import type { AccountRef } from './account';
import type { NewEntry } from './entry';
import {
  accountsOf,
  actionStatuses,
  answersGiven,
  canRemove,
  isUntouched,
  mainAccount,
  statusOf,
} from './fold';
import { readEntry } from './newer';
import { added, binance, entriesOf, google, seen } from './record.fixture';

const removed = (account: AccountRef): NewEntry => ({ kind: 'account-removed', account });
const chose = (provider: string): NewEntry => ({ kind: 'provider-chosen', provider });
const done = (account?: AccountRef, action = 'change-password'): NewEntry => ({
  kind: 'action-done',
  action,
  seen,
  ...(account && { account }),
});
const accounts = (...what: NewEntry[]) => accountsOf(entriesOf(...what));

describe('The accounts of an incident', () => {
  test('are those that were added and not removed, in the order they were named', () => {
    expect(accounts()).toEqual([]);
    expect(accounts(added(google), added(binance), added(google))).toEqual([google, binance]);
    expect(accounts(added(google), added(binance), removed(google))).toEqual([binance]);
    expect(accounts(added(google), added(binance), removed(google), added(google))).toEqual([
      binance,
      google,
    ]);
    expect(accounts(removed(google))).toEqual([]);
  });

  test('begin with the one that the record was started for', () => {
    const [started, ...rest] = entriesOf(added(google));
    if (started?.kind !== 'incident-started') throw new Error('starts otherwise');
    expect(accountsOf([{ ...started, account: binance }, ...rest])).toEqual([binance, google]);
    expect(accountsOf([{ ...started, provider: 'binance' }, ...rest])).toEqual([binance, google]);
    expect(mainAccount([{ ...started, account: binance }, ...rest])).toEqual(binance);
  });

  test('are of earlier versions the provider named last, in the place of the one before', () => {
    expect(accounts(chose('other'), chose('binance'))).toEqual([binance]);
    expect(accounts(chose('other'), added(google), chose('binance'))).toEqual([binance, google]);
    expect(accounts(chose('binance'), added(binance))).toEqual([binance]);
    expect(accounts(added(binance), chose('binance'))).toEqual([binance]);
    expect(accounts(added(binance), chose('other'), chose('binance'))).toEqual([binance]);
    expect(accounts(chose('binance'), removed(binance))).toEqual([]);
  });

  test('are named by their entries too, where an opened file has nothing else of them', () => {
    expect(accounts(done(google), added(binance))).toEqual([google, binance]);
    expect(accounts(added(google), removed(google), done(google))).toEqual([google]);
  });

  test('are none that only a name of every object', () => {
    const crafted = { kind: 'constructor', id: 'constructor' };
    const longest = { kind: 'x'.repeat(64), id: 'y'.repeat(64) };
    const entries = entriesOf(done(crafted, 'constructor'), done(longest, 'constructor'));
    expect(accountsOf(entries)).toEqual([crafted, longest]);
    expect(statusOf(actionStatuses(entries), 'constructor', crafted)?.entry.id).toBe(entries[1]?.id);
    expect(statusOf(actionStatuses(entries), 'constructor', longest)?.entry.id).toBe(entries[2]?.id);
    expect(statusOf(actionStatuses(entries), 'valueOf', crafted)).toBeUndefined();
    expect(answersGiven(entries, crafted).get('constructor')).toBeUndefined();
  });
});

describe('An entry of an account', () => {
  const [, entry] = entriesOf(done(google));

  test('is read as it is, whether its account is known or not', () => {
    for (const account of [google, { kind: 'device', id: 'constructor' }, { kind: 'x'.repeat(64), id: '1' }])
      expect(readEntry({ ...entry, account })).toEqual({ ...entry, account });
  });

  test('is damaged where that is no account', () => {
    const ids = ['__proto__', 'Binance', '', 'x'.repeat(65), 'a b', '<b>', '../x', 7, null];
    for (const account of [
      ...ids.flatMap((id) => [
        { kind: 'exchange', id },
        { kind: id, id: 'binance' },
      ]),
      { kind: 'exchange' },
      { id: 'binance' },
      'exchange/binance',
      ['exchange', 'binance'],
      null,
    ])
      expect(readEntry({ ...entry, account }), JSON.stringify(account)).toBeNull();
  });
});

describe('What names no account', () => {
  test('is of the main one, whichever that is by now', () => {
    const entries = entriesOf(done(), added(binance), added(google), done(google, 'check-forwarding'));
    const statuses = actionStatuses(entries);
    expect(statuses.main).toEqual(binance);
    expect(statusOf(statuses, 'change-password', null)?.account).toEqual(binance);
    expect(statusOf(statuses, 'change-password', binance)).toBe(statusOf(statuses, 'change-password', null));
    expect(statusOf(statuses, 'change-password', google)).toBeUndefined();
    expect(statusOf(statuses, 'check-forwarding', google)?.account).toEqual(google);
    expect(statusOf(statuses, 'check-forwarding', binance)).toBeUndefined();
  });

  test('is of none while there is none', () => {
    expect(statusOf(actionStatuses(entriesOf(done())), 'change-password', null)?.account).toBeNull();
  });
});

describe('An account', () => {
  test('is untouched while nothing is written of it but its name', () => {
    expect(isUntouched(entriesOf(done(), added(binance)), binance)).toBe(true);
    expect(isUntouched(entriesOf(added(binance), done()), binance)).toBe(true);
    expect(isUntouched(entriesOf(added(binance), done(google)), binance)).toBe(true);
    expect(isUntouched(entriesOf(added(binance), done(binance)), binance)).toBe(false);
    const fact = '20000000-0000-4000-8000-000000000001';
    const userId = { kind: 'fact-recorded', fact, data: { kind: 'account', userId: '88' } } as const;
    expect(isUntouched(entriesOf(added(binance), { ...userId, account: binance }), binance)).toBe(false);
    expect(isUntouched(entriesOf(added(binance), { ...userId, account: google }), binance)).toBe(true);
  });

  test('of an earlier version is touched by what was written behind its name', () => {
    const [started, ...rest] = entriesOf(done());
    if (started?.kind !== 'incident-started') throw new Error('starts otherwise');
    expect(isUntouched(entriesOf(done(), chose('binance')), binance)).toBe(true);
    expect(isUntouched(entriesOf(chose('binance'), done()), binance)).toBe(false);
    expect(isUntouched([{ ...started, provider: 'binance' }, ...rest], binance)).toBe(false);
  });

  test('can be removed, unless its entries would then be taken for those of another', () => {
    expect(canRemove(entriesOf(added(binance), done(binance), done()), binance)).toBe(true);
    expect(canRemove(entriesOf(chose('binance'), added(google)), binance)).toBe(true);
    expect(canRemove(entriesOf(chose('binance'), done(), added(google)), binance)).toBe(false);
    expect(canRemove(entriesOf(chose('binance'), done(), added(google)), google)).toBe(true);
    expect(canRemove(entriesOf(added(binance)), google)).toBe(false);
  });
});

/** The same results, computed by reading the whole record again for each question. */
