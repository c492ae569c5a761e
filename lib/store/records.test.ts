import { describe, expect, test } from 'vitest';
import { binance, google, other, stampsFrom } from '@/lib/incident/record.fixture';
import { createIncidentStore } from './incident-store';
import {
  accountsIn,
  kindsOf,
  later,
  memoryStorage,
  onScreen,
  openTab,
  recordsOf,
  tick,
} from './memory-storage.fixture';

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
    await store.record(tick('change-password', binance), binance);
    await store.record(tick('change-password', google), google);
    expect(recordsOf(store)).toBe(1);
    expect(kindsOf(store)).toEqual(['incident-started', 'action-done', 'account-added', 'action-done']);
    expect(accountsIn(store)).toEqual([binance, google]);
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

  test('starts another incident right after the end of one, where no account is chosen yet', async () => {
    const disk = memoryStorage();
    const store = await openTab(disk);
    await store.record(tick(), binance);
    const open = store.getState().current;
    await store.recordAnew(tick());
    expect(store.getState()).toMatchObject({ current: open, held: [expect.anything()] });
    await store.record({ kind: 'incident-closed', outcome: 'finished' }, binance);
    const before = disk.records();
    await store.recordAnew(tick('end-call'));
    expect(store.getState().held).toHaveLength(2);
    expect(store.getState().current).not.toBe(open);
    expect((await openTab(disk)).getState().current).toBe(store.getState().current);
    for (const [slot, bytes] of before) expect(disk.records().get(slot)).toBe(bytes);
  });

  test('starts another one too with a tap that came before the shelf was read', async () => {
    const disk = memoryStorage();
    const ended = await openTab(disk);
    await ended.record(tick(), binance);
    await ended.record({ kind: 'incident-closed', outcome: 'finished' }, binance);
    const before = disk.records();
    const early = createIncidentStore(disk.storage, stampsFrom(later));
    await early.recordAnew(tick('end-call'));
    expect(early.getState().held).toHaveLength(2);
    for (const [slot, bytes] of before) expect(disk.records().get(slot)).toBe(bytes);
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
  /** A tab with an incident that was left for another one. */
  async function openWithTwo() {
    const disk = memoryStorage();
    const store = await openTab(disk);
    await store.record(tick(), binance);
    const first = store.getState().current ?? '';
    await store.choose(null);
    await store.record(tick(), other);
    const entriesOfFirst = (tab: typeof store) =>
      tab.getState().held.find(({ slot }) => slot === first)?.record.entries ?? [];
    return { disk, store, first, second: store.getState().current, entriesOfFirst };
  }

  test('is written there, and the one in use stays in use, also after a reload', async () => {
    const { disk, store, first, second, entriesOfFirst } = await openWithTwo();
    const fact = '20000000-0000-4000-8000-000000000001';
    await store.tell(first, { kind: 'fact-recorded', fact, data: { kind: 'question', question: 'Why?' } });
    expect(store.getState().current).toBe(second);
    expect(entriesOfFirst(store).at(-1)?.kind).toBe('fact-recorded');
    expect((await openTab(disk)).getState().current).toBe(second);
  });

  test('stays beside the one in use where another tab wrote there first', async () => {
    const { disk, store, first, second, entriesOfFirst } = await openWithTwo();
    const tab = await openTab(disk, later);
    await tab.tell(first, tick('end-call'));
    await store.tell(first, tick('freeze-account'));
    expect(disk.current()).toBe(second);
    const told = entriesOfFirst(await openTab(disk));
    expect(told.flatMap((entry) => ('action' in entry ? [entry.action] : []))).toEqual([
      'delete-api-keys',
      'end-call',
      'freeze-account',
    ]);
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
