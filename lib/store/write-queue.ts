import type { Entry } from '@/lib/incident/entry';
import type { IncidentStorage, StorageFault } from '@/lib/storage/incident-storage';

/** An entry waiting for the disk: number `seq` of the record in this slot. */
interface Waiting {
  slot: string;
  recordId: string;
  seq: number;
  entry: Entry;
}

interface WriteQueueEvents {
  /** One more entry is on disk. */
  onWritten(): void;
  /** The queue has changed; with a fault if the disk refused. */
  onChange(fault?: StorageFault): void;
  /** Another tab wrote first. Resolves to whether the waiting entries were moved behind its own. */
  onOvertaken(slot: string, seq: number): Promise<boolean>;
  /** Nothing of this record is on the disk any more. */
  onGone(slot: string): void;
  /** Whether another record is in use, and stays that when this one is written. */
  isBeside(slot: string): boolean;
}

/** Writes entries to the disk one by one, in order. What the disk refuses stays and can be retried. */
export function createWriteQueue(
  storage: Pick<IncidentStorage, 'append' | 'sendOff'>,
  events: WriteQueueEvents,
) {
  let waiting: Waiting[] = [];
  let flushing: Promise<void> | null = null;

  const writeAll = async () => {
    try {
      // Entries of one record stay in order; one that is stuck must not hold up other records.
      const stuck = new Map<string, StorageFault>();
      for (;;) {
        const first = waiting.find(({ slot }) => !stuck.has(slot));
        if (!first) break;
        const { slot, recordId, seq, entry } = first;
        // One by one: the larger a write, the more of it a full disk tears.
        const stored = await storage.append(slot, recordId, seq, [entry], events.isBeside(slot));
        if (stored.ok) {
          waiting = waiting.filter((one) => one !== first);
          events.onWritten();
        } else if (stored.fault === 'overtaken') {
          if (!(await events.onOvertaken(slot, seq))) stuck.set(slot, 'overtaken');
        } else if (stored.fault === 'gone') {
          stuck.set(slot, 'gone');
          events.onGone(slot);
        } else return events.onChange(stored.fault);
        events.onChange();
      }
      if (stuck.size > 0) events.onChange([...stuck.values()][0]);
    } finally {
      // Synchronously with the end of the loop: a tap right after it must start another.
      flushing = null;
    }
  };

  const entriesOf = (batch: readonly Waiting[]) => batch.map(({ entry }) => entry);

  return {
    isEmpty: () => waiting.length === 0,
    /** Ids of the entries that are not on disk yet. */
    ids: (): ReadonlySet<string> => new Set(waiting.map(({ entry }) => entry.id)),
    entriesOf: (slot: string) => entriesOf(waiting.filter((one) => one.slot === slot)),
    add(one: Waiting) {
      waiting.push(one);
      events.onChange();
    },
    /** Replaces all waiting entries of a slot by those of this record from number `from` on. */
    replace(slot: string, recordId: string, entries: readonly Entry[], from: number) {
      const others = waiting.filter((one) => one.slot !== slot);
      const own = entries.slice(from).map((entry, i) => ({ slot, recordId, seq: from + i, entry }));
      waiting = [...others, ...own];
    },
    drop(slot: string) {
      waiting = waiting.filter((one) => one.slot !== slot);
    },
    /** Writes what waits without an answer, as the page is left. It stays in the queue. */
    sendOff() {
      for (const first of new Map(waiting.toReversed().map((one) => [one.slot, one])).values()) {
        const all = waiting.filter(({ slot }) => slot === first.slot);
        storage.sendOff(first.slot, first.recordId, first.seq, entriesOf(all), events.isBeside(first.slot));
      }
    },
    /** Resolves when the disk has stored or refused what waits, and what was pending before. */
    async flush() {
      if (waiting.length > 0) flushing ??= writeAll();
      await flushing;
    },
    /** Resolves when nothing is pending; writes nothing. */
    async settled() {
      await flushing;
    },
  };
}

export type WriteQueue = ReturnType<typeof createWriteQueue>;
