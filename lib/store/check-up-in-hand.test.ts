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

/** Settings in memory; where the device refuses, none is kept. */
function settingsIn(rows = new Map<Setting, string>(), refuses = false) {
  const answer = (value: string | null, isWrite = false) =>
    Promise.resolve(
      refuses && isWrite ? ({ ok: false, fault: 'full' } as const) : ({ ok: true, value } as const),
    );
  const settings: Settings = {
    read: (setting) => answer(rows.get(setting) ?? null),
    change: (setting, become) => {
      const value = become(rows.get(setting) ?? null);
      if (!refuses && value === null) rows.delete(setting);
      else if (!refuses && value !== null) rows.set(setting, value);
      return answer(value, true);
    },
  };
  return { rows, settings };
}

let begun = 0;
/** A tab, and the check-up in hand there; each begins at the moment of the tap. */
async function openWith(at: string, { settings } = settingsIn(), gated = openGatedStore()) {
  vi.setSystemTime(new Date(at));
  const { disk, store } = await gated;
  const make = () => {
    begun += 1;
    const id = `7c9e6679-7425-40de-944b-${`${begun}`.padStart(12, '0')}`;
    return startCheckUp(id, [], stampsFrom(new Date().toISOString().replace('Z', '+00:00')));
  };
  const inHand = createCheckUpInHand(store, settings, make);
  await inHand.load();
  const now = () => toGoOnWith(store.getState().held, inHand.getState(), days, new Date());
  const done = () =>
    now()?.record.entries.flatMap((entry) => (entry.kind === 'action-done' ? [entry.action] : []));
  return { disk, store, inHand, now, done, write: (action: string) => inHand.write(tick(action), days) };
}

describe('The check-up in hand', () => {
  vi.useFakeTimers({ toFake: ['Date'] });

  test('is begun by the first tap, takes the next, and is gone on with after a reload', async () => {
    const kept = settingsIn();
    const { disk, store, write, done } = await openWith('2026-12-01T10:00:00', kept);
    expect(done()).toBeUndefined();
    await write('check-keys');
    await write('check-phone');
    expect(done()).toEqual(['check-keys', 'check-phone']);
    expect(store.getState().current).toBeNull();
    await disk.idle();
    const later = await openWith(
      '2026-12-04T10:00:00',
      kept,
      openTab(disk).then((tab) => ({ disk, store: tab }) as never),
    );
    expect(later.done()).toEqual(['check-keys', 'check-phone']);
  });

  test('stays the new one where it was begun under an earlier clock', async () => {
    const { write, done, inHand, store } = await openWith('2026-12-10T10:00:00');
    await write('check-keys');
    vi.setSystemTime(new Date('2026-12-01T10:00:00'));
    await inHand.beginAnew();
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

  test('is gone on with on this page where the device keeps nothing', async () => {
    const { disk, store, inHand, write, done } = await openWith(
      '2026-12-01T10:00:00',
      settingsIn(new Map(), true),
    );
    disk.fail('unavailable');
    await write('check-keys');
    await inHand.write({ kind: 'account-added', account: binance }, days);
    expect(done()).toEqual(['check-keys']);
    await disk.idle();
    expect(store.getState().status).toMatchObject({ kind: 'unsaved', fault: 'unavailable' });
    await inHand.load();
    expect(done()).toEqual(['check-keys']);
  });
});
