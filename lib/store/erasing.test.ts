import { describe, expect, test } from 'vitest';
import { binance, other } from '@/lib/incident/record.fixture';
import { actionsOf, later, memoryStorage, onScreen, openTab, tick } from './memory-storage.fixture';

const gone = { kind: 'unsaved', fault: 'gone' };

describe('Erased on purpose', () => {
  test('one record is gone from disk and screen, here and in the other tab, and no other is', async () => {
    const disk = memoryStorage();
    const second = await openTab(disk, later);
    const store = await openTab(disk, undefined, (news) => second.forget(news));
    await store.record(tick(), binance);
    const [first] = store.getState().held;
    await store.choose(null);
    await store.record(tick(), other);
    await second.load();
    expect(second.getState().held).toHaveLength(2);
    expect((await store.erase(first?.slot)).ok).toBe(true);
    expect(store.getState().held).toHaveLength(1);
    expect(disk.records()).toEqual(onScreen(store));
    await second.load();
    expect(onScreen(second)).toEqual(onScreen(store));
    expect(store.getState().status).toEqual({ kind: 'saved' });
  });

  test('everything is; but what another tab could not save stays on its screen', async () => {
    const disk = memoryStorage();
    const other = await openTab(disk, later);
    const store = await openTab(disk, undefined, (news) => other.forget(news));
    await store.record(tick('end-call'), binance);
    await other.load();
    disk.fail('full');
    await other.record(tick());
    disk.fail(null);
    await store.erase();
    expect(store.getState()).toMatchObject({ held: [], status: { kind: 'nothing' } });
    expect(disk.records().size).toBe(0);
    await other.flush();
    expect(actionsOf(other)).toEqual(['end-call', 'delete-api-keys']);
    expect(other.getState().status).toEqual(gone);
  });

  test('a record that cannot be read is gone too', async () => {
    const disk = memoryStorage();
    disk.leave('old', { format: 'first-hour-record', version: 9 });
    const store = await openTab(disk);
    await store.erase('old');
    expect(store.getState().unreadable).toEqual([]);
    expect((await openTab(disk, later)).getState().unreadable).toEqual([]);
  });

  test('nothing leaves the screen while the disk still has it', async () => {
    const disk = memoryStorage();
    const store = await openTab(disk);
    await store.record(tick(), binance);
    disk.fail('blocked');
    expect(await store.erase(store.getState().current ?? '')).toEqual({ ok: false, fault: 'blocked' });
    expect(await store.erase()).toEqual({ ok: false, fault: 'blocked' });
    expect(onScreen(store)).toEqual(disk.records());
  });
});

describe('Erasing', () => {
  test('leaves nothing on the screen and nothing on the disk', async () => {
    const disk = memoryStorage();
    disk.leave('old', 'unreadable');
    const store = await openTab(disk);
    await store.record(tick(), binance);
    expect((await store.erase()).ok).toBe(true);
    expect(store.getState()).toMatchObject({
      held: [],
      unreadable: [],
      current: null,
      status: { kind: 'nothing' },
    });
    expect((await openTab(disk)).getState()).toMatchObject({ held: [], unreadable: [], current: null });
  });

  test('takes what is waiting for the disk with it, so that nothing lands there afterwards', async () => {
    const disk = memoryStorage();
    const store = await openTab(disk);
    void store.record(tick('end-call'), binance);
    void store.record(tick());
    await store.erase();
    await disk.idle();
    await store.retry();
    expect(disk.records().size).toBe(0);
    expect(store.getState()).toMatchObject({ held: [], unsaved: new Set(), status: { kind: 'nothing' } });
  });

  test('that fails leaves everything as it was', async () => {
    const disk = memoryStorage();
    const store = await openTab(disk);
    await store.record(tick(), binance);
    const before = onScreen(store);
    disk.fail('failed');
    expect(await store.erase()).toEqual({ ok: false, fault: 'failed' });
    expect(onScreen(store)).toEqual(before);
    expect(disk.records()).toEqual(before);
  });
});

test('Erasing that broke off half way leaves nothing green that is gone', async () => {
  const disk = memoryStorage();
  const store = await openTab(disk);
  await store.record(tick(), binance);
  disk.fail('failed', true);
  const erasing = store.erase();
  disk.calls.length = 0;
  await expect.poll(() => disk.calls.includes('load')).toBe(true);
  disk.fail(null);
  expect((await erasing).ok).toBe(false);
  await store.load();
  expect(store.getState().status).toEqual(gone);
  expect(store.getState().unsaved.size).toBe(2);
});

describe('A browser that cleared the records', () => {
  test('is found out by what it still knows, until something is written down or all is erased', async () => {
    const disk = memoryStorage();
    expect((await openTab(disk)).getState().clearedSince).toBeNull();
    disk.wasOpened(later);
    const store = await openTab(disk);
    expect(store.getState()).toMatchObject({ held: [], status: { kind: 'nothing' }, clearedSince: later });
    await store.erase();
    expect(store.getState().clearedSince).toBeNull();
    disk.wasOpened(later);
    const next = await openTab(disk);
    await next.record(tick(), binance);
    await next.load();
    expect(next.getState().clearedSince).toBeNull();
  });
});
