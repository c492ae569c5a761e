import type { StoreApi } from 'zustand/vanilla';
import type { Stamp } from '@/lib/incident/entry';
import type { IncidentRecord } from '@/lib/incident/record';
import type { IncidentStorage, Label, StorageFault } from '@/lib/storage/incident-storage';
import type { News } from '@/lib/storage/tabs';
import type { Door } from './door';
import type { IncidentState } from './incident-state';
import { coalesce } from './queueing';
import { entriesNotIn, type LoadedRecord, readShelf } from './shelf';
import { createStatus } from './status';
import { createWriteQueue } from './write-queue';

/** Keeps the screen and the disk in step. Neither ever drops what only the other has. */
export function createSync(
  store: StoreApi<IncidentState>,
  storage: IncidentStorage,
  door: Door,
  stamp: () => Stamp,
  announce: (news: News) => void,
) {
  /** Slots of records that were stored and are gone. They stay on the screen. */
  const lost = new Set<string>();
  /** Counts the changes to the screen or the disk here: what was read before a change is out of date. */
  let changes = 0;
  const find = (slot: string) => store.getState().held.find((one) => one.slot === slot);
  const replace = (held: LoadedRecord) =>
    store.setState((state) => ({ held: state.held.map((one) => (one.slot === held.slot ? held : one)) }));

  const status = createStatus(store, lost, () => queue);
  const { settle } = status;

  const queue = createWriteQueue(door, {
    onWritten() {
      changes += 1;
      status.isTaken();
      announce({});
    },
    onChange: settle,
    isBeside: (slot) => store.getState().current !== slot,
    onGone(slot) {
      lost.add(slot);
      void findGone();
    },
    async onOvertaken(slot, seq) {
      const shelf = await door.load();
      const stored = shelf.ok && readShelf(shelf.value, door.upgrade).held.find((one) => one.slot === slot);
      const mine = find(slot);
      if (!stored || stored.record.id !== mine?.record.id) return false;
      // The disk has just as many entries as we expect, and would refuse ours for ever.
      if (stored.record.entries.length === seq) return false;
      replace(withUnsaved(stored, mine.record));
      return true;
    },
  });

  /** Checks the other records, since they may be gone too. */
  const findGone = async () => {
    const asOf = changes;
    const shelf = await door.load();
    if (!shelf.ok || changes !== asOf) return;
    const there = new Set(shelf.value.slots.map(({ slot }) => slot));
    const isStored = ({ slot }: LoadedRecord) => there.has(slot) || queue.entriesOf(slot).length > 0;
    for (const one of store.getState().held) if (!isStored(one)) lost.add(one.slot);
    settle();
  };

  /** The stored record followed by our entries that it lacks, which are queued for the disk. */
  const withUnsaved = (stored: LoadedRecord, mine: IncidentRecord): LoadedRecord => {
    const { entries, id } = stored.record;
    const rest = entriesNotIn(stored.record, mine);
    const record = rest.length > 0 ? { ...stored.record, entries: [...entries, ...rest] } : stored.record;
    queue.replace(stored.slot, id, record.entries, entries.length);
    return { ...stored, record };
  };

  let isRead = false;
  /** Whether the person asked for a new record, so that none is in use on purpose. */
  let startsAnother = false;
  const read = async (): Promise<void> => {
    if (!queue.isEmpty()) return;
    const asOf = changes;
    const shelf = await door.load();
    if (!queue.isEmpty()) return;
    if (changes !== asOf) return read();
    if (!shelf.ok) return settle(shelf.fault);
    const { held, unreadable, inUse } = readShelf(shelf.value, door.upgrade);
    const before = store.getState();
    // Of what was stored and is gone, the screen has the only copy.
    const gone = before.held.filter((mine) => !held.some(({ slot }) => slot === mine.slot));
    lost.clear();
    for (const { slot } of gone) lost.add(slot);
    const behind = held.map((stored) => {
      const mine = before.held.find(({ slot }) => slot === stored.slot);
      return mine ? withUnsaved(stored, mine.record) : stored;
    });
    const all = [...behind, ...gone];
    // The other tab may have chosen another record: this one stays with the one on its screen.
    const chosen = before.current ?? (startsAnother ? null : inUse);
    isRead = true;
    const current = all.some(({ slot }) => slot === chosen) ? chosen : null;
    settle(undefined, { held: all, unreadable, current, clearedSince: shelf.value.clearedSince ?? null });
    if (!queue.isEmpty()) await queue.flush();
  };

  /** Reads the shelf. Never drops entries that wait for the disk. */
  const load = coalesce(read);

  /** Stores a record again that is gone from the disk; under another slot if its own is taken. */
  const restore = async (mine: LoadedRecord, isTaken: boolean): Promise<StorageFault | undefined> => {
    const slot = isTaken ? stamp().id : mine.slot;
    const stored = await storage.add(slot, mine.record);
    if (!stored.ok) return stored.fault;
    const now = find(mine.slot) ?? mine;
    changes += 1;
    lost.delete(mine.slot);
    queue.drop(mine.slot);
    queue.replace(slot, now.record.id, now.record.entries, mine.record.entries.length);
    store.setState(({ held, current }) => ({
      held: held.map((one) => (one.slot === mine.slot ? { ...now, slot } : one)),
      current: current === mine.slot ? slot : current,
    }));
    await storage.label(slot, now.label);
    await storage.choose(store.getState().current);
    announce({});
    return undefined;
  };

  /** Shows a record, in place of what its slot had. */
  const put = (held: Omit<LoadedRecord, 'label'>, current: string | null = held.slot) => {
    changes += 1;
    if (current !== null) startsAnother = false;
    const before = find(held.slot);
    const others = store.getState().held.filter((one) => one !== before);
    store.setState({ held: [...others, { label: before?.label ?? {}, ...held }], current });
  };

  /** Writes what is waiting, and reads the shelf if that has not succeeded yet. */
  const writeOut = async () => {
    await queue.flush();
    if (!isRead) await load();
  };

  /** Writes what is waiting, then reads: if the first read failed, more may be on the disk. */
  const flush = async () => {
    await queue.flush();
    await load();
  };

  /** Removes from the screen what was erased on purpose, except entries that never reached the disk. */
  const forget = ({ erased }: News) => {
    if (!erased) return;
    changes += 1;
    const goes = ({ slot }: { slot: string }) =>
      (erased === 'all' || erased.includes(slot)) && queue.entriesOf(slot).length === 0;
    store.setState(({ held, unreadable, current }) => ({
      held: held.filter((one) => !goes(one)),
      unreadable: unreadable.filter((one) => !goes(one)),
      clearedSince: null,
      current: current && goes({ slot: current }) ? null : current,
    }));
    for (const slot of [...lost]) if (goes({ slot })) lost.delete(slot);
    if (isRead && queue.isEmpty()) settle();
  };

  /** Stores what is gone again, then writes what waits. Only on a tap, since it may have been erased on purpose. */
  const restoreAll = async () => {
    await queue.settled();
    // Shows that it is being tried.
    status.isTaken();
    if (!queue.isEmpty()) settle();
    let fault: StorageFault | undefined;
    const shelf = lost.size > 0 ? await door.load() : null;
    if (shelf?.ok) {
      const { held, unreadable } = readShelf(shelf.value, door.upgrade);
      const isTaken = (slot: string) => unreadable.some((one) => one.slot === slot);
      for (const slot of [...lost]) {
        const mine = find(slot);
        // Another tab has stored it again.
        if (!mine || held.some((one) => one.slot === slot)) lost.delete(slot);
        else fault = (await restore(mine, isTaken(slot))) ?? fault;
      }
    }
    await flush();
    // Why it cannot be stored again says more than that it is gone.
    if (fault && lost.size > 0) settle(fault);
  };

  /** Continues with another record, or with none. A tab that only reads does not keep its choice for the next visit. */
  const choose = async (current: string | null, isKept = true) => {
    changes += 1;
    startsAnother = current === null;
    store.setState({ current });
    if (queue.isEmpty()) settle();
    if (isKept) await storage.choose(current);
  };

  return {
    queue,
    settle,
    choose,
    load,
    find,
    put,
    flush,
    writeOut,
    forget,

    /** Shows a record with one more entry, and queues the entry for the disk. */
    write(slot: string, record: IncidentRecord, current: string | null = slot) {
      const seq = record.entries.length - 1;
      const entry = record.entries[seq];
      if (!entry) throw new Error('a record always has an entry');
      door.assertReadable(entry);
      // Queued before it is shown, so that it never counts as saved.
      queue.add({ slot, recordId: record.id, seq, entry });
      put({ slot, record }, current);
    },

    retry: coalesce(restoreAll),

    /** Writes on the cover of a record; on the screen alone if it is not kept. */
    async label(slot: string, change: Label, isKept: boolean) {
      if (!find(slot)) throw new Error('no such record on the screen');
      const stored = isKept ? await storage.label(slot, change) : ({ ok: true, value: null } as const);
      const now = find(slot);
      if (!stored.ok || !now) return stored;
      changes += 1;
      replace({ ...now, label: { ...now.label, ...change } });
      announce({});
      return stored;
    },

    /** Deletes one record, or all of them and everything else the site keeps, from this device and from the screen. */
    async erase(slot?: string) {
      // A pending entry would be stored after everything else is gone.
      await queue.settled();
      const erased = await (slot ? storage.eraseOne(slot) : storage.erase());
      // Some of it may be gone all the same.
      if (!erased.ok) void load();
      else {
        for (const one of store.getState().held) if (!slot || one.slot === slot) queue.drop(one.slot);
        forget({ erased: slot ? [slot] : 'all' });
        announce({ erased: slot ? [slot] : 'all' });
      }
      return erased;
    },
  };
}

export type Sync = ReturnType<typeof createSync>;
