import { createStore } from 'zustand/vanilla';
import type { NewEntry, Stamp } from '@/lib/incident/entry';
import { closedAs, providerOf } from '@/lib/incident/fold';
import { append, canonicalJson, type IncidentRecord, startRecord } from '@/lib/incident/record';
import type { Refusal } from '@/lib/incident/upgrade';
import type { IncidentStorage, StorageFault, Stored } from '@/lib/storage/incident-storage';
import type { News } from '@/lib/storage/tabs';
import { createKeeping } from './keeping';
import type { Held, Unreadable } from './shelf';

export type { Held } from './shelf';

export type SaveStatus =
  | { kind: 'loading' }
  | { kind: 'nothing' }
  | { kind: 'saving' }
  | { kind: 'saved' }
  | { kind: 'unsaved'; fault: StorageFault };

export interface IncidentState {
  held: readonly Held[];
  unreadable: readonly Unreadable[];
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
  announce: (news: News) => void = () => {},
) {
  const store = createStore<IncidentState>()(() => ({
    held: [],
    unreadable: [],
    current: null,
    status: { kind: 'loading' },
    unsaved: new Set(),
    pen: 'unknown',
  }));
  const { queue, settle, load, find, ...keeping } = createKeeping(store, storage, stamp, announce);
  const { put, write } = keeping;

  const isLoading = () => store.getState().status.kind === 'loading';
  let reading: Promise<void> | null = null;

  /** Resolves once the shelf was read: a tap before that would start a record next to the one that is there. */
  const ready = async () => {
    if (!isLoading()) return;
    reading ??= load();
    await reading;
  };

  /** The last tap made while the shelf was being read, as JSON. */
  let early: string | null = null;

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
    const goesOn = (one: Held) => named(one) === provider && isOpen(one) && !one.label.archived;
    return usable.findLast(goesOn) ?? null;
  };

  /**
   * Writes one entry, and whatever must stand before it: the start of a record, the provider named.
   * Resolves when the disk has taken it or refused it; the screen shows it at once, or as soon as the shelf was read.
   */
  const record = async (what: NewEntry, provider?: string) => {
    // A tap before the pen is known is written all the same: the disk takes it behind what another tab writes.
    if (isLoading()) {
      // Tapped again as nothing seemed to happen.
      const tap = JSON.stringify([what, provider]);
      if (tap === early) return ready();
      early = tap;
      await ready();
    } else if (store.getState().pen === 'elsewhere') throw new Error('another tab is writing');
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
    return keeping.writeOut();
  };

  /** Writes one entry in the record on the screen, ended or not: telling more of it starts no other. */
  const tell = async (slot: string, what: NewEntry) => {
    const { pen, current } = store.getState();
    if (pen === 'elsewhere') throw new Error('another tab is writing');
    const told = find(slot);
    if (!told) throw new Error('no such record on the screen');
    write(slot, append(told.record, what, stamp()), current);
    await keeping.writeOut();
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
    return keeping.writeOut();
  };

  /** Goes on with another record of this device, or with none: the next tap then starts one. */
  const choose = (slot: string | null) => {
    if (slot) stillAt.add(slot);
    return keeping.choose(slot, store.getState().pen !== 'elsewhere');
  };

  /** Opens the text of a record file next to what is here. The same record is not added twice. */
  const open = async (text: string): Promise<Opened> => {
    // What reads files is fetched when there is one to read.
    const { openFile } = await import('@/lib/incident/record-file');
    const opened = openFile(text);
    if (!opened.ok) return opened;
    for (const other of opened.others ?? []) {
      const stored = await add(other);
      if (!stored.ok) return { ok: false, refusal: stored.fault };
      if (!stored.value.known) put({ slot: stored.value.slot, record: other }, store.getState().current);
    }
    const added = await add(opened.record);
    if (!added.ok) return { ok: false, refusal: added.fault };
    const { slot, known } = added.value;
    if (known) await choose(slot);
    // A tab that only reads along must not change what the writing one comes back to.
    else if (store.getState().pen !== 'elsewhere') await storage.choose(slot);
    // On the screen only once it would be found again.
    if (!known) put({ slot, record: opened.record });
    settle();
    announce({});
    void queue.flush();
    return { ok: true, slot, known, sealed: opened.sealed };
  };

  /** Stores a record next to what is here, where the very same is not here yet. */
  const add = async (record: IncidentRecord): Promise<Stored<{ slot: string; known: boolean }>> => {
    const bytes = canonicalJson(record);
    const same = store.getState().held.find((one) => canonicalJson(one.record) === bytes);
    if (same) return { ok: true, value: { slot: same.slot, known: true } };
    const slot = stamp().id;
    const stored = await storage.add(slot, record);
    if (!stored.ok) return stored;
    return { ok: true, value: { slot, known: false } };
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
    setPen,
    flush: keeping.flush,
    retry: keeping.retry,
    label: keeping.label,
    erase: keeping.erase,
    forget: keeping.forget,
  };
}

export type IncidentStore = ReturnType<typeof createIncidentStore>;
