import { describe, expect, test } from 'vitest';
import { startCheckUp } from '@/lib/incident/check-up';
import { canonicalJson } from '@/lib/incident/record';
import { binance, google, stampsFrom } from '@/lib/incident/record.fixture';
import { checkUpsIn } from './check-ups';
import { openGatedStore } from './gated-store.fixture';
import { openTab, tick } from './memory-storage.fixture';

const id = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
const checkUp = (from: string, ...accounts: (typeof binance)[]) =>
  canonicalJson(startCheckUp(id, accounts, stampsFrom(from)));

describe('A check-up on the device', () => {
  test('is put beside the incident in use, which takes all taps on', async () => {
    const { disk, store } = await openGatedStore();
    await store.record(tick('end-call'), binance);
    const incident = store.getState().current;
    const opened = await store.open(checkUp('2026-11-20T09:00:00.000+01:00', google));
    if (!opened.ok) throw new Error('it was refused');
    expect(opened.of).toBe('check-up');
    expect(store.getState().current).toBe(incident);
    await store.tell(opened.slot, tick('check-keys', google));
    expect(store.getState().current).toBe(incident);
    expect(store.recordFor(google)?.slot).toBe(incident);

    const later = await openTab(disk);
    expect(later.getState().current).toBe(incident);
    expect(checkUpsIn(later.getState().held).map(({ record }) => record.entries.length)).toEqual([3]);
  });

  test('leaves the incident in use on disk too, however a page is left', async () => {
    const { disk, store } = await openGatedStore();
    await store.record(tick('end-call'), binance);
    const incident = disk.current();
    const slot = store.putBeside(startCheckUp(id, [], stampsFrom('2026-11-20T09:00:00.000+01:00')));
    const written = store.tell(slot, tick('check-keys', binance));
    store.sendOff();
    expect(store.getState().current).toBe(incident);
    await written;
    await disk.idle();
    expect(disk.current()).toBe(incident);
    expect(disk.calls).not.toContain('choose');
    expect((await openTab(disk)).getState().held).toHaveLength(2);
  });

  test('that the disk refused is written later, and still beside the incident', async () => {
    const { disk, store } = await openGatedStore();
    await store.record(tick('end-call'), binance);
    const incident = disk.current();
    disk.fail('full');
    const slot = store.putBeside(startCheckUp(id, [], stampsFrom('2026-11-20T09:00:00.000+01:00')));
    await store.tell(slot, tick('check-keys', binance));
    expect(store.getState().status).toMatchObject({ kind: 'unsaved' });
    disk.fail(null);
    await store.retry();
    expect(store.getState().status).toMatchObject({ kind: 'saved' });
    expect(disk.current()).toBe(incident);
  });

  test('is no incident: the first tap after it starts one, on the page of its account too', async () => {
    const { disk, store } = await openGatedStore();
    const opened = await store.open(checkUp('2026-11-20T09:00:00.000+01:00', binance));
    if (!opened.ok) throw new Error('it was refused');
    await store.tell(opened.slot, tick('check-keys', binance));
    for (const tab of [store, await openTab(disk)]) {
      expect(tab.getState().current).toBeNull();
      expect(tab.recordFor(binance)).toBeNull();
      expect(tab.recordFor()).toBeNull();
    }
    await store.record(tick('end-call'), binance);
    const { current, held } = store.getState();
    expect(current).not.toBe(opened.slot);
    expect(held).toHaveLength(2);
  });

  test('does not take the taps of its account once an incident of another has ended', async () => {
    const { store } = await openGatedStore();
    const opened = await store.open(checkUp('2026-11-20T09:00:00.000+01:00', google));
    expect(opened.ok).toBe(true);
    await store.record(tick('end-call'), binance);
    await store.record({ kind: 'incident-closed', outcome: 'finished' }, binance);
    expect(store.recordFor(google)).toBeNull();
  });

  test('is not the incident in use, whatever the disk was left with', async () => {
    const { disk, store } = await openGatedStore();
    const opened = await store.open(checkUp('2026-11-20T09:00:00.000+01:00', binance));
    if (!opened.ok) throw new Error('it was refused');
    await disk.storage.choose(opened.slot);
    const later = await openTab(disk);
    expect(later.getState().current).toBeNull();
    expect(later.recordFor(binance)).toBeNull();
  });

  test('comes before older ones', async () => {
    const { store } = await openGatedStore();
    const slots: string[] = [];
    for (const from of [
      '2026-11-20T09:00:00.000+01:00',
      '2026-11-28T09:00:00.000+01:00',
      '2026-11-24T09:00:00.000+01:00',
    ]) {
      const opened = await store.open(checkUp(from, binance));
      if (opened.ok) slots.push(opened.slot);
    }
    expect(checkUpsIn(store.getState().held).map(({ slot }) => slot)).toEqual([slots[1], slots[2], slots[0]]);
  });
});
