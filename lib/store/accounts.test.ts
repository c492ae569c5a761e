import { describe, expect, test } from 'vitest';
import type { AccountRef } from '@/lib/incident/account';
import type { NewEntry } from '@/lib/incident/entry';
import { canonicalJson } from '@/lib/incident/record';
import { binance, entriesOf, google, other } from '@/lib/incident/record.fixture';
import {
  accountsIn,
  currentOf,
  kindsOf,
  memoryStorage,
  onScreen,
  openTab,
  recordsOf,
  tick,
} from './memory-storage.fixture';

const answer = (account: AccountRef): NewEntry => ({
  kind: 'question-answered',
  question: 'money-leaving',
  answers: ['no'],
  account,
  seen: { words: 'No money is leaving right now', lang: 'en', content: '2026-11-22' },
});

describe('The account', () => {
  test('is named by choosing it, once', async () => {
    const store = await openTab(memoryStorage());
    await store.record(tick('end-call'));
    await store.chooseAccount(binance);
    await store.chooseAccount(binance);
    expect(kindsOf(store)).toEqual(['incident-started', 'action-done', 'account-added']);
    expect(accountsIn(store)).toEqual([binance]);
  });

  test('starts a record when it is chosen first', async () => {
    const store = await openTab(memoryStorage());
    await store.chooseAccount(other);
    expect(currentOf(store)?.entries).toMatchObject([{ kind: 'incident-started', account: other }]);
  });

  test('is named by a tap on its page, in the record begun without it', async () => {
    const store = await openTab(memoryStorage());
    await store.record(tick('end-call'));
    await store.record(tick(), binance);
    expect(kindsOf(store)).toEqual(['incident-started', 'action-done', 'account-added', 'action-done']);
  });

  test('is no second one where an earlier version named it as the provider', async () => {
    const store = await openTab(memoryStorage());
    const entries = entriesOf({ kind: 'provider-chosen', provider: 'binance' });
    const id = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
    await store.open(canonicalJson({ format: 'first-hour-record', version: 2, id, entries }));
    await store.record(tick(), binance);
    await store.chooseAccount(binance);
    expect(kindsOf(store)).toEqual(['incident-started', 'provider-chosen', 'action-done']);
    await store.chooseAccount(google);
    expect(accountsIn(store)).toEqual([binance, google]);
  });
});

