import { describe, expect, test } from 'vitest';
import { binance, other, seen, stampsFrom } from '@/lib/incident/record.fixture';
import { createIncidentStore } from './incident-store';
import {
  actionsOf,
  currentOf,
  fileOf,
  kindsOf,
  later,
  memoryStorage,
  onScreen,
  openTab,
  tick,
} from './memory-storage.fixture';

describe('A first visit', () => {
  test('is loading, and then has nothing', async () => {
    const store = createIncidentStore(memoryStorage().storage, stampsFrom());
    expect(store.getState().status).toEqual({ kind: 'loading' });
    await store.load();
    expect(store.getState()).toMatchObject({ status: { kind: 'nothing' }, held: [], current: null });
  });

  test('starts a record with the first tap and says saved only once it is on disk', async () => {
    const disk = memoryStorage();
    const store = await openTab(disk);
    const writing = store.record(tick(), binance);
    expect(kindsOf(store)).toEqual(['incident-started', 'action-done']);
    expect(store.getState().status).toEqual({ kind: 'saving' });
    expect(store.getState().unsaved.size).toBe(2);
    expect(disk.records().size).toBe(0);
    await writing;
    expect(store.getState()).toMatchObject({ status: { kind: 'saved' }, unsaved: new Set() });
    expect(disk.records()).toEqual(onScreen(store));
  });

  test('keeps a tap that comes before the disk was read, in the record that is there', async () => {
    const disk = memoryStorage();
    await (await openTab(disk)).record(tick(), binance);
    const early = createIncidentStore(disk.storage, stampsFrom(later));
    await early.record(tick('freeze-account'), binance);
    expect(early.getState().held).toHaveLength(1);
    expect(kindsOf(early)).toEqual(['incident-started', 'action-done', 'action-done']);
    expect(disk.records()).toEqual(onScreen(early));
  });

  test('writes once what was tapped again because the disk was slow to be read', async () => {
    const store = createIncidentStore(memoryStorage().storage, stampsFrom());
    const taps = ['a', 'a', 'b', 'a', 'a'].map((action) => store.record(tick(action), binance));
    await Promise.all(taps);
    expect(actionsOf(store)).toEqual(['a', 'b', 'a']);
    await store.record(tick('a'), binance);
    expect(actionsOf(store)).toEqual(['a', 'b', 'a', 'a']);
  });
});

describe('A return', () => {
  test('finds every entry, and the record that was in use', async () => {
    const disk = memoryStorage();
    const before = await openTab(disk);
    await before.record(tick(), binance);
    await before.record({ kind: 'action-reopened', action: 'delete-api-keys', seen });
    const after = await openTab(disk);
    expect(onScreen(after)).toEqual(onScreen(before));
    expect(after.getState().current).toBe(before.getState().current);
    expect(after.getState().status).toEqual({ kind: 'saved' });
  });

  test('leaves what it cannot read where it is, and says so', async () => {
    const disk = memoryStorage();
    disk.leave('old', { format: 'first-hour-record', version: 9 });
    const store = await openTab(disk);
    expect(store.getState().unreadable).toEqual([
      { slot: 'old', refusal: { reason: 'newer-version', version: 9 } },
    ]);
    await store.record(tick(), binance);
    const after = await openTab(disk);
    expect(after.getState().unreadable).toHaveLength(1);
    expect(after.getState().held).toHaveLength(1);
  });

  test('says why when the disk cannot be read, and reads it at the next try', async () => {
    const disk = memoryStorage();
    await (await openTab(disk)).record(tick(), binance);
    disk.fail('failed');
    const store = await openTab(disk);
    expect(store.getState().status).toEqual({ kind: 'unsaved', fault: 'failed' });
    disk.fail(null);
    await store.retry();
    expect(store.getState().status).toEqual({ kind: 'saved' });
    expect(kindsOf(store)).toEqual(['incident-started', 'action-done']);
  });
});

