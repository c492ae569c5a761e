import { describe, expect, test } from 'vitest';
import { binance, other } from '@/lib/incident/record.fixture';
import { later, memoryStorage, openTab, tick } from './memory-storage.fixture';

describe('The cover of a record', () => {
  test('is kept beside it, and read again', async () => {
    const disk = memoryStorage();
    const store = await openTab(disk);
    await store.record(tick(), binance);
    const slot = store.getState().current ?? '';
    const before = disk.records();
    await store.label(slot, { name: 'My account' });
    await store.label(slot, { takenOut: 2 });
    expect((await openTab(disk, later)).getState().held[0]?.label).toEqual({
      name: 'My account',
      takenOut: 2,
    });
    expect(disk.records()).toEqual(before);
    await store.record(tick('end-call'));
    expect(store.getState().held[0]?.label.name).toBe('My account');
  });

  test('of one put away: a tap on the same account starts another', async () => {
    const store = await openTab(memoryStorage());
    await store.record(tick(), binance);
    const slot = store.getState().current ?? '';
    await store.label(slot, { archived: true });
    await store.choose(null);
    await store.record(tick(), other);
    await store.record({ kind: 'incident-closed', outcome: 'finished' }, other);
    expect(store.recordFor(binance)).toBeNull();
    await store.label(slot, { archived: false });
    expect(store.recordFor(binance)?.slot).toBe(slot);
  });
});

test('A cover that the disk does not take is not shown', async () => {
  const disk = memoryStorage();
  const store = await openTab(disk);
  await store.record(tick(), binance);
  disk.fail('full');
  expect(await store.label(store.getState().current ?? '', { archived: true })).toMatchObject({ ok: false });
  expect(store.getState().held[0]?.label).toEqual({});
});

test('Where entries wait for the disk, what a file holds of them is noted on the screen alone', async () => {
  const disk = memoryStorage();
  const store = await openTab(disk);
  await store.record(tick(), binance);
  const slot = store.getState().current ?? '';
  disk.fail('full');
  await store.record(tick('end-call'));
  const file = { takenOut: 3, takenOutAt: later };
  expect(await store.label(slot, file, false)).toMatchObject({ ok: true });
  expect(store.getState().held[0]?.label).toEqual(file);
  disk.fail(null);
  expect(disk.labels.get(slot)).toBeUndefined();
  expect((await openTab(disk, later)).getState().held[0]?.label).toEqual({});
});
