import type { Entry } from '@/lib/incident/entry';
import type { IncidentStorage, StorageFault } from '@/lib/storage/incident-storage';

/** An entry on its way to the disk: number `seq` of the record in this slot. */
export interface Waiting {
  slot: string;
  recordId: string;
  seq: number;
  entry: Entry;
}

export interface WriteQueueEvents {
  /** One more entry is on disk. */
  onWritten(): void;
  /** What waits has changed; with a fault where the disk refused it. */
  onChange(fault?: StorageFault): void;
}

/** Takes entries to the disk one by one, in order. What the disk refuses stays, and can be tried again. */
export function createWriteQueue(storage: IncidentStorage, { onWritten, onChange }: WriteQueueEvents) {
  const waiting: Waiting[] = [];
  let flushing: Promise<void> | null = null;

  const writeAll = async () => {
    try {
      const overtaken = new Set<string>();
      for (;;) {
        // Entries of one record go in order; one that was overtaken must not hold up the others.
        const first = waiting.find(({ slot }) => !overtaken.has(slot));
        if (!first) break;
        const stored = await storage.append(first.slot, first.recordId, first.seq, first.entry);
        if (stored.ok) {
          waiting.splice(waiting.indexOf(first), 1);
          onWritten();
        } else if (stored.fault === 'overtaken') {
          overtaken.add(first.slot);
        } else return onChange(stored.fault);
        onChange();
      }
      if (overtaken.size > 0) onChange('overtaken');
    } finally {
      // In the same turn as the loop ends: a tap right after it must start another.
      flushing = null;
    }
  };

  return {
    isEmpty: () => waiting.length === 0,
    /** Ids of the entries that are not on disk yet. */
    ids: (): ReadonlySet<string> => new Set(waiting.map(({ entry }) => entry.id)),
    add(one: Waiting) {
      waiting.push(one);
      onChange();
    },
    /** Resolves when the disk has taken or refused what waits, and what was on its way before. */
    async flush() {
      if (waiting.length > 0) flushing ??= writeAll();
      await flushing;
    },
    /** Resolves when nothing is on its way; writes nothing. */
    async settled() {
      await flushing;
    },
    clear() {
      waiting.length = 0;
    },
  };
}
