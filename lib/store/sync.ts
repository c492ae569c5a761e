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

/** Brings the screen to the disk and the disk to the screen. Neither ever drops what only the other has. */
export function createSync(
  store: StoreApi<IncidentState>,
  storage: IncidentStorage,
  door: Door,
  stamp: () => Stamp,
  announce: (news: News) => void,
) {
  /** Slots of records that were stored and are not any more. They stay on the screen. */
  const lost = new Set<string>();
  /** How often the screen or the disk has changed here: what was read before a change is out of date. */
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
    onGone(slot) {
      lost.add(slot);
      void findGone();
    },
    async onOvertaken(slot, seq) {
      const shelf = await door.load();
      const stored = shelf.ok && readShelf(shelf.value, door.upgrade).held.find((one) => one.slot === slot);
      const mine = find(slot);
      if (!stored || stored.record.id !== mine?.record.id) return false;
      // That is just where it belongs: it would be refused for ever.
      if (stored.record.entries.length === seq) return false;
      replace(goOn(stored, mine.record));
      return true;
    },
  });

  /** Where one record is gone, others may be. */
  const findGone = async () => {
    const asOf = changes;
    const shelf = await door.load();
    if (!shelf.ok || changes !== asOf) return;
    const there = new Set(shelf.value.slots.map(({ slot }) => slot));
    const isStored = ({ slot }: LoadedRecord) => there.has(slot) || queue.entriesOf(slot).length > 0;
    for (const one of store.getState().held) if (!isStored(one)) lost.add(one.slot);
    settle();
  };

  /** The stored record with what it does not hold of ours behind it, which is then on its way to the disk. */
  const goOn = (stored: LoadedRecord, mine: IncidentRecord): LoadedRecord => {
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
    const { held, unreadable } = readShelf(shelf.value, door.upgrade);
    const before = store.getState();
    // What was stored and is not there any more has its only copy here.
    const gone = before.held.filter((mine) => !held.some(({ slot }) => slot === mine.slot));
    lost.clear();
    for (const { slot } of gone) lost.add(slot);
    const behind = held.map((stored) => {
      const mine = before.held.find(({ slot }) => slot === stored.slot);
      return mine ? goOn(stored, mine.record) : stored;
    });
    const all = [...behind, ...gone];
    // What another tab goes on with is its own affair: this one stays with the record on its screen.
    const chosen = before.current ?? (startsAnother ? null : shelf.value.current);
    isRead = true;
    const current = all.some(({ slot }) => slot === chosen) ? chosen : null;
    settle(undefined, { held: all, unreadable, current });
    if (!queue.isEmpty()) await queue.flush();
  };

  /** Reads the shelf. Entries still waiting for the disk are never dropped for it. */
  const load = coalesce(read);

  /** Stores a record once more that is gone from the disk; under another slot where something else stands there. */
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

  /** Puts a record on the screen, in the place of what this slot had. */
  const put = (held: Omit<LoadedRecord, 'label'>, current: string | null = held.slot) => {
    changes += 1;
    if (current !== null) startsAnother = false;
    const before = find(held.slot);
    const others = store.getState().held.filter((one) => one !== before);
    store.setState({ held: [...others, { label: before?.label ?? {}, ...held }], current });
  };

  /** Writes what is waiting, and reads the shelf where that has not worked yet. */
  const writeOut = async () => {
    await queue.flush();
    if (!isRead) await load();
  };

  /** Writes what is waiting, then reads: where the first reading failed, more may stand on the disk. */
  const flush = async () => {
    await queue.flush();
    await load();
  };

  /** Takes from the screen what was erased on purpose; not what has entries that never reached the disk. */
  const forget = ({ erased }: News) => {
    if (!erased) return;
    changes += 1;
    const goes = ({ slot }: { slot: string }) =>
      (erased === 'all' || erased.includes(slot)) && queue.entriesOf(slot).length === 0;
    store.setState(({ held, unreadable, current }) => ({
      held: held.filter((one) => !goes(one)),
      unreadable: unreadable.filter((one) => !goes(one)),
      current: current && goes({ slot: current }) ? null : current,
    }));
    for (const slot of [...lost]) if (goes({ slot })) lost.delete(slot);
    if (isRead && queue.isEmpty()) settle();
  };

  /** Stores once more what is gone, then writes what waits. Only on a tap: it may have been erased on purpose. */
  const restoreAll = async () => {
    await queue.settled();
    // That it is being tried is seen.
    status.isTaken();
    if (!queue.isEmpty()) settle();
    let fault: StorageFault | undefined;
    const shelf = lost.size > 0 ? await door.load() : null;
    if (shelf?.ok) {
      const { held, unreadable } = readShelf(shelf.value, door.upgrade);
      const isTaken = (slot: string) => unreadable.some((one) => one.slot === slot);
      for (const slot of [...lost]) {
        const mine = find(slot);
        // Another tab has stored it again where it is there.
        if (!mine || held.some((one) => one.slot === slot)) lost.delete(slot);
        else fault = (await restore(mine, isTaken(slot))) ?? fault;
      }
    }
    await flush();
    // Why it cannot be stored again says more than that it is gone.
    if (fault && lost.size > 0) settle(fault);
  };

  /** Goes on with another record, or with none; a tab that only reads along does not change what the writing one comes back to. */
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

    /** Puts a record with one more entry on the screen and on its way to the disk. */
    write(slot: string, record: IncidentRecord, current: string | null = slot) {
      const seq = record.entries.length - 1;
      const entry = record.entries[seq];
      if (!entry) throw new Error('a record always has an entry');
      door.assertReadable(entry);
      // On its way before it is on the screen, so that it is never taken for saved.
      queue.add({ slot, recordId: record.id, seq, entry });
      put({ slot, record }, current);
    },

    retry: coalesce(restoreAll),

    /** Writes on the cover of a record. */
    async label(slot: string, change: Label) {
      const mine = find(slot);
      if (!mine) throw new Error('no such record on the screen');
      const stored = await storage.label(slot, change);
      const now = find(slot);
      if (!stored.ok || !now) return stored;
      changes += 1;
      replace({ ...now, label: { ...now.label, ...change } });
      announce({});
      return stored;
    },

    /** Deletes one record, or every one and all else the site keeps, from this device and from the screen. */
    async erase(slot?: string) {
      // An entry on its way to the disk would land there after all else is gone.
      await queue.settled();
      const erased = await (slot ? storage.eraseOne(slot) : storage.erase());
      // Some of it may be gone all the same.
      if (!erased.ok) void load();
      else {
        const slots = store.getState().held.map((one) => one.slot);
        for (const one of slot ? [slot] : slots) queue.drop(one);
        forget({ erased: slot ? [slot] : 'all' });
        announce({ erased: slot ? [slot] : 'all' });
      }
      return erased;
    },
  };
}

export type Sync = ReturnType<typeof createSync>;