describe('Whoever chooses another account while the incident is open', () => {
  test('has one record: hangs up, finds it not on the list, goes back, chooses Binance', async () => {
    const disk = memoryStorage();
    const store = await openTab(disk);
    await store.record(tick('end-call'));
    await store.chooseAccount(other);
    await store.chooseAccount(binance);
    await store.record(tick('change-password', binance), binance);
    expect(recordsOf(store)).toBe(1);
    expect(accountsIn(store)).toEqual([binance]);
    expect(kindsOf(store)).toEqual([
      'incident-started',
      'action-done',
      'account-added',
      'account-added',
      'account-removed',
      'action-done',
    ]);
    expect(disk.records()).toEqual(onScreen(store));
  });

  test('has it in place of the one that stands for any, where only questions were answered for that', async () => {
    const store = await openTab(memoryStorage());
    await store.chooseAccount(other);
    await store.record(answer(other), other);
    await store.chooseAccount(binance, [other]);
    expect(accountsIn(store)).toEqual([binance]);
  });

  test('keeps the one that stands for any once a step was done there, or where it stands for another kind', async () => {
    const store = await openTab(memoryStorage());
    await store.chooseAccount(other);
    await store.record(answer(other), other);
    await store.chooseAccount(google);
    expect(accountsIn(store)).toEqual([other, google]);
    await store.record(tick('change-password', other), other);
    await store.chooseAccount(binance, [other]);
    expect(accountsIn(store)).toEqual([other, google, binance]);
  });

  test('keeps the first beside it where something was done for that', async () => {
    const store = await openTab(memoryStorage());
    await store.chooseAccount(binance);
    await store.record(tick('change-password', binance), binance);
    await store.chooseAccount(google);
    expect(accountsIn(store)).toEqual([binance, google]);
    expect(recordsOf(store)).toBe(1);
  });

  test('has all that were chosen together, each once, also one that was there', async () => {
    const store = await openTab(memoryStorage());
    await store.chooseAccount(google);
    await store.chooseAccount(binance, [], [other, google]);
    expect(accountsIn(store)).toEqual([google, binance, other]);
    expect(recordsOf(store)).toBe(1);
    await store.chooseAccount(binance, [], [other, google]);
    expect(kindsOf(store)).toEqual(['incident-started', 'account-added', 'account-added']);
  });

  test('has several in a new record, before the disk is read too', async () => {
    const disk = memoryStorage();
    const store = await openTab(disk);
    await store.chooseAccount(binance, [], [google, other]);
    expect(accountsIn(store)).toEqual([binance, google, other]);
    expect(disk.records()).toEqual(onScreen(store));
  });

  test('keeps an account that was added, though nothing was done for it yet', async () => {
    const store = await openTab(memoryStorage());
    await store.chooseAccount(binance);
    await store.record(tick('change-password', binance), binance);
    await store.addAccount(google);
    await store.chooseAccount(other);
    expect(accountsIn(store)).toEqual([binance, google, other]);
  });

  test('keeps one of an earlier version, whose entries name no account', async () => {
    const store = await openTab(memoryStorage());
    const [started, ...rest] = entriesOf(tick('delete-api-keys'));
    if (started?.kind !== 'incident-started') throw new Error('starts otherwise');
    const id = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
    const entries = [{ ...started, provider: 'binance' }, ...rest];
    await store.open(canonicalJson({ format: 'first-hour-record', version: 2, id, entries }));
    await store.chooseAccount(google);
    expect(accountsIn(store)).toEqual([binance, google]);
    await store.removeAccount(binance);
    expect(accountsIn(store)).toEqual([binance, google]);
    await store.removeAccount(google);
    expect(accountsIn(store)).toEqual([binance]);
  });
});

describe('One more account', () => {
  test('is added once, and can be taken off again', async () => {
    const store = await openTab(memoryStorage());
    await store.record(tick(), binance);
    await store.addAccount(google);
    await store.addAccount(google);
    expect(accountsIn(store)).toEqual([binance, google]);
    await store.removeAccount(google);
    await store.removeAccount(google);
    expect(accountsIn(store)).toEqual([binance]);
    expect(kindsOf(store)?.slice(2)).toEqual(['account-added', 'account-removed']);
  });

  test('is added from a page before its first tap, beside the account of that page', async () => {
    const store = await openTab(memoryStorage());
    await store.addAccount(google, binance);
    expect(accountsIn(store)).toEqual([binance, google]);
    expect(kindsOf(store)).toEqual(['incident-started', 'account-added']);
  });

  test('is added to a record that ended long ago, which stays in use', async () => {
    const disk = memoryStorage();
    const before = await openTab(disk);
    await before.record(tick(), binance);
    await before.record({ kind: 'incident-closed', outcome: 'finished' }, binance);
    const store = await openTab(disk, '2026-12-20T09:00:00.000+11:00');
    await store.addAccount(google);
    expect(recordsOf(store)).toBe(1);
    expect(accountsIn(store)).toEqual([binance, google]);
  });

  test('is not added by a tab that only reads along', async () => {
    const store = await openTab(memoryStorage());
    await store.record(tick(), binance);
    store.setWriteLock('elsewhere');
    await expect(store.addAccount(google)).rejects.toThrow('another tab is writing');
    await expect(store.removeAccount(binance)).rejects.toThrow('another tab is writing');
    expect(accountsIn(store)).toEqual([binance]);
  });
});
