import { createConnection } from './connection';
import { StorageError } from './in-time';
import type { Stored } from './incident-storage';

/**
 * What a person keeps on this device beside records: their sentence for a call, when each was rehearsed, and the slot
 * of the check-up they go on with.
 */
export type Setting = 'sentence' | 'rehearsed' | 'check-up';

/** Where settings are stored. Never throws: a failure comes back as a fault. */
export interface Settings {
  /** Null if it was never written, or was deleted. */
  read(setting: Setting): Promise<Stored<string | null>>;
  /**
   * Writes what becomes of what is there, or deletes it with null; no other tab writes between. Reads it back, where
   * another tab may have written since.
   */
  change(setting: Setting, become: (before: string | null) => string | null): Promise<Stored<string | null>>;
}

/** A stored text; anything else that stands there reads as none. */
const textOf = (stored: unknown): string | null => (typeof stored === 'string' ? stored : null);

/** The settings in this browser's database, in the same store as the slot in use. */
export function openSettings(): Settings {
  const { read, write } = createConnection(() => {});
  return {
    read: (setting) => read(async (db) => textOf(await db.get('settings', setting))),
    change: (setting, become) =>
      write(async (db) => {
        const tx = db.transaction('settings', 'readwrite', { durability: 'strict' });
        tx.done.catch(() => {});
        // Safari keeps a page that was left, and a transaction waiting in it blocks every other page.
        const giveUp = () => tx.abort();
        window.addEventListener('pagehide', giveUp);
        try {
          const before = textOf(await tx.store.get(setting));
          const value = become(before);
          const request = value === null ? tx.store.delete(setting) : tx.store.put(value, setting);
          tx.commit?.();
          await Promise.all([request, tx.done]);
          const there = textOf(await db.get('settings', setting));
          if (there !== value && there === before) throw new StorageError('failed');
          return value;
        } finally {
          window.removeEventListener('pagehide', giveUp);
        }
      }),
  };
}
