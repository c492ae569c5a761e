import type { Instant } from '@/lib/incident/moment';
import type { StorageFault } from '@/lib/storage/incident-storage';
import type { LoadedRecord, Unreadable } from './shelf';

export type SaveStatus =
  /** `tapped`: an entry waits for the shelf to be read. */
  | { kind: 'loading'; tapped?: true }
  | { kind: 'nothing' }
  | { kind: 'saving' }
  | { kind: 'saved' }
  | { kind: 'unsaved'; fault: StorageFault };

/** What is on the screen, and how much of it is on disk. */
export interface IncidentState {
  held: readonly LoadedRecord[];
  unreadable: readonly Unreadable[];
  /** When the records were last opened that this browser has cleared; null if it has cleared none, or nobody can know. */
  clearedSince: Instant | null;
  /** The slot in use; null before the first tap and after "start another". */
  current: string | null;
  status: SaveStatus;
  /** Ids of entries that are on the screen and not yet on disk. */
  unsaved: ReadonlySet<string>;
  /** Whether this tab may write, or another does. */
  writeLock: 'unknown' | 'here' | 'elsewhere';
}