describe('A tap while the disk fails', () => {
  test('stays on the screen as not saved, with the reason', async () => {
    const disk = memoryStorage();
    const store = await openTab(disk);
    await store.record(tick('end-call'), binance);
    disk.fail('full');
    await store.record(tick());
    await store.record(tick('freeze-account'));
    expect(kindsOf(store)).toEqual(['incident-started', 'action-done', 'action-done', 'action-done']);
    expect(store.getState().status).toEqual({ kind: 'unsaved', fault: 'full' });
    expect([...store.getState().unsaved]).toEqual(
      currentOf(store)
        ?.entries.slice(2)
        .map(({ id }) => id),
    );
    expect([...disk.entryIds()]).toEqual(
      currentOf(store)
        ?.entries.slice(0, 2)
        .map(({ id }) => id),
    );
  });

  test('is said steadily, until the disk has taken something', async () => {
    const disk = memoryStorage();
    const store = await openTab(disk);
    await store.record(tick('a'), binance);
    disk.fail('failed');
    await store.record(tick('b'), binance);
    const seen = new Set<string>();
    store.subscribe(({ status }) => seen.add(status.kind));
    await store.record(tick('c'), binance);
    expect([...seen]).toEqual(['unsaved']);
    disk.fail(null);
    seen.clear();
    await store.retry();
    expect([...seen]).toEqual(['saving', 'saved']);
  });

  test('is written in its order by the next try that works', async () => {
    const disk = memoryStorage();
    const store = await openTab(disk);
    disk.fail('unavailable');
    await store.record(tick('end-call'), binance);
    await store.record(tick());
    await store.retry();
    expect(store.getState().status).toEqual({ kind: 'unsaved', fault: 'unavailable' });
    disk.fail(null);
    await store.retry();
    expect(store.getState()).toMatchObject({ status: { kind: 'saved' }, unsaved: new Set() });
    expect(disk.records()).toEqual(onScreen(store));
  });

  test('is not dropped when the disk is read again', async () => {
    const disk = memoryStorage();
    const store = await openTab(disk);
    disk.fail('full');
    await store.record(tick(), binance);
    disk.fail(null);
    await store.load();
    expect(kindsOf(store)).toEqual(['incident-started', 'action-done']);
    expect(store.getState().status).toEqual({ kind: 'unsaved', fault: 'full' });
  });

  test('never says saving where nothing is being saved: after a file was opened, it is written too', async () => {
    const disk = memoryStorage();
    const file = await openTab(memoryStorage(), '2026-11-22T16:00:00.000+11:00');
    await file.record(tick(), other);
    const store = await openTab(disk);
    disk.fail('full');
    await store.record(tick(), binance);
    disk.fail(null);
    await store.open(fileOf(file));
    await disk.idle();
    expect(store.getState().status).toEqual({ kind: 'saved' });
    expect(disk.records()).toEqual(onScreen(store));
  });

  test('is not lost when it comes in the very moment the one before is through', async () => {
    const disk = memoryStorage();
    const store = await openTab(disk);
    let again = true;
    store.subscribe(({ status }) => {
      if (status.kind !== 'saved' || !again) return;
      again = false;
      queueMicrotask(() => void store.record(tick('freeze-account')));
    });
    await store.record(tick(), binance);
    await disk.idle();
    expect(store.getState().status).toEqual({ kind: 'saved' });
    expect(disk.records()).toEqual(onScreen(store));
    expect(currentOf(store)?.entries).toHaveLength(3);
  });
});

describe('Two tabs', () => {
  test('overwrite nothing: the one that is behind writes its tap after those of the other', async () => {
    const disk = memoryStorage();
    const first = await openTab(disk);
    await first.record(tick('end-call'), binance);
    const second = await openTab(disk, later);
    await first.record(tick());
    await second.record(tick('freeze-account'));
    expect(second.getState()).toMatchObject({ status: { kind: 'saved' }, unsaved: new Set() });
    expect(actionsOf(second)).toEqual(['end-call', 'delete-api-keys', 'freeze-account']);
    expect(disk.records()).toEqual(onScreen(second));
  });

  test('lose nothing where the one that slept wakes behind the other, with taps that had not been taken', async () => {
    const disk = memoryStorage();
    const asleep = await openTab(disk);
    await asleep.record(tick('end-call'), binance);
    disk.fail('full');
    await asleep.record(tick());
    await asleep.record(tick('secure-email'));
    disk.fail(null);
    const awake = await openTab(disk, later);
    await awake.record(tick('freeze-account'));
    await awake.record(tick('contact-support'));
    await asleep.flush();
    await awake.load();
    expect(actionsOf(awake)).toEqual([
      'end-call',
      'freeze-account',
      'contact-support',
      'delete-api-keys',
      'secure-email',
    ]);
    expect(onScreen(asleep)).toEqual(onScreen(awake));
    expect(disk.records()).toEqual(onScreen(awake));
  });

  test('see what the other wrote once it is announced', async () => {
    const disk = memoryStorage();
    const reading = await openTab(disk, later);
    const writing = await openTab(disk, undefined, () => void reading.load());
    await writing.record(tick(), binance);
    await reading.load();
    expect(onScreen(reading)).toEqual(onScreen(writing));
  });

  test('write with one write lock: the tab without it refuses a tap', async () => {
    const store = await openTab(memoryStorage());
    store.setWriteLock('elsewhere');
    await expect(store.record(tick(), binance)).rejects.toThrow('another tab is writing');
    expect(store.getState().held).toEqual([]);
    store.setWriteLock('here');
    await store.record(tick(), binance);
    expect(store.getState().status).toEqual({ kind: 'saved' });
  });
});
