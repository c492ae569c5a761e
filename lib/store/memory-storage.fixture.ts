import type { AccountRef } from '@/lib/incident/account';
import type { Entry, NewEntry } from '@/lib/incident/entry';
import { accountsOf } from '@/lib/incident/fold';
import { canonicalJson, type IncidentRecord } from '@/lib/incident/record';
import { seen, stampsFrom } from '@/lib/incident/record.fixture';
import type { IncidentStorage, Label, StorageFault, Stored } from '@/lib/storage/incident-storage';
import type { Setting } from '@/lib/storage/settings';
import type { News } from '@/lib/storage/tabs';
import { createIncidentStore } from './incident-store';

/** Lets other work run before the disk answers. */
type Delay = () => Promise<unknown>;
const nextTurn: Delay = () => new Promise((resolve) => setImmediate(resolve));

/** How a disk fails: it stores nothing, or it stores and reports that it did not. */
interface Failure {
  fault: StorageFault;
  landed?: boolean;
}

/** A disk in memory: keeps the order of calls, answers asynchronously as a real one does, and fails on demand. */
export function memoryStorage(delay: Delay = nextTurn) {
  const disk = new Map<string, { id: string; entries: Entry[] }>();
  const foreign = new Map<string, unknown>();
  const labels = new Map<string, Label>();
  const settings = new Map<Setting, string>();
  const calls: string[] = [];
  let current: string | null = null;
  let lastOpened: string | null = null;
  let failing: Failure | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  const attempt = <Value>(call: string, work: () => Stored<Value>): Promise<Stored<Value>> => {
    calls.push(call);
    const done = queue.then(async () => {
      await delay();
      const now = failing;
      if (now && !now.landed) return { ok: false, fault: now.fault } as const;
      const worked = work();
      await delay();
      return now && worked.ok ? ({ ok: false, fault: now.fault } as const) : worked;
    });
    queue = done.catch(() => {});
    return done;
  };
  const ok = { ok: true, value: null } as const;
  const overtaken = { ok: false, fault: 'overtaken' } as const;

  const addTo =
    (slot: string, id: string, seq: number, entries: readonly Entry[], isBeside?: boolean) =>
    (): Stored<null> => {
      const row = disk.get(slot) ?? { id, entries: [] };
      if (entries.every((entry, i) => row.entries[seq + i]?.id === entry.id)) return ok;
      if (seq > 0 && !disk.has(slot)) return { ok: false, fault: 'gone' };
      if (row.entries.length !== seq || foreign.has(slot)) return overtaken;
      row.entries.push(...structuredClone(entries));
      disk.set(slot, row);
      if (!isBeside) current = slot;
      else if (seq === 0) settings.set('check-up', slot);
      return ok;
    };

  const storage: IncidentStorage = {
    load: () =>
      attempt('load', () => {
        const whole = [...disk].map(([slot, { id, entries }]) => ({
          slot,
          raw: { format: 'first-hour-record', version: 1, id, entries: structuredClone(entries) },
        }));
        const others = [...foreign].map(([slot, raw]) => ({ slot, raw: structuredClone(raw) }));
        const slots = [...whole, ...others].map((one) => ({ ...one, label: labels.get(one.slot) }));
        return {
          ok: true,
          value: { slots, current, ...(slots.length === 0 && { clearedSince: lastOpened }) },
        };
      }),
    append: (...to) => attempt('append', addTo(...to)),
    sendOff: (...to) => void attempt('sendOff', addTo(...to)),
    add: (slot, { id, entries }) =>
      attempt('add', () => {
        if (disk.has(slot) || foreign.has(slot)) return overtaken;
        disk.set(slot, { id, entries: structuredClone(entries) });
        return ok;
      }),
    choose: (slot) =>
      attempt('choose', () => {
        current = slot;
        return ok;
      }),
    label: (slot, label) =>
      attempt('label', () => {
        if (!disk.has(slot)) return { ok: false, fault: 'gone' };
        labels.set(slot, { ...labels.get(slot), ...label });
        return ok;
      }),
    eraseOne: (slot) =>
      attempt('eraseOne', () => {
        for (const rows of [disk, foreign, labels]) rows.delete(slot);
        if (current === slot) current = null;
        return ok;
      }),
    erase: () =>
      attempt('erase', () => {
        lastOpened = null;
        for (const rows of [disk, foreign, labels]) rows.clear();
        current = null;
        return ok;
      }),
  };

  return {
    storage,
    calls,
    /** Resolves once every call is answered, those included that follow from an answer. */
    idle: async () => {
      for (let answered: unknown; answered !== queue; await nextTurn()) {
        answered = queue;
        await answered;
      }
    },
    /** From now on every call fails this way; with null they work again. */
    fail: (fault: StorageFault | null, landed = false) => {
      failing = fault && { fault, landed };
    },
    /** Deletes what is stored without telling the app, all of it or from one entry on. */
    lose: (from = 0) => {
      for (const [slot, { id, entries }] of disk) {
        if (from === 0) disk.delete(slot);
        else disk.set(slot, { id, entries: entries.slice(0, from) });
      }
    },
    /** Stores something that is no record of this version. */
    leave: (slot: string, raw: unknown) => foreign.set(slot, raw),
    /** What a browser still knows of records that it has cleared. */
    wasOpened: (at: string) => {
      lastOpened = at;
    },
    current: () => current,
    labels,
    settings,
    /** Every record on the disk in its canonical form, by slot. */
    records: () =>
      new Map([...disk].map(([slot, { id, entries }]) => [slot, canonicalJson(recordOf(id, entries))])),
    entryIds: () => new Set([...disk.values()].flatMap(({ entries }) => entries.map(({ id }) => id))),
  };
}

const recordOf = (id: string, entries: Entry[]): IncidentRecord => ({
  format: 'first-hour-record',
  version: 2,
  id,
  entries,
});

export type MemoryStorage = ReturnType<typeof memoryStorage>;

export const tick = (action = 'delete-api-keys', account?: AccountRef): NewEntry => ({
  kind: 'action-done',
  action,
  ...(account && { account }),
  seen,
});

/** The opening time of a second tab, or of a later one. */
export const later = '2026-11-22T15:00:00.000+11:00';

/** A tab over a disk, with its own stamps, so that two tabs never create the same id. */
export async function openTab(disk: MemoryStorage, start?: string, announce?: (news: News) => void) {
  const store = createIncidentStore(disk.storage, stampsFrom(start), announce);
  await store.load();
  return store;
}

export type Store = Awaited<ReturnType<typeof openTab>>;
export const currentOf = (store: Store) => {
  const { held, current } = store.getState();
  return held.find(({ slot }) => slot === current)?.record;
};
export const recordsOf = (store: Store) => store.getState().held.length;
export const kindsOf = (store: Store) => currentOf(store)?.entries.map(({ kind }) => kind);
export const actionsOf = (store: Store) =>
  currentOf(store)?.entries.flatMap((entry) => ('action' in entry ? [entry.action] : []));
export const accountsIn = (store: Store) => accountsOf(currentOf(store)?.entries ?? []);
export const fileOf = (store: Store) => {
  const record = currentOf(store);
  if (!record) throw new Error('nothing to save');
  return canonicalJson(record);
};
export const onScreen = (store: Store) =>
  new Map(store.getState().held.map(({ slot, record }) => [slot, canonicalJson(record)]));
