import { createStore } from 'zustand/vanilla';
import type { NewEntry, Stamp } from '@/lib/incident/entry';
import { closedAs, providerOf } from '@/lib/incident/fold';
import { append, canonicalJson, type IncidentRecord, startRecord } from '@/lib/incident/record';
import { typedTexts } from '@/lib/incident/texts-in';
import type { Refusal } from '@/lib/incident/upgrade';
import type { IncidentStorage, Label, StorageFault, Stored } from '@/lib/storage/incident-storage';
import type { News } from '@/lib/storage/tabs';
import { type SeenInFile, seenInRecord, type TakingOut, withoutSecrets } from './file-gate';
import { serialize } from './queueing';
import { createSecretGate } from './secret-gate';
import type { LoadedRecord, Unreadable } from './shelf';
import { createSync } from './sync';

export type { LoadedRecord } from './shelf';

export type SaveStatus =
  /** `tapped`: something waits to be written as soon as the shelf is read. */
  | { kind: 'loading'; tapped?: true }
  | { kind: 'nothing' }
  | { kind: 'saving' }
  | { kind: 'saved' }
  | { kind: 'unsaved'; fault: StorageFault };

export interface IncidentState {
  held: readonly LoadedRecord[];
  unreadable: readonly Unreadable[];
  /** The slot in use; null before the first tap and after "start another". */
  current: string | null;
  status: SaveStatus;
  /** Ids of entries that are on the screen and not yet on disk. */
  unsaved: ReadonlySet<string>;
  /** Whether this tab writes or reads along. */
  writeLock: 'unknown' | 'here' | 'elsewhere';
}

export type Opened =
  /** `sealed`: the file carried a fingerprint, which fits. `tookOut`: what must not be stored was left behind. */
  | { ok: true; slot: string; known: boolean; sealed: boolean; tookOut: boolean }
  | { ok: false; refusal: Refusal | StorageFault | 'cannot-look' | 'secret-stays' }
  /** Nothing was stored. Opening it again with the answer takes out what was seen. */
  | { ok: false; refusal: 'secret'; seen: readonly SeenInFile[] };

/** So long an ended record is still the one at hand, in milliseconds. */
const lately = 12 * 3_600_000;

