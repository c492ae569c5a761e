import { describe, expect, test, vi } from 'vitest';
import { startCheckUp } from '@/lib/incident/check-up';
import { canonicalJson } from '@/lib/incident/record';
import { binance, google, stampsFrom } from '@/lib/incident/record.fixture';
import type { Setting, Settings } from '@/lib/storage/settings';
import { createCheckUpInHand, toGoOnWith } from './check-up-in-hand';
import { checkUpsIn } from './check-ups';
import { openGatedStore } from './gated-store.fixture';
import { openTab, tick } from './memory-storage.fixture';

const days = 90;

/** The settings of a device in memory. Where it refuses, none is kept. */
function settingsIn(rows: Map<Setting, string>) {
  const device = { refuses: false };
  const settings: Settings = {
    read: async (setting) => ({ ok: true, value: rows.get(setting) ?? null }),
    change: async (setting, become) => {
      const value = become(rows.get(setting) ?? null);
      if (device.refuses) return { ok: false, fault: 'full' };
      if (value === null) rows.delete(setting);
      else rows.set(setting, value);
      return { ok: true, value };
    },
  };
  return { rows, settings, device };
}

let begun = 0;
/** A tab, and the check-up in hand there; each begins at the moment of the tap. */
async function openWith(at: string, gated = openGatedStore()) {
  vi.setSystemTime(new Date(at));
  const { disk, store } = await gated;
  const { settings, rows, device } = settingsIn(disk.settings);
  const make = () => {
    begun += 1;
    const id = `7c9e6679-7425-40de-944b-${`${begun}`.padStart(12, '0')}`;
    return startCheckUp(id, [], stampsFrom(new Date().toISOString().replace('Z', '+00:00')));
  };
  const inHand = createCheckUpInHand(store, settings, make);
  await inHand.load();
  const now = () => toGoOnWith(store.getState().held, inHand.getState().slot, days, new Date());
  const done = () =>
    now()?.record.entries.flatMap((entry) => (entry.kind === 'action-done' ? [entry.action] : []));
  return {
    rows,
    device,
    disk,
    store,
    inHand,
    now,
    done,
    write: (action: string) => inHand.write(tick(action), days),
  };
}

describe('The check-up in hand', () => {
  vi.useFakeTimers({ toFake: ['Date'] });

  test('is begun by the first tap, takes the next, and is gone on with after a reload', async () => {
    const { disk, store, write, done } = await openWith('2026-12-01T10:00:00');
    expect(done()).toBeUndefined();
    await write('check-keys');
    await write('check-phone');
    expect(done()).toEqual(['check-keys', 'check-phone']);
    expect(store.getState().current).toBeNull();
    await disk.idle();
    const later = await openWith(
      '2026-12-04T10:00:00',
      openTab(disk).then((tab) => ({ disk, store: tab }) as never),
    );
    expect(later.done()).toEqual(['check-keys', 'check-phone']);
  });

  test('stays the new one where it was begun under an earlier clock', async () => {
    const { write, done, inHand, store } = await openWith('2026-12-10T10:00:00');
    await write('check-keys');
    vi.setSystemTime(new Date('2026-12-01T10:00:00'));
    await inHand.take(null);
    await write('check-phone');
    await write('check-mailbox');
    expect(done()).toEqual(['check-phone', 'check-mailbox']);
    expect(checkUpsIn(store.getState().held)).toHaveLength(2);
  });

  test('is never one that came from a file, nor an older one after it was erased', async () => {
    const { store, write, done, now } = await openWith('2026-12-01T10:00:00');
    const file = startCheckUp(
      '7c9e6679-7425-40de-944b-e07fc1f90ae7',
      [google],
      stampsFrom('2026-11-30T09:00:00.000+01:00'),
    );
    expect((await store.open(canonicalJson(file))).ok).toBe(true);
    expect(done()).toBeUndefined();
    await write('check-keys');
    const first = now()?.slot ?? '';
    await store.erase(first);
    expect(done()).toBeUndefined();
    await write('check-phone');
    expect(done()).toEqual(['check-phone']);
    expect(now()?.slot).not.toBe(first);
  });

  test('is due on the day that its reminder names, at any hour', async () => {
    const { write, done } = await openWith('2026-12-01T15:00:00');
    await write('check-keys');
    vi.setSystemTime(new Date('2027-02-28T23:00:00'));
    expect(done()).toEqual(['check-keys']);
    vi.setSystemTime(new Date('2027-03-01T09:00:00'));
    expect(done()).toBeUndefined();
  });

  test('is gone on with on this page where the device keeps nothing, and kept once it does', async () => {
    const { device, rows, disk, store, inHand, now, write, done } = await openWith('2026-12-01T10:00:00');
    device.refuses = true;
    disk.fail('full');
    await write('check-keys');
    await inHand.write({ kind: 'account-added', account: binance }, days);
    await disk.idle();
    expect(store.getState().status).toMatchObject({ kind: 'unsaved', fault: 'full' });
    await inHand.load();
    expect(done()).toEqual(['check-keys']);
    expect(rows.size).toBe(0);

    device.refuses = false;
    disk.fail(null);
    await store.retry();
    await write('check-phone');
    expect(rows.get('check-up')).toBe(now()?.slot);
  });

  test('is not begun again where the one in hand was not read', async () => {
    const first = await openWith('2026-12-01T10:00:00');
    await first.write('check-keys');
    await first.disk.idle();
    const { disk } = first;
    disk.fail('failed');
    const unread = openTab(disk).then((store) => ({ disk, store }) as never);
    const later = await openWith('2026-12-02T10:00:00', unread);
    await expect(later.write('check-phone')).rejects.toThrow();
    disk.fail(null);
    await later.store.load();
    await later.write('check-phone');
    expect(later.done()).toEqual(['check-keys', 'check-phone']);
    expect(checkUpsIn(later.store.getState().held)).toHaveLength(1);
  });

  test('stays left where another one is to be begun before the first was kept', async () => {
    const { rows, inHand, write, done } = await openWith('2026-12-01T10:00:00');
    const tapped = write('check-keys');
    await tapped;
    void inHand.take(null);
    await inHand.load();
    expect(done()).toBeUndefined();
    expect(rows.has('check-up')).toBe(false);
  });

  test('can be another one that is here, such as one from a file', async () => {
    const { store, inHand, write, done } = await openWith('2026-12-01T10:00:00');
    const id = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
    const file = startCheckUp(id, [google], stampsFrom('2026-11-30T09:00:00.000+01:00'));
    const opened = await store.open(canonicalJson(file));
    if (!opened.ok) throw new Error('it was refused');
    await inHand.take(opened.slot);
    await write('check-keys');
    expect(done()).toEqual(['check-keys']);
    expect(checkUpsIn(store.getState().held)).toHaveLength(1);
  });
});
