import { createConnection } from './connection';
import { StorageError } from './faults';
import type { Stored } from './incident-storage';

/** What a person keeps on this device beside records: their sentence for a call, and when each was rehearsed. */
export type Setting = 'sentence' | 'rehearsed';

/** Where settings are stored. Never throws: a failure comes back as a fault. */
export interface Settings {
  /** Null if it was never written, or was deleted. */
  read(setting: Setting): Promise<Stored<string | null>>;
  /** Writes what becomes of what is there, or deletes it with null, and reads it back. No other tab comes between. */
  change(setting: Setting, become: (before: string | null) => string | null): Promise<Stored<string | null>>;
}

/** The settings in this browser's database, in the same store as the slot in use. */
export function openSettings(): Settings {
  const { read, write } = createConnection(() => {});
  return {
    read: (setting) => read(async (db) => (await db.get('settings', setting)) ?? null),
    change: (setting, become) =>
      write(async (db) => {
        const tx = db.transaction('settings', 'readwrite', { durability: 'strict' });
        const value = become((await tx.store.get(setting)) ?? null);
        const request = value === null ? tx.store.delete(setting) : tx.store.put(value, setting);
        tx.commit?.();
        await Promise.all([request, tx.done]);
        if (((await db.get('settings', setting)) ?? null) !== value) throw new StorageError('failed');
        return value;
      }),
  };
}
