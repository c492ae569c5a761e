import { describe, expect, test } from 'vitest';
import { binance } from '@/lib/incident/record.fixture';
import {
  actionsOf,
  currentOf,
  later,
  memoryStorage,
  onScreen,
  openTab,
  tick,
} from './memory-storage.fixture';

const gone = { kind: 'unsaved', fault: 'gone' };

/** A tab with two taps on the disk, whose records were then deleted without telling it. */
async function openTabWithoutDisk() {
  const disk = memoryStorage();
  const store = await openTab(disk);
  await store.record(tick('end-call'), binance);
  await store.record(tick());
  disk.lose();
  return { disk, store };
}

describe('A record that is gone from the disk', () => {
  test('stays on the screen, all of it not saved, from the next tap on', async () => {
    const { store } = await openTabWithoutDisk();
    await store.record(tick('freeze-account'));
    expect(store.getState().status).toEqual(gone);
    expect(actionsOf(store)).toEqual(['end-call', 'delete-api-keys', 'freeze-account']);
    expect([...store.getState().unsaved].toSorted()).toEqual(
      currentOf(store)
        ?.entries.map(({ id }) => id)
        .toSorted(),
    );
  });

  test('says why it cannot be stored again', async () => {
    const { disk, store } = await openTabWithoutDisk();
    await store.load();
    const { add } = disk.storage;
    disk.storage.add = async () => ({ ok: false, fault: 'full' });
    await store.retry();
    expect(store.getState().status).toEqual({ kind: 'unsaved', fault: 'full' });
    disk.storage.add = add;
    await store.retry();
    expect(store.getState().status).toEqual({ kind: 'saved' });
  });

  test('stays on the screen when the disk is read', async () => {
    const { store } = await openTabWithoutDisk();
    await store.load();
    expect(store.getState().status).toEqual(gone);
    expect(store.getState().unsaved.size).toBe(3);
    await store.flush();
    expect(store.getState().status).toEqual(gone);
  });

  test('is not written again before somebody asks for it, and is then written whole', async () => {
    const { disk, store } = await openTabWithoutDisk();
    await store.record(tick('freeze-account'));
    await store.flush();
    expect(disk.records().size).toBe(0);
    await store.retry();
    expect(store.getState()).toMatchObject({ status: { kind: 'saved' }, unsaved: new Set() });
    expect(disk.records()).toEqual(onScreen(store));
    await store.record(tick('contact-support'));
    expect(disk.records()).toEqual(onScreen(store));
    expect(onScreen(await openTab(disk, later))).toEqual(onScreen(store));
  });

  test('is written once where two tabs held it, with what each had', async () => {
    const disk = memoryStorage();
    const first = await openTab(disk);
    await first.record(tick('end-call'), binance);
    const second = await openTab(disk, later);
    disk.lose();
    await first.record(tick());
    await second.record(tick('freeze-account'));
    await first.retry();
    await second.retry();
    await first.load();
    expect(first.getState().held).toHaveLength(1);
    expect(actionsOf(first)).toEqual(['end-call', 'delete-api-keys', 'freeze-account']);
    expect(onScreen(second)).toEqual(onScreen(first));
    expect(disk.records()).toEqual(onScreen(first));
  });

  test('is kept beside what cannot be read in its place', async () => {
    const { disk, store } = await openTabWithoutDisk();
    const slot = store.getState().current ?? '';
    disk.leave(slot, { format: 'first-hour-record', version: 2, entries: [] });
    await store.load();
    expect(store.getState().status).toEqual(gone);
    await store.retry();
    expect(store.getState().status).toEqual({ kind: 'saved' });
    expect(store.getState().current).not.toBe(slot);
    const after = await openTab(disk, later);
    expect(onScreen(after)).toEqual(onScreen(store));
    expect(after.getState().unreadable).toMatchObject([{ slot }]);
  });

  test('says what is the matter where the disk does not take it again', async () => {
    const { disk, store } = await openTabWithoutDisk();
    await store.load();
    disk.fail('full');
    await store.retry();
    expect(store.getState().status).toEqual({ kind: 'unsaved', fault: 'full' });
    expect(store.getState().unsaved.size).toBe(3);
    disk.fail(null);
    await store.retry();
    expect(disk.records()).toEqual(onScreen(store));
  });
});

test('What the disk lost from the end of a record is written behind it again', async () => {
  const disk = memoryStorage();
  const store = await openTab(disk);
  await store.record(tick('end-call'), binance);
  await store.record(tick());
  disk.lose(2);
  await store.load();
  expect(store.getState()).toMatchObject({ status: { kind: 'saved' }, unsaved: new Set() });
  expect(actionsOf(store)).toEqual(['end-call', 'delete-api-keys']);
  expect(disk.records()).toEqual(onScreen(store));
});

test('Two taps on "store it again" store it once', async () => {
  const { disk, store } = await openTabWithoutDisk();
  disk.leave(store.getState().current ?? '', { format: 'first-hour-record', version: 9 });
  await store.load();
  await Promise.all([store.retry(), store.retry()]);
  expect(disk.records().size).toBe(1);
});
