import { describe, expect, test } from 'vitest';
import type { AccountRef } from '@/lib/incident/account';
import type { NewEntry } from '@/lib/incident/entry';
import { accountsOf } from '@/lib/incident/fold';
import { canonicalJson } from '@/lib/incident/record';
import { binance, entriesOf, google, other } from '@/lib/incident/record.fixture';
import {
  currentOf,
  kindsOf,
  memoryStorage,
  onScreen,
  openTab,
  type Store,
  tick,
} from './memory-storage.fixture';

const named = (store: Store) => accountsOf(currentOf(store)?.entries ?? []);
const doneOn = (account: AccountRef, action = 'change-password'): NewEntry => ({
  ...(tick(action) as Extract<NewEntry, { kind: 'action-done' }>),
  account,
});
const recordsOf = (store: Store) => store.getState().held.length;

describe('The account', () => {
  test('is named by choosing it, once', async () => {
    const store = await openTab(memoryStorage());
    await store.record(tick('end-call'));
    await store.chooseAccount(binance);
    await store.chooseAccount(binance);
    expect(kindsOf(store)).toEqual(['incident-started', 'action-done', 'account-added']);
    expect(named(store)).toEqual([binance]);
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
    expect(named(store)).toEqual([binance, google]);
  });
});

describe('Whoever chooses another account while the incident is open', () => {
  test('has one record: hangs up, finds it not on the list, goes back, chooses Binance', async () => {
    const disk = memoryStorage();
    const store = await openTab(disk);
    await store.record(tick('end-call'));
    await store.chooseAccount(other);
    await store.chooseAccount(binance);
    await store.record(doneOn(binance), binance);
    expect(recordsOf(store)).toBe(1);
    expect(named(store)).toEqual([binance]);
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

  test('keeps the first beside it where something was done for that', async () => {
    const store = await openTab(memoryStorage());
    await store.chooseAccount(binance);
    await store.record(doneOn(binance), binance);
    await store.chooseAccount(google);
    expect(named(store)).toEqual([binance, google]);
    expect(recordsOf(store)).toBe(1);
  });

  test('keeps an account that was added, though nothing was done for it yet', async () => {
    const store = await openTab(memoryStorage());
    await store.chooseAccount(binance);
    await store.record(doneOn(binance), binance);
    await store.addAccount(google);
    await store.chooseAccount(other);
    expect(named(store)).toEqual([binance, google, other]);
  });

  test('keeps one of an earlier version, whose entries name no account', async () => {
    const store = await openTab(memoryStorage());
    const [started, ...rest] = entriesOf(tick('delete-api-keys'));
    if (started?.kind !== 'incident-started') throw new Error('starts otherwise');
    const id = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
    const entries = [{ ...started, provider: 'binance' }, ...rest];
    await store.open(canonicalJson({ format: 'first-hour-record', version: 2, id, entries }));
    await store.chooseAccount(google);
    expect(named(store)).toEqual([binance, google]);
    await store.removeAccount(binance);
    expect(named(store)).toEqual([binance, google]);
    await store.removeAccount(google);
    expect(named(store)).toEqual([binance]);
  });
});

describe('One more account', () => {
  test('is added once, and can be taken off again', async () => {
    const store = await openTab(memoryStorage());
    await store.record(tick(), binance);
    await store.addAccount(google);
    await store.addAccount(google);
    expect(named(store)).toEqual([binance, google]);
    await store.removeAccount(google);
    await store.removeAccount(google);
    expect(named(store)).toEqual([binance]);
    expect(kindsOf(store)?.slice(2)).toEqual(['account-added', 'account-removed']);
  });

  test('is added from a page before its first tap, beside the account of that page', async () => {
    const store = await openTab(memoryStorage());
    await store.addAccount(google, binance);
    expect(named(store)).toEqual([binance, google]);
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
    expect(named(store)).toEqual([binance, google]);
  });

  test('is not added by a tab that only reads along', async () => {
    const store = await openTab(memoryStorage());
    await store.record(tick(), binance);
    store.setWriteLock('elsewhere');
    await expect(store.addAccount(google)).rejects.toThrow('another tab is writing');
    await expect(store.removeAccount(binance)).rejects.toThrow('another tab is writing');
    expect(named(store)).toEqual([binance]);
  });
});

describe('A tap on the page of an account', () => {
  test('goes to the record in use', async () => {
    const store = await openTab(memoryStorage());
    expect(store.recordFor(binance)).toBeNull();
    await store.record(tick('end-call'));
    for (const account of [binance, google, undefined])
      expect(store.recordFor(account)?.slot).toBe(store.getState().current);
    await store.chooseAccount(binance);
    for (const account of [binance, google, undefined])
      expect(store.recordFor(account)?.slot).toBe(store.getState().current);
  });

  test('names its account before it, in the open incident of another', async () => {
    const store = await openTab(memoryStorage());
    await store.record(doneOn(binance), binance);
    await store.record(doneOn(google), google);
    expect(recordsOf(store)).toBe(1);
    expect(kindsOf(store)).toEqual(['incident-started', 'action-done', 'account-added', 'action-done']);
    expect(named(store)).toEqual([binance, google]);
  });

  test('goes back to the open record of its account where the one in use ended, and not to one that ended', async () => {
    const store = await openTab(memoryStorage());
    await store.record(tick(), binance);
    const first = store.getState().current;
    await store.choose(null);
    await store.record(tick(), other);
    await store.record({ kind: 'incident-closed', outcome: 'finished' }, other);
    expect(store.recordFor(other)?.slot).toBe(store.getState().current);
    expect(store.recordFor(google)).toBeNull();
    expect(store.recordFor(binance)?.slot).toBe(first);
    await store.record({ kind: 'incident-closed', outcome: 'finished' }, binance);
    expect(store.getState().current).toBe(first);
    await store.chooseAccount(other);
    expect(recordsOf(store)).toBe(3);
    expect(store.recordFor(binance)?.slot).toBe(store.getState().current);
  });

  test('starts another incident where the person asked for one, and keeps the first', async () => {
    const disk = memoryStorage();
    const store = await openTab(disk);
    await store.record(tick(), binance);
    const before = disk.records();
    await store.choose(null);
    expect(store.getState()).toMatchObject({ current: null, status: { kind: 'nothing' } });
    expect((await openTab(disk)).getState().current).toBeNull();
    await store.record(tick('end-call'), binance);
    expect(store.getState().held).toHaveLength(2);
    expect(disk.records()).toEqual(onScreen(store));
    for (const [slot, bytes] of before) expect(disk.records().get(slot)).toBe(bytes);
  });
});

describe('What is told of a record that is not in use any more', () => {
  test('is written there, and the one in use stays in use, also after a reload', async () => {
    const disk = memoryStorage();
    const store = await openTab(disk);
    await store.record(tick(), binance);
    const first = store.getState().current ?? '';
    await store.choose(null);
    await store.record(tick(), other);
    const second = store.getState().current;
    const fact = '20000000-0000-4000-8000-000000000001';
    await store.tell(first, { kind: 'fact-recorded', fact, data: { kind: 'question', question: 'Why?' } });
    expect(store.getState().current).toBe(second);
    expect(
      store
        .getState()
        .held.find(({ slot }) => slot === first)
        ?.record.entries.at(-1)?.kind,
    ).toBe('fact-recorded');
    expect((await openTab(disk)).getState().current).toBe(second);
  });
});

describe('An ended record', () => {
  async function endedOn(day: string) {
    const storage = memoryStorage();
    const store = await openTab(storage, `${day}T14:00:00.000+11:00`);
    await store.record(tick('end-call'), binance);
    await store.record({ kind: 'incident-closed', outcome: 'false-alarm' }, binance);
    return storage;
  }

  test('takes no more taps weeks later: they are a new incident', async () => {
    const later = await openTab(await endedOn('2026-11-22'), '2026-12-20T09:00:00.000+11:00');
    await later.record(tick('end-call'), binance);
    expect(later.getState().held.map(({ record }) => record.entries.length)).toEqual([3, 2]);
  });

  test('is still at hand an hour later, to be opened again', async () => {
    const later = await openTab(await endedOn('2026-11-22'), '2026-11-22T15:00:00.000+11:00');
    await later.record({ kind: 'incident-reopened' }, binance);
    expect(kindsOf(later)?.at(-1)).toBe('incident-reopened');
    expect(later.getState().held).toHaveLength(1);
  });

  test('can be told more of, whenever that is, and no other record starts', async () => {
    const later = await openTab(await endedOn('2026-11-22'), '2026-12-20T09:00:00.000+11:00');
    const [ended] = later.getState().held;
    await later.tell(ended?.slot ?? '', {
      kind: 'fact-recorded',
      fact: '00000000-0000-4000-8000-000000000001',
      data: { kind: 'ticket', number: '7' },
    });
    expect(later.getState().held.map(({ record }) => record.entries.length)).toEqual([4]);
  });
});
