import { describe, expect, test } from 'vitest';
import { binance } from '@/lib/incident/record.fixture';
import { later, memoryStorage, onScreen, openTab, tick } from './memory-storage.fixture';

describe('While the disk is being read', () => {
  test('"start another" stays, whatever another tab writes', async () => {
    const disk = memoryStorage();
    const store = await openTab(disk);
    await store.record(tick(), binance);
    const reading = store.load();
    await store.choose(null);
    await reading;
    expect(store.getState().current).toBeNull();
    const other = await openTab(disk, later);
    await other.record(tick('end-call'), binance);
    await store.load();
    expect(store.getState().current).toBeNull();
  });

  test('a name is kept, and what another tab wrote on the cover too', async () => {
    const disk = memoryStorage();
    const store = await openTab(disk);
    await store.record(tick(), binance);
    const slot = store.getState().current ?? '';
    const other = await openTab(disk, later);
    const reading = store.load();
    await store.label(slot, { name: 'Mine' });
    await reading;
    expect(store.getState().held[0]?.label).toEqual({ name: 'Mine' });
    await other.label(slot, { takenOut: 2 });
    await store.load();
    expect(store.getState().held[0]?.label).toEqual({ name: 'Mine', takenOut: 2 });
  });

  test('it is read once more however often that is asked', async () => {
    const disk = memoryStorage();
    const store = await openTab(disk);
    const before = disk.calls.length;
    await Promise.all(Array.from({ length: 20 }, () => store.load()));
    expect(disk.calls.length - before).toBe(2);
  });
});

test('What was stored before a first reading that failed is read after the first tap', async () => {
  const disk = memoryStorage();
  await (await openTab(disk)).record(tick(), binance);
  disk.fail('failed');
  const store = await openTab(disk, later);
  disk.fail(null);
  await store.record(tick('end-call'), binance);
  expect(store.getState().held).toHaveLength(2);
  expect(onScreen(store)).toEqual(disk.records());
});
