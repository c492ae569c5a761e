import { createStore } from 'zustand/vanilla';
import { entry as entrySchema, type NewEntry, type Stamp } from '@/lib/incident/entry';
import { closedAs, providerOf } from '@/lib/incident/fold';
import { append, canonicalJson, type IncidentRecord, startRecord } from '@/lib/incident/record';
import { type Refusal, upgrade } from '@/lib/incident/upgrade';
import type { IncidentStorage, StorageFault } from '@/lib/storage/incident-storage';
import { createWriteQueue } from './write-queue';

/** A record and the place on this device where it is kept. */
export interface Held {
  slot: string;
  record: IncidentRecord;
}

export type SaveStatus =
  | { kind: 'loading' }
  | { kind: 'nothing' }
  | { kind: 'saving' }
  | { kind: 'saved' }
  | { kind: 'unsaved'; fault: StorageFault };

export interface IncidentState {
  held: readonly Held[];
  /** Stored records that this version cannot read. They are never overwritten. */
  unreadable: readonly { slot: string; refusal: Refusal }[];
  /** The slot in use; null before the first tap and after "start another". */
  current: string | null;
  status: SaveStatus;
  /** Ids of entries that are on the screen and not yet on disk. */
  unsaved: ReadonlySet<string>;
  /** Whether this tab writes or reads along. */
  pen: 'unknown' | 'here' | 'elsewhere';
}

export type Opened =
  /** `sealed`: the file carried a fingerprint, which fits. */
  | { ok: true; slot: string; known: boolean; sealed: boolean }
  | { ok: false; refusal: Refusal | StorageFault };

/** So long an ended record is still the one at hand, in milliseconds. */
const lately = 12 * 3_600_000;

