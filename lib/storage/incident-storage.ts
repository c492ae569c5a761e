import type { Entry } from '@/lib/incident/entry';
import type { Instant } from '@/lib/incident/moment';
import type { IncidentRecord } from '@/lib/incident/record';

/** The one database of this site in a browser. */
export const databaseName = 'first-hour';

/** Why the device did not store something. Each has its own sentence in the messages. */
export type StorageFault =
  | 'unavailable'
  | 'full'
  /** An older tab keeps the database open. */
  | 'blocked'
  /** The database is of a newer version of the app: it is read and never written. */
  | 'newer'
  /** What this tab had stored is no longer there. */
  | 'gone'
  /** Another tab wrote in between. */
  | 'overtaken'
  /** The code that checks what is written and read could not be fetched. */
  | 'unfetched'
  | 'failed';

export type Stored<Value> = { ok: true; value: Value } | { ok: false; fault: StorageFault };

/** What a person wrote on the cover of a record, and the length of the last file made of it. None of it is evidence. */
export interface Label {
  name?: string;
  archived?: boolean;
  /** Number of entries in the last file saved from this browser. */
  takenOut?: number;
  /** When that file was saved. */
  takenOutAt?: Instant;
}

/** What is stored on the device, not yet parsed. A slot is a place on this device, so one record can be held twice. */
export interface Shelf {
  slots: { slot: string; raw: unknown; label?: Label | undefined }[];
  /** The slot in use, or null where the person asked for a new incident. */
  current: string | null;
  /** Of a shelf without slots that had some: when they were last opened, as far as this browser still knows. */
  clearedSince?: Instant | null;
}

/** Where records are stored. Never throws: a failure comes back as a fault. */
export interface IncidentStorage {
  load(): Promise<Stored<Shelf>>;
  /**
   * Adds entries from number `seq` (counted from 0) on, all or none, and reads them back. Entry 0 creates the slot, and
   * each makes it the slot in use, unless they are written beside that. Nothing is ever overwritten.
   */
  append(
    slot: string,
    recordId: string,
    seq: number,
    entries: readonly Entry[],
    isBeside?: boolean,
  ): Promise<Stored<null>>;
  /**
   * Writes the same at once and without an answer, for a page that is being left. Does nothing while the database is
   * not open yet.
   */
  sendOff(slot: string, recordId: string, seq: number, entries: readonly Entry[], isBeside?: boolean): void;
  /** Adds a whole opened record under a new slot, all or nothing. It is not in use until it is chosen. */
  add(slot: string, record: IncidentRecord): Promise<Stored<null>>;
  choose(slot: string | null): Promise<Stored<null>>;
  /** Changes the cover of a stored record. */
  label(slot: string, change: Label): Promise<Stored<null>>;
  /** Deletes one record, readable or not, and checks that it is gone. */
  eraseOne(slot: string): Promise<Stored<null>>;
  /** Deletes everything this site keeps in this browser, and checks that it is gone. */
  erase(): Promise<Stored<null>>;
}