/** What is on the screen, and whether it is on disk. The screen changes first; the disk follows entry by entry. */
export function createIncidentStore(
  storage: IncidentStorage,
  stamp: () => Stamp,
  announce: (news: News) => void = () => {},
  gate = createSecretGate(),
) {
  const store = createStore<IncidentState>()(() => ({
    held: [],
    unreadable: [],
    current: null,
    status: { kind: 'loading' },
    unsaved: new Set(),
    writeLock: 'unknown',
  }));
  const { queue, settle, load, find, ...keeping } = createSync(store, storage, stamp, announce);
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
  const endedLately = ({ record }: LoadedRecord) => {
    const ending = record.entries.findLast(({ kind }) => kind === 'incident-closed');
    return ending !== undefined && Date.parse(stamp().recordedAt) - Date.parse(ending.recordedAt) < lately;
  };
  const isOpen = ({ record }: LoadedRecord) => closedAs(record.entries) === null;

  /** The record that a tap on this provider's page belongs to, or null where the tap starts one. */
  const recordFor = (provider?: string) => {
    const { held, current } = store.getState();
    const usable = held.filter((one) => isOpen(one) || stillAt.has(one.slot) || endedLately(one));
    const now = usable.find(({ slot }) => slot === current);
    if (!provider || !now) return now ?? null;
    const named = (one: LoadedRecord) => providerOf(one.record.entries);
    if (named(now) === provider || named(now) === null) return now;
    const goesOn = (one: LoadedRecord) => named(one) === provider && isOpen(one) && !one.label.archived;
    return usable.findLast(goesOn) ?? null;
  };

  /**
   * Writes one entry, and whatever must stand before it: the start of a record, the provider named.
   * Resolves when the disk has taken it or refused it; the screen shows it at once, or as soon as the shelf was read.
   * Rejects what holds a secret.
   */
  const record = async (what: NewEntry, provider?: string) => {
    if (!gate.isReady() && typedTexts(what).length > 0) await gate.ready();
    // Before anything is written for it: a refused entry must not leave an empty record behind.
    gate.check(typedTexts(what));
    // A tap before the write lock is known is written all the same: the disk takes it behind what another tab writes.
    if (isLoading()) {
      // Tapped again as nothing seemed to happen.
      const tap = JSON.stringify([what, provider]);
      if (tap === early) return ready();
      early = tap;
      store.setState({ status: { kind: 'loading', tapped: true } });
      await ready();
    } else if (store.getState().writeLock === 'elsewhere') throw new Error('another tab is writing');
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

  /**
   * Writes one entry in the record on the screen, ended or not: telling more of it starts no other. Calls `onScreen`
   * once it was taken; resolves as `record` does, and rejects what holds a secret.
   */
  const tell = async (slot: string, what: NewEntry, onScreen = () => {}) => {
    if (!gate.isReady() && typedTexts(what).length > 0) await gate.ready();
    gate.check(typedTexts(what));
    const { writeLock, current } = store.getState();
    if (writeLock === 'elsewhere') throw new Error('another tab is writing');
    const told = find(slot);
    if (!told) throw new Error('no such record on the screen');
    write(slot, append(told.record, what, stamp()), current);
    onScreen();
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
    return keeping.choose(slot, store.getState().writeLock !== 'elsewhere');
  };

  /**
   * Opens the text of a record file next to what is here. The same record is not added twice. A file with a secret
   * in it is refused, until the person says what to do with it. Of two taps the second finds what the first added.
   */
  const open = serialize(async (text: string, taking?: TakingOut): Promise<Opened> => {
    // What reads files is fetched when there is one to read.
    const { openFile } = await import('@/lib/incident/record-file');
    const opened = openFile(text);
    if (!opened.ok) return opened;
    try {
      await gate.ready();
    } catch {
      return { ok: false, refusal: 'cannot-look' };
    }
    const inFile = [opened.record, ...(opened.others ?? [])];
    const seen = inFile.flatMap((one) => seenInRecord(gate, one));
    if (seen.length > 0 && !taking) return { ok: false, refusal: 'secret', seen };
    const tookOut = seen.some(({ certain }) => certain || !taking?.keepsMaybe);
    const [first, ...others] =
      tookOut && taking ? inFile.map((one) => withoutSecrets(gate, one, taking)) : inFile;
    if (!first || others.includes(null)) return { ok: false, refusal: 'secret-stays' };
    for (const other of others) {
      if (!other) continue;
      const stored = await add(other);
      if (!stored.ok) return { ok: false, refusal: stored.fault };
      if (!stored.value.known) put({ slot: stored.value.slot, record: other }, store.getState().current);
    }
    const added = await add(first);
    if (!added.ok) return { ok: false, refusal: added.fault };
    const { slot, known } = added.value;
    if (known) await choose(slot);
    // A tab that only reads along must not change what the writing one comes back to.
    else if (store.getState().writeLock !== 'elsewhere') await storage.choose(slot);
    // On the screen only once it would be found again.
    if (!known) put({ slot, record: first });
    settle();
    announce({});
    void queue.flush();
    return { ok: true, slot, known, sealed: opened.sealed && !tookOut, tookOut };
  });

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

  /** Writes on the cover of a record. Rejects a name that holds a secret. */
  const label = async (slot: string, change: Label) => {
    if (change.name) {
      if (!gate.isReady()) await gate.ready();
      if (!find(slot)) return { ok: false, fault: 'gone' } as const;
      gate.check([{ field: 'name', text: change.name, form: 'line' }]);
    }
    return keeping.label(slot, change);
  };

  const setWriteLock = (writeLock: IncidentState['writeLock']) => store.setState({ writeLock });

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
    setWriteLock,
    sendOff: queue.sendOff,
    flush: keeping.flush,
    retry: keeping.retry,
    label,
    erase: keeping.erase,
    forget: keeping.forget,
  };
}

export type IncidentStore = ReturnType<typeof createIncidentStore>;
