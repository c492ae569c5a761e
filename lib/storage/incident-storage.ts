import type { Entry } from '@/lib/incident/entry';
import type { IncidentRecord } from '@/lib/incident/record';

/** The one database of this site in a browser. */
export const databaseName = 'first-hour';

/** Why the device did not take it. Each has its own sentence in the catalogue. */
export type StorageFault =
  | 'unavailable'
  | 'full'
  /** An older tab does not let go of the database. */
  | 'blocked'
  /** The database is of a newer version of the app: it is read, and never written. */
  | 'newer'
  /** What this tab had stored is not there any more. */
  | 'gone'
  /** Another tab has written in between. */
  | 'overtaken'
  /** What looks at what is written and read could not be fetched. */
  | 'unfetched'
  | 'failed';

export type Stored<Value> = { ok: true; value: Value } | { ok: false; fault: StorageFault };

/** What a person wrote on the cover of a record, and the last file made of it. None of it is evidence. */
export interface Label {
  name?: string;
  archived?: boolean;
  /** How many entries the last file taken out of this browser held. */
  takenOut?: number;
}

/** What stands on the device, not yet parsed. A slot is a place on this device, so one record can be held twice. */
export interface Shelf {
  slots: { slot: string; raw: unknown; label?: Label | undefined }[];
  /** The slot in use, or null where the person asked for a new incident. */
  current: string | null;
}

/** Where records stay. Never throws: what fails comes back as a fault. */
export interface IncidentStorage {
  load(): Promise<Stored<Shelf>>;
  /**
   * Adds entries as number `seq` (from 0) and on, all or none, and reads them back. Entry 0 makes the slot, and
   * each makes it the slot in use. Nothing is ever overwritten.
   */
  append(slot: string, recordId: string, seq: number, entries: readonly Entry[]): Promise<Stored<null>>;
  /**
   * Sends the same on its way in this very moment, for a page that is being left: there is no answer. It does
   * nothing where the browser has yet to be asked for the records.
   */
  sendOff(slot: string, recordId: string, seq: number, entries: readonly Entry[]): void;
  /** Adds a whole opened record under a new slot, or nothing of it. It is not in use before it is chosen. */
  add(slot: string, record: IncidentRecord): Promise<Stored<null>>;
  choose(slot: string | null): Promise<Stored<null>>;
  /** Changes what stands on the cover of a record that is there. */
  label(slot: string, change: Label): Promise<Stored<null>>;
  /** Deletes one record, readable or not, and looks whether it is gone. */
  eraseOne(slot: string): Promise<Stored<null>>;
  /** Deletes all that this site keeps in this browser, and looks whether it is gone. */
  erase(): Promise<Stored<null>>;
}
