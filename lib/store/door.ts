import type { Entry, NewEntry } from '@/lib/incident/entry';
import type { TextIn } from '@/lib/incident/texts-in';
import type { Upgraded } from '@/lib/incident/upgrade';
import { inTime, longPatience } from '@/lib/storage/in-time';
import type { IncidentStorage, Shelf, StorageFault, Stored } from '@/lib/storage/incident-storage';
import { createLazy } from './lazy';

type Parts = typeof import('@/lib/incident/door');

const fetchParts = () => import('@/lib/incident/door');

/**
 * Checks what is read from and written to the disk: nothing may be stored that could not be read back. The schemas are
 * the heaviest part of the record, so they are fetched after the page. Until they are here, nothing is read, and taps
 * wait.
 */
export function createDoor(storage: IncidentStorage, load: () => Promise<Parts> = fetchParts) {
  const parts = createLazy(() => inTime(load(), () => 'unfetched', longPatience));
  /** Entries tapped before the schemas were here. */
  const unchecked = new WeakSet<Entry>();

  /** Null if they cannot be fetched; the next read or write tries again. */
  const open = (): Promise<Parts | null> => parts.load().catch(() => null);

  /** Why these entries may not be stored, or null. */
  const refusalOf = async (entries: readonly Entry[]): Promise<StorageFault | null> => {
    const waiting = entries.filter((entry) => unchecked.has(entry));
    if (waiting.length === 0) return null;
    const opened = await open();
    if (!opened) return 'unfetched';
    try {
      for (const entry of waiting) opened.assertReadable(entry);
    } catch {
      return 'failed';
    }
    for (const entry of waiting) unchecked.delete(entry);
    return null;
  };

  const append: IncidentStorage['append'] = async (slot, recordId, seq, entries, isBeside) => {
    const fault = await refusalOf(entries);
    return fault ? { ok: false, fault } : storage.append(slot, recordId, seq, entries, isBeside);
  };

  const sendOff: IncidentStorage['sendOff'] = (slot, recordId, seq, entries, isBeside) => {
    if (!entries.some((entry) => unchecked.has(entry)))
      storage.sendOff(slot, recordId, seq, entries, isBeside);
  };

  return {
    append,
    sendOff,

    async load(): Promise<Stored<Shelf>> {
      const [shelf, opened] = await Promise.all([storage.load(), open()]);
      return shelf.ok && !opened ? { ok: false, fault: 'unfetched' } : shelf;
    },

    /** The texts of an entry that a person typed or pasted. Rejects if the code that knows them cannot be fetched. */
    async typedTexts(entry: NewEntry): Promise<TextIn[]> {
      const opened = await open();
      if (!opened) throw new Error('what knows the texts was not fetched');
      return opened.typedTexts(entry);
    },

    /** Reads a stored record. `load` has fetched what that takes. */
    upgrade(raw: unknown): Upgraded {
      if (!parts.value) throw new Error('nothing was read yet');
      return parts.value.upgrade(raw);
    },

    /**
     * Throws for an entry that could not be read back; before the schemas are here, that is checked when it is written.
     */
    assertReadable(entry: Entry) {
      if (parts.value) parts.value.assertReadable(entry);
      else unchecked.add(entry);
    },
  };
}

export type Door = ReturnType<typeof createDoor>;
