import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { canonicalJson, startRecord } from '@/lib/incident/record';
import { binance, google, other, stampsFrom } from '@/lib/incident/record.fixture';
import { loadFindSecrets } from '@/lib/secrets/find-secrets';
import type { StorageFault } from '@/lib/storage/incident-storage';
import { slow } from '@/lib/testing/slow.fixture';
import { tick } from './memory-storage.fixture';
import { Device } from './storage-model.fixture';

const fileId = '30000000-0000-4000-8000-000000000001';
const file = canonicalJson(startRecord(fileId, { ...stampsFrom()(), id: fileId }, binance));

type Model = Record<string, never>;
const command = (name: string, run: (device: Device) => unknown): fc.AsyncCommand<Model, Device> => ({
  check: () => true,
  run: async (_, device) => {
    // Runs before or after the disk's pending answers.
    await device.scheduler.schedule(Promise.resolve(), name);
    await run(device);
  },
  toString: () => name,
});

const which = fc.constantFrom(0, 1);
const account = fc.constantFrom(binance, other, google);
const fault = fc.constantFrom<StorageFault>(
  'unavailable',
  'full',
  'blocked',
  'newer',
  'gone',
  'overtaken',
  'failed',
);

/** Number of files that could be opened: with none, fetching would have come too late. */
let opened = 0;

/** A tap is not awaited: nobody waits for the disk between two. */
const commands = [
  fc
    .tuple(which, account)
    .map(([n, of]) => command(`tap(${n}, ${of.id})`, ({ tabs }) => void tabs[n]?.record(tick(), of))),
  fc
    .tuple(which, account)
    .map(([n, of]) => command(`tap(${n}, ${of.id})`, ({ tabs }) => void tabs[n]?.record(tick(), of))),
  fc
    .tuple(which, account)
    .map(([n, of]) =>
      command(`choose account(${n}, ${of.id})`, ({ tabs }) => void tabs[n]?.chooseAccount(of)),
    ),
  fc
    .tuple(which, account)
    .map(([n, of]) => command(`add(${n}, ${of.id})`, ({ tabs }) => void tabs[n]?.addAccount(of))),
  fc
    .tuple(which, account)
    .map(([n, of]) => command(`remove(${n}, ${of.id})`, ({ tabs }) => void tabs[n]?.removeAccount(of))),
  which.map((n) => command(`tap and wait(${n})`, ({ tabs }) => tabs[n]?.record(tick('end-call'), binance))),
  which.map((n) => command(`another(${n})`, ({ tabs }) => void tabs[n]?.choose(null))),
  which.map((n) => command(`retry(${n})`, ({ tabs }) => void tabs[n]?.retry())),
  which.map((n) => command(`back in sight(${n})`, ({ tabs }) => void tabs[n]?.flush())),
  fc
    .tuple(fault, fc.boolean())
    .map(([why, landed]) =>
      command(`fail(${why}${landed ? ', but done' : ''})`, ({ disk }) => disk.fail(why, landed)),
    ),
  fc
    .tuple(which, fc.nat({ max: 3 }))
    .map(([n, i]) =>
      command(`erase one(${n}, ${i})`, (device) => device.erase(n, (held) => held[i % held.length]?.slot)),
    ),
  which.map((n) => command(`erase all(${n})`, (device) => device.erase(n))),
  fc.tuple(which, fc.nat({ max: 3 })).map(([n, i]) =>
    command(`label(${n}, ${i})`, ({ tabs }) => {
      const held = tabs[n]?.getState().held ?? [];
      const slot = held[i % held.length]?.slot;
      if (slot) void tabs[n]?.label(slot, { name: `of ${n}` });
    }),
  ),
  which.map((n) =>
    command(`open(${n})`, ({ tabs }) => {
      void tabs[n]?.open(file).then(({ ok }) => {
        if (ok) opened += 1;
      });
    }),
  ),
  fc.tuple(which, fc.nat({ max: 3 })).map(([n, i]) =>
    command(`choose(${n}, ${i})`, ({ tabs }) => {
      const held = tabs[n]?.getState().held ?? [];
      void tabs[n]?.choose(held[i % held.length]?.slot ?? null);
    }),
  ),
  fc.constant(command('mend', ({ disk }) => disk.fail(null))),
  which.map((n) =>
    command(`kill and reopen(${n})`, (device) => {
      device.tabs[n] = null;
      return device.open(n);
    }),
  ),
  which.map((n) =>
    command(`leave and reopen(${n})`, (device) => {
      device.tabs[n]?.sendOff();
      device.tabs[n] = null;
      return device.open(n);
    }),
  ),
  which.map((n) =>
    command(`put aside and back(${n})`, ({ tabs }) => {
      tabs[n]?.sendOff();
      void tabs[n]?.flush().then(tabs[n]?.flush);
    }),
  ),
  fc.nat({ max: 4 }).map((from) => command(`lose(${from})`, (device) => device.lose(from))),
];

// A module fetched during the run would arrive in an order unknown to the scheduler.
beforeAll(() => Promise.all([loadFindSecrets(), import('./opening'), import('@/lib/background/jobs')]));

test(
  'Whatever fails, in any order and at any time, no entry that was called saved is lost',
  slow,
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.commands(commands, { maxCommands: 16, size: 'max' }),
        async (scheduler, moves) => {
          const device = new Device(scheduler);
          await scheduler.waitFor(Promise.all([device.open(0), device.open(1)]));
          await scheduler.waitFor(fc.asyncModelRun(() => ({ model: {}, real: device }), moves));
          await device.rests();
          return device.wrong.length === 0 || Promise.reject(new Error(device.wrong.join('\n')));
        },
      ),
      { numRuns: 3_000 },
    );
    expect(opened).toBeGreaterThan(300);
  },
);
