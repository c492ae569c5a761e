import { describe, expect, test } from 'vitest';
import type { NewEntry } from '@/lib/incident/entry';
import { binance, seen, stampsFrom } from '@/lib/incident/record.fixture';
import { createDoor } from './door';
import { createIncidentStore } from './incident-store';
import { memoryStorage } from './memory-storage.fixture';

const tick = (words = seen.words): NewEntry => ({
  kind: 'action-done',
  action: 'freeze-account',
  seen: { ...seen, words },
});

/** A tab over a disk with one record, whose network is gone until it comes. */
async function openTabWithoutNetwork() {
  const disk = memoryStorage();
  const before = createIncidentStore(disk.storage, stampsFrom());
  await before.record(tick(), binance);
  let isGone = true;
  const fetchParts = () =>
    isGone ? Promise.reject(new Error('Failed to load chunk')) : import('@/lib/incident/door');
  const stamps = stampsFrom('2026-11-22T04:00:00.000Z');
  const store = createIncidentStore(
    disk.storage,
    stamps,
    undefined,
    undefined,
    createDoor(disk.storage, fetchParts),
  );
  return {
    disk,
    store,
    networkComes: () => {
      isGone = false;
    },
  };
}

const unfetched = { kind: 'unsaved', fault: 'unfetched' };

describe('While what looks at records cannot be fetched', () => {
  test('nothing is read, and the screen says so', async () => {
    const { store, networkComes } = await openTabWithoutNetwork();
    await store.load();
    expect(store.getState()).toMatchObject({ held: [], status: unfetched });
    networkComes();
    await store.retry();
    expect(store.getState().held).toHaveLength(1);
    expect(store.getState().status).toEqual({ kind: 'saved' });
  });

  test('a tap stands on the screen and not on the disk, and is written once it is here', async () => {
    const { disk, store, networkComes } = await openTabWithoutNetwork();
    await store.record(tick(), binance);
    expect(store.getState().status).toEqual(unfetched);
    expect(store.getState().unsaved.size).toBe(2);
    store.sendOff();
    expect(disk.records().size).toBe(1);
    networkComes();
    await store.flush();
    expect(store.getState().status).toEqual({ kind: 'saved' });
    expect(store.getState().held).toHaveLength(2);
    expect(disk.records().size).toBe(2);
  });

  test('what could not be read back does not get in by waiting', async () => {
    const { disk, store, networkComes } = await openTabWithoutNetwork();
    await store.record(tick('x'.repeat(1_000)), binance);
    networkComes();
    await store.flush();
    expect(store.getState().status).toEqual({ kind: 'unsaved', fault: 'failed' });
    expect([...disk.records().values()].join()).not.toContain('xxx');
  });
});
