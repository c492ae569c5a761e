import type { Entry } from '@/lib/incident/entry';
import type { Instant } from '@/lib/incident/moment';
import type { IncidentRecord } from '@/lib/incident/record';
import type { Language } from '@/lib/wording/language';
import type { FontLoader } from './pdf/fonts/fonts';

/** For whom a copy is. */
export type Reader = 'exchange' | 'bank' | 'police' | 'myself';

/** A record on its way to a reader. */
export interface Handover {
  /** For whom it is: what they are asked, what their paper leaves out and the name of a file follow from it. */
  reader: Reader;
  /** The complete record. Only for formats that can say what is missing. */
  whole: IncidentRecord;
  leavesOut(entry: Entry): boolean;
  /** What stands in the place of something that is not told, where `whole` itself may lack parts: an opened copy. */
  notHere?: string | undefined;
  /** What this reader gets: the record without what is left out. */
  record: IncidentRecord;
  language: Language;
  /** The time of handing over. */
  now: Instant;
  /** Loads fonts; from the site itself if unset. */
  loadFont?: FontLoader;
}

export type Render = (
  handover: Handover,
) => string | Uint8Array<ArrayBuffer> | Promise<string | Uint8Array<ArrayBuffer>>;

/** A format in which a record is handed over. Its words are in the messages under its id. */
export interface Format {
  id: string;
  /** The end of the file name after the record number: `.json`, `-timeline.csv`. */
  suffix: string;
  mediaType: string;
  /** Whether it contains the whole record and can be opened again. */
  reopens?: true;
  /** Fetched on the tap, so that nobody waits for a format they do not use. */
  load(): Promise<Render>;
  /** Whether a record holds anything for this format; if unset, every record does. */
  suits?(record: IncidentRecord): boolean;
  /** Loads what tells beforehand what a copy would lack. */
  lacks?(): Promise<(handover: Handover) => readonly string[]>;
}
