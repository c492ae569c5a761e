import type { Pair } from '@/lib/wording/fact-words';

/** A record as its reader sees it, in words: what is printed, written as a PDF, and sent as plain text. */
export interface RecordDocument {
  /** BCP 47 tag and direction of our own words; what a person typed may be in any language. */
  lang: string;
  direction: 'ltr' | 'rtl';
  brand: string;
  title: string;
  subtitle: string;
  /** Beside the title: record number, day of saving, zones. */
  head: Pair[];
  sections: Section[];
  /** On every page: the fingerprint in groups, and what to know about it. */
  fingerprint: string;
  /** Record number, count of entries and fingerprint for a camera, in a QR code. */
  scan: string;
  foot: string;
}

export interface Section {
  /** Written by hand, never derived from the title. */
  id: string;
  title: string;
  blocks: Block[];
}

export type Block =
  | { kind: 'words'; text: string; voice: Voice }
  /** One fact, kept together on a page where it fits. */
  | { kind: 'fact'; title: string; pairs: Pair[] }
  /** A few short answers side by side, under the name of what they are about where that is not the whole record. */
  | { kind: 'columns'; title?: string; pairs: Pair[] }
  | {
      kind: 'timeline';
      days: TimelineDay[];
      heads: { local: string; utc: string };
      key: Record<Mark, string>;
    }
  /** Empty lines to sign on, a label under each. */
  | { kind: 'signatures'; rows: string[][] };

/** `own` are the person's words as typed, in their own direction and line breaks; `ours` are ours. */
type Voice = 'own' | 'ours';

export type Mark = 'told' | 'tapped';

export interface TimelineDay {
  title: string;
  /** The day in UTC, where it is another one. */
  utcDay: string | null;
  lines: TimelineLine[];
}

export interface TimelineLine {
  /** `HH:MM` on the clock the person saw, and in UTC; null where only the day or nothing is known. */
  local: string | null;
  utc: string | null;
  mark: Mark;
  text: string;
  withdrawn: boolean;
  /** How well the time is known, when it was written down, a jump of the clock. */
  note: string | null;
}
