import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AccountRef } from '@/lib/incident/account';
import { canonicalJson, startRecord } from '@/lib/incident/record';
import { binance, google, other, stampsFrom } from '@/lib/incident/record.fixture';
import type { StorageFault } from '@/lib/storage/incident-storage';
import {
  type MemoryStorage,
  memoryStorage,
  onScreen,
  openTab,
  type Store,
  tick,
} from './memory-storage.fixture';

type Move =
  | { kind: 'tap'; account: AccountRef | undefined }
  | { kind: 'choose-account' | 'add' | 'remove'; account: AccountRef }
  | { kind: 'choose'; which: number }
  | { kind: 'open'; file: string }
  | { kind: 'fail'; fault: StorageFault | null }
  | { kind: 'retry' | 'load' | 'another' | 'wait' };

const account = fc.constantFrom(binance, other, google);
const files = [1, 2].map((n) => {
  const id = `30000000-0000-4000-8000-00000000000${n}`;
  return canonicalJson(startRecord(id, { ...stampsFrom()(), id }, binance));
});
const fault = fc.constantFrom<StorageFault>('unavailable', 'full', 'overtaken', 'failed');

const anyMove: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('tap' as const),
      account: fc.option(account, { nil: undefined }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom('choose-account', 'add', 'remove'), account }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('choose' as const), which: fc.nat({ max: 5 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('open' as const), file: fc.constantFrom(...files) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('fail' as const), fault: fc.option(fault, { freq: 2 }) }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('retry', 'load', 'another', 'wait') }) },
);

/** Makes a move without waiting for the one before: nobody waits for the disk between two taps. */
function make(move: Move, store: Store, disk: MemoryStorage): Promise<unknown> {
  const { held } = store.getState();
  switch (move.kind) {
    case 'tap':
      return store.record(tick(), move.account);
    case 'choose-account':
      return store.chooseAccount(move.account);
    case 'add':
      return store.addAccount(move.account);
    case 'remove':
      return store.removeAccount(move.account);
    case 'choose':
      return held.length > 0 ? store.choose(held[move.which % held.length]?.slot ?? null) : Promise.resolve();
    case 'open':
      return store.open(move.file);
    case 'fail':
      disk.fail(move.fault);
      return Promise.resolve();
    case 'retry':
      return store.retry();
    case 'load':
      return store.load();
    case 'another':
      return store.choose(null);
    case 'wait':
      return disk.idle();
  }
}

/** Entries that the screen shows as saved and that are not on the disk. There may never be one. */
function falselySaved(store: Store, disk: MemoryStorage): string[] {
  const { held, unsaved } = store.getState();
  const kept = disk.entryIds();
  return held.flatMap(({ record }) =>
    record.entries.map(({ id }) => id).filter((id) => !unsaved.has(id) && !kept.has(id)),
  );
}

describe('Whatever is tapped, and however the disk fails', () => {
  const moves = fc.array(fc.tuple(anyMove, fc.boolean()), { maxLength: 25 });

  test('the screen never claims that an entry is saved which is not', async () => {
    await fc.assert(
      fc.asyncProperty(moves, async (all) => {
        const disk = memoryStorage();
        const store = await openTab(disk);
        const wrong: string[] = [];
        store.subscribe(() => queueMicrotask(() => wrong.push(...falselySaved(store, disk))));
        const made: Promise<unknown>[] = [];
        for (const [move, waits] of all) {
          made.push(make(move, store, disk));
          wrong.push(...falselySaved(store, disk));
          if (waits) await made.at(-1);
        }
        await Promise.all(made);
        await disk.idle();
        return wrong.length === 0;
      }),
      { numRuns: 60 },
    );
  });

  test('after one try that works, the disk holds what the screen shows, whole and in order', async () => {
    await fc.assert(
      fc.asyncProperty(moves, async (all) => {
        const disk = memoryStorage();
        const store = await openTab(disk);
        const made: Promise<unknown>[] = [];
        for (const [move, waits] of all) {
          made.push(make(move, store, disk));
          if (waits) await made.at(-1);
        }
        await Promise.all(made);
        await disk.idle();
        disk.fail(null);
        await store.retry();
        const { unsaved, status } = store.getState();
        expect(unsaved.size).toBe(0);
        expect(['saved', 'nothing']).toContain(status.kind);
        expect([...disk.records()].toSorted()).toEqual([...onScreen(store)].toSorted());
        const later = await openTab(disk);
        expect([...onScreen(later)].toSorted()).toEqual([...onScreen(store)].toSorted());
      }),
      { numRuns: 60 },
    );
  });

  test('no tap is lost and none is written twice', async () => {
    const taps = fc.array(fc.tuple(fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(taps, async (all) => {
        const disk = memoryStorage();
        const store = await openTab(disk);
        const made: Promise<unknown>[] = [];
        for (const [fails, waits] of all) {
          disk.fail(fails ? 'full' : null);
          made.push(store.record(tick(), binance));
          if (waits) await made.at(-1);
        }
        disk.fail(null);
        await Promise.all(made);
        await disk.idle();
        await store.retry();
        expect(store.getState().held.map(({ record }) => record.entries.length)).toEqual([all.length + 1]);
        expect(disk.entryIds().size).toBe(all.length + 1);
      }),
      { numRuns: 60 },
    );
  });
});
