import { expect, test } from '@playwright/test';
import { actionsOf, currentOf, memoryStorage, onScreen, openTab, tick } from './memory-storage.test-data';

const later = '2026-11-22T15:00:00.000+11:00';
const gone = { kind: 'unsaved', fault: 'gone' };

/** A tab with two taps on the disk, whose records were then deleted behind its back. */
async function openTabWithoutDisk() {
  const disk = memoryStorage();
  const store = await openTab(disk);
  await store.record(tick('end-call'), 'binance');
  await store.record(tick());
  disk.lose();
  return { disk, store };
}

test.describe('A record that is gone from the disk', () => {
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
    await first.record(tick('end-call'), 'binance');
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
  await store.record(tick('end-call'), 'binance');
  await store.record(tick());
  disk.lose(2);
  await store.load();
  expect(store.getState()).toMatchObject({ status: { kind: 'saved' }, unsaved: new Set() });
  expect(actionsOf(store)).toEqual(['end-call', 'delete-api-keys']);
  expect(disk.records()).toEqual(onScreen(store));
});

test.describe('Erased on purpose', () => {
  test('one record is gone from disk and screen, here and in the other tab, and no other is', async () => {
    const disk = memoryStorage();
    const other = await openTab(disk, later);
    const store = await openTab(disk, undefined, (news) => other.forget(news));
    await store.record(tick(), 'binance');
    const [first] = store.getState().held;
    await store.choose(null);
    await store.record(tick(), 'other');
    await other.load();
    expect(other.getState().held).toHaveLength(2);
    expect((await store.erase(first?.slot)).ok).toBe(true);
    expect(store.getState().held).toHaveLength(1);
    expect(disk.records()).toEqual(onScreen(store));
    await other.load();
    expect(onScreen(other)).toEqual(onScreen(store));
    expect(store.getState().status).toEqual({ kind: 'saved' });
  });

  test('everything is; but what another tab could not save stays on its screen', async () => {
    const disk = memoryStorage();
    const other = await openTab(disk, later);
    const store = await openTab(disk, undefined, (news) => other.forget(news));
    await store.record(tick('end-call'), 'binance');
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
    await store.record(tick(), 'binance');
    disk.fail('blocked');
    expect(await store.erase(store.getState().current ?? '')).toEqual({ ok: false, fault: 'blocked' });
    expect(await store.erase()).toEqual({ ok: false, fault: 'blocked' });
    expect(onScreen(store)).toEqual(disk.records());
  });
});

test.describe('The cover of a record', () => {
  test('is kept beside it, and read again', async () => {
    const disk = memoryStorage();
    const store = await openTab(disk);
    await store.record(tick(), 'binance');
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
    await store.record(tick(), 'binance');
    const slot = store.getState().current ?? '';
    await store.label(slot, { archived: true });
    await store.choose(null);
    await store.record(tick(), 'other');
    expect(store.recordFor('binance')).toBeNull();
    await store.label(slot, { archived: false });
    expect(store.recordFor('binance')?.slot).toBe(slot);
  });
});

test.describe('While the disk is being read', () => {
  test('"start another" stays, whatever another tab writes', async () => {
    const disk = memoryStorage();
    const store = await openTab(disk);
    await store.record(tick(), 'binance');
    const reading = store.load();
    await store.choose(null);
    await reading;
    expect(store.getState().current).toBeNull();
    const other = await openTab(disk, later);
    await other.record(tick('end-call'), 'binance');
    await store.load();
    expect(store.getState().current).toBeNull();
  });

  test('a name is kept, and what another tab wrote on the cover too', async () => {
    const disk = memoryStorage();
    const store = await openTab(disk);
    await store.record(tick(), 'binance');
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

test('A cover that the disk does not take is not shown', async () => {
  const disk = memoryStorage();
  const store = await openTab(disk);
  await store.record(tick(), 'binance');
  disk.fail('full');
  expect(await store.label(store.getState().current ?? '', { archived: true })).toMatchObject({ ok: false });
  expect(store.getState().held[0]?.label).toEqual({});
});

test('Erasing that broke off half way leaves nothing green that is gone', async () => {
  const disk = memoryStorage();
  const store = await openTab(disk);
  await store.record(tick(), 'binance');
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

test('What was stored before a first reading that failed is read after the first tap', async () => {
  const disk = memoryStorage();
  await (await openTab(disk)).record(tick(), 'binance');
  disk.fail('failed');
  const store = await openTab(disk, later);
  disk.fail(null);
  await store.record(tick('end-call'), 'binance');
  expect(store.getState().held).toHaveLength(2);
  expect(onScreen(store)).toEqual(disk.records());
});

test('Two taps on "store it again" store it once', async () => {
  const { disk, store } = await openTabWithoutDisk();
  disk.leave(store.getState().current ?? '', { format: 'first-hour-record', version: 9 });
  await store.load();
  await Promise.all([store.retry(), store.retry()]);
  expect(disk.records().size).toBe(1);
});
