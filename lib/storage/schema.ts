import type { DBSchema, IDBPDatabase } from 'idb';
import type { Entry } from '@/lib/incident/entry';
import type { Label } from './incident-storage';

/** The object stores of the database. */
export interface DbSchema extends DBSchema {
  slots: { key: string; value: { slot: string; id: string; format: 'first-hour-record'; version: number } };
  /** One row per entry, so that a tap costs the same however long the record is. */
  entries: { key: [slot: string, seq: number]; value: Entry };
  settings: { key: string; value: string };
  /** Keyed by slot, since version 2. */
  labels: { key: string; value: Label };
}

/**
 * The migrations from each version of the database to the next, from an empty one on. Released ones are never edited.
 */
const steps: readonly ((db: IDBPDatabase<DbSchema>) => void)[] = [
  (db) => {
    db.createObjectStore('slots', { keyPath: 'slot' });
    db.createObjectStore('entries');
    db.createObjectStore('settings');
  },
  (db) => {
    db.createObjectStore('labels');
  },
];

export const databaseVersion = steps.length;

/** Migrates a database to our version. Rows are left as they are. */
export function migrate(db: IDBPDatabase<DbSchema>, from: number): void {
  for (const step of steps.slice(from)) step(db);
}