/** What is on the screen, and whether it is on disk. The screen changes first; the disk follows entry by entry. */
export function createIncidentStore(
  storage: IncidentStorage,
  stamp: () => Stamp,
  announce: () => void = () => {},
) {
  const store = createStore<IncidentState>()(() => ({
    held: [],
    unreadable: [],
    current: null,
    status: { kind: 'loading' },
    unsaved: new Set(),
    pen: 'unknown',
  }));
  const settle = (fault?: StorageFault) => {
    const { current } = store.getState();
    const status: SaveStatus = fault
      ? { kind: 'unsaved', fault }
      : !queue.isEmpty()
        ? { kind: 'saving' }
        : { kind: current ? 'saved' : 'nothing' };
    store.setState({ status, unsaved: queue.ids() });
  };
  const queue = createWriteQueue(storage, { onWritten: announce, onChange: settle });

  /** Reads the shelf. Entries still waiting for the disk are never dropped for it. */
  const load = async () => {
    if (!queue.isEmpty()) return;
    const shelf = await storage.load();
    if (!queue.isEmpty()) return;
    if (!shelf.ok) return settle(shelf.fault);
    const read = shelf.value.slots.map(({ slot, raw }) => ({ slot, upgraded: upgrade(raw) }));
    const held = read.flatMap(({ slot, upgraded }) =>
      upgraded.ok ? [{ slot, record: upgraded.record }] : [],
    );
    const unreadable = read.flatMap(({ slot, upgraded }) =>
      upgraded.ok ? [] : [{ slot, refusal: upgraded.refusal }],
    );
    // What another tab goes on with is its own affair: this one stays with the record on its screen.
    const mine = store.getState().current ?? shelf.value.current;
    const current = held.some(({ slot }) => slot === mine) ? mine : null;
    store.setState({ held, unreadable, current });
    settle();
  };

  /** Writes what is waiting, then reads: where the first reading failed, more may stand on the disk. */
  const retry = async () => {
    await queue.flush();
    await load();
  };

  const put = (held: Held, current: string | null = held.slot) => {
    const others = store.getState().held.filter(({ slot }) => slot !== held.slot);
    store.setState({ held: [...others, held], current });
  };

  const write = (slot: string, record: IncidentRecord, current: string | null = slot) => {
    const seq = record.entries.length - 1;
    const entry = record.entries[seq];
    if (!entry) throw new Error('a record always has an entry');
    // The disk is a door too: what could not be read back later must not get in.
    entrySchema.parse(entry);
    put({ slot, record }, current);
    queue.add({ slot, recordId: record.id, seq, entry });
  };

  const isLoading = () => store.getState().status.kind === 'loading';
  let reading: Promise<void> | null = null;

  /** Resolves once the shelf was read: a tap before that would start a record next to the one that is there. */
  const ready = async () => {
    if (!isLoading()) return;
    reading ??= load();
    await reading;
  };

  // An ended record takes taps while the person is still at it; weeks later, the same address is a new incident.
  const stillAt = new Set<string>();
  const endedLately = ({ record }: Held) => {
    const ending = record.entries.findLast(({ kind }) => kind === 'incident-closed');
    return ending !== undefined && Date.parse(stamp().recordedAt) - Date.parse(ending.recordedAt) < lately;
  };
  const isOpen = ({ record }: Held) => closedAs(record.entries) === null;

  /** The record that a tap on this provider's page belongs to, or null where the tap starts one. */
  const recordFor = (provider?: string) => {
    const { held, current } = store.getState();
    const usable = held.filter((one) => isOpen(one) || stillAt.has(one.slot) || endedLately(one));
    const now = usable.find(({ slot }) => slot === current);
    if (!provider || !now) return now ?? null;
    const named = (one: Held) => providerOf(one.record.entries);
    if (named(now) === provider || named(now) === null) return now;
    return usable.findLast((one) => named(one) === provider && isOpen(one)) ?? null;
  };

  /**
   * Writes one entry, and whatever must stand before it: the start of a record, the provider named.
   * Resolves when the disk has taken it or refused it; the screen shows it at once.
   */
  const record = async (what: NewEntry, provider?: string) => {
    if (isLoading()) await ready();
    if (store.getState().pen === 'elsewhere') throw new Error('another tab is writing');
    const found = recordFor(provider);
    const slot = found?.slot ?? stamp().id;
    if (what.kind === 'incident-closed') stillAt.add(slot);
    if (!found) write(slot, startRecord(stamp().id, stamp(), provider));
    else if (provider && providerOf(found.record.entries) === null && what.kind !== 'provider-chosen') {
      write(slot, append(found.record, { kind: 'provider-chosen', provider }, stamp()));
    }
    const now = recordFor(provider) ?? found;
    if (!now) throw new Error('a record was just started');
    write(slot, append(now.record, what, stamp()));
    return queue.flush();
  };

  /** Writes one entry in the record on the screen, ended or not: telling more of it starts no other. */
  const tell = async (slot: string, what: NewEntry) => {
    const { held, pen, current } = store.getState();
    if (pen === 'elsewhere') throw new Error('another tab is writing');
    const told = held.find((one) => one.slot === slot);
    if (!told) throw new Error('no such record on the screen');
    write(slot, append(told.record, what, stamp()), current);
    await queue.flush();
    // The disk takes the record last written for the one in use.
    if (current !== slot) await storage.choose(current);
  };

  /** Names the provider: starts a record, or adds it to the one begun without. */
  const chooseProvider = async (provider: string) => {
    if (isLoading()) await ready();
    const found = recordFor(provider);
    if (!found || !isOpen(found)) write(stamp().id, startRecord(stamp().id, stamp(), provider));
    else if (providerOf(found.record.entries) === null) {
      write(found.slot, append(found.record, { kind: 'provider-chosen', provider }, stamp()));
    } else choose(found.slot);
    return queue.flush();
  };

  /** Goes on with another record of this device, or with none: the next tap then starts one. */
  const choose = (slot: string | null) => {
    if (slot) stillAt.add(slot);
    store.setState({ current: slot });
    if (queue.isEmpty()) settle();
    return storage.choose(slot);
  };

  /** Opens the text of a record file next to what is here. The same record is not added twice. */
  const open = async (text: string): Promise<Opened> => {
    // What reads files is fetched when there is one to read.
    const { openFile } = await import('@/lib/incident/record-file');
    const opened = openFile(text);
    if (!opened.ok) return opened;
    const bytes = canonicalJson(opened.record);
    const same = store.getState().held.find(({ record }) => canonicalJson(record) === bytes);
    if (same) {
      await choose(same.slot);
      return { ok: true, slot: same.slot, known: true, sealed: opened.sealed };
    }
    const slot = stamp().id;
    const stored = await storage.add(slot, opened.record);
    if (!stored.ok) return { ok: false, refusal: stored.fault };
    // A tab that only reads along must not change what the writing one comes back to.
    if (store.getState().pen !== 'elsewhere') await storage.choose(slot);
    put({ slot, record: opened.record });
    settle();
    announce();
    void queue.flush();
    return { ok: true, slot, known: false, sealed: opened.sealed };
  };

  /** Deletes every record from this device and from the screen. */
  const erase = async () => {
    // An entry on its way to the disk would land there after all else is gone.
    await queue.settled();
    const erased = await storage.erase();
    if (erased.ok) {
      queue.clear();
      store.setState({ held: [], unreadable: [], current: null });
      settle();
      announce();
    }
    return erased;
  };

  const setPen = (pen: IncidentState['pen']) => store.setState({ pen });

  return {
    ...store,
    isLoading,
    ready,
    load,
    record,
    tell,
    recordFor,
    chooseProvider,
    choose,
    open,
    erase,
    retry,
    setPen,
  };
}

export type IncidentStore = ReturnType<typeof createIncidentStore>;
