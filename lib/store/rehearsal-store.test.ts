import { describe, expect, test } from 'vitest';
import { loadFindSecrets } from '@/lib/secrets/find-secrets';
import type { StorageFault } from '@/lib/storage/incident-storage';
import type { Setting, Settings } from '@/lib/storage/settings';
import { createRehearsalStore } from './rehearsal-store';
import { createSecretGate } from './secret-gate';

/** Settings in memory, which fail on demand. */
function inMemory() {
  const rows = new Map<Setting, string>();
  let fault: StorageFault | null = null;
  const answer = <Value>(value: () => Value) =>
    Promise.resolve(fault ? ({ ok: false, fault } as const) : ({ ok: true, value: value() } as const));
  const settings: Settings = {
    read: (setting) => answer(() => rows.get(setting) ?? null),
    change: (setting, become) =>
      answer(() => {
        const value = become(rows.get(setting) ?? null);
        if (value === null) rows.delete(setting);
        else rows.set(setting, value);
        return value;
      }),
  };
  return {
    rows,
    settings,
    fail: (how: StorageFault | null) => {
      fault = how;
    },
  };
}

const gate = createSecretGate(loadFindSecrets, async (text, place) => (await loadFindSecrets())(text, place));
const open = (disk = inMemory()) => ({ disk, store: createRehearsalStore(disk.settings, gate) });
const at = '2026-11-30T10:00:00.000+11:00';
const mine = 'I will look it up myself.';

describe('A sentence', () => {
  test('is kept, is there after a reload, and is gone once it was deleted', async () => {
    const { disk, store } = open();
    expect(store.getState().isLoading).toBe(true);
    await store.load();
    expect(store.getState()).toMatchObject({ isLoading: false, sentence: null });
    expect(await store.keepSentence(mine)).toBe(true);
    const after = open(disk).store;
    await after.load();
    expect(after.getState().sentence).toBe(mine);
    expect(await after.keepSentence(null)).toBe(true);
    expect(after.getState().sentence).toBeNull();
    expect(disk.rows.size).toBe(0);
  });

  test('with a recovery phrase in it is never written, and the one before stays', async () => {
    const { disk, store } = open();
    await store.keepSentence(mine);
    const phrase = 'legal winner thank year wave sausage worth useful legal winner thank yellow';
    await expect(store.keepSentence(`My words are ${phrase}`)).rejects.toThrow('secret');
    expect(disk.rows.get('sentence')).toBe(mine);
    expect(store.getState().sentence).toBe(mine);
  });

  test('that the disk refuses is not shown as kept, says why, and can be tried again', async () => {
    const { disk, store } = open();
    disk.fail('full');
    expect(await store.keepSentence(mine)).toBe(false);
    expect(store.getState()).toMatchObject({ sentence: null, refused: { fault: 'full', wanted: mine } });
    // Nothing else that the disk keeps makes this one kept.
    disk.fail(null);
    await store.notePlayed('exchange', at);
    await store.load();
    expect(store.getState()).toMatchObject({ sentence: null, refused: { wanted: mine } });
    expect(await store.keepSentence(mine)).toBe(true);
    expect(store.getState()).toMatchObject({ sentence: mine, refused: null });
    disk.fail('blocked');
    expect(await store.keepSentence(null)).toBe(false);
    expect(store.getState()).toMatchObject({ sentence: mine, refused: { fault: 'blocked', wanted: null } });
  });
});

describe('When a call was rehearsed', () => {
  test('is kept by call, beside what another tab wrote meanwhile', async () => {
    const { disk, store } = open();
    await store.notePlayed('exchange', at);
    const other = open(disk).store;
    await other.notePlayed('bank', at);
    await store.notePlayed('exchange', `${at.slice(0, 8)}31${at.slice(10)}`);
    await other.load();
    expect(Object.keys(other.getState().played).toSorted()).toEqual(['bank', 'exchange']);
    expect(other.getState().played['exchange']).toContain('-31T');
  });

  test('is told in this tab even if the disk refuses it', async () => {
    const { disk, store } = open();
    disk.fail('unavailable');
    await store.load();
    expect(store.getState()).toMatchObject({ isLoading: false, refused: { fault: 'unavailable' } });
    await store.notePlayed('exchange', at);
    expect(store.getState().played).toEqual({ exchange: at });
    // Back on the page, with a disk that can be read: it is still not kept, and that is still told.
    disk.fail(null);
    await store.load();
    expect(store.getState()).toMatchObject({ played: { exchange: at }, refused: { fault: 'unavailable' } });
    await store.notePlayed('bank', at);
    expect(store.getState()).toMatchObject({ played: { exchange: at, bank: at }, refused: null });
    expect(Object.keys(JSON.parse(disk.rows.get('rehearsed') ?? ''))).toEqual(['exchange', 'bank']);
  });

  test('reads as nothing where something else was written', async () => {
    for (const raw of ['', 'null', '[', '7', '{"exchange":7}']) {
      const { disk, store } = open();
      disk.rows.set('rehearsed', raw);
      await store.load();
      expect(store.getState().played, raw).toEqual({});
    }
  });
});

test('After erasing, nothing is left on the screen', async () => {
  const { store } = open();
  await store.keepSentence(mine);
  await store.notePlayed('exchange', at);
  store.forget();
  expect(store.getState()).toMatchObject({ sentence: null, played: {}, refused: null });
});
