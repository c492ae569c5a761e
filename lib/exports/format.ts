import type { Entry } from '@/lib/incident/entry';
import type { Instant } from '@/lib/incident/moment';
import type { IncidentRecord } from '@/lib/incident/record';
import type { Language } from '@/lib/wording/language';
import type { FontLoader } from './pdf/fonts/fonts';

/** A record on its way to a reader. */
export interface Handover {
  /** All there is. Only formats that can say what is missing may look at it. */
  whole: IncidentRecord;
  leavesOut(entry: Entry): boolean;
  /** What this reader gets: the record without the entries that are left out. */
  record: IncidentRecord;
  language: Language;
  /** The time of handing over. */
  now: Instant;
  /** Where letters to draw with come from; the site itself, unless told otherwise. */
  loadFont?: FontLoader;
}

export type Render = (
  handover: Handover,
) => string | Uint8Array<ArrayBuffer> | Promise<string | Uint8Array<ArrayBuffer>>;

/** One way to hand a record over. Its words stand in the catalogue under its id. */
export interface Format {
  id: string;
  /** What stands behind the record number in the name of the file: `.json`, `-timeline.csv`. */
  suffix: string;
  mediaType: string;
  /** Whether the whole record is in it, to be opened again. */
  reopens?: true;
  /** Fetched on the tap, so that nobody waits for a format they do not use. */
  load(): Promise<Render>;
  /** Whether a record holds anything for this format; every record does, where it is not said. */
  suits?(record: IncidentRecord): boolean;
  /** What a copy would lack, to be told before it is made. */
  lacks?(): Promise<(handover: Handover) => readonly string[]>;
}
