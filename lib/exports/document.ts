import type { Pair } from '@/lib/wording/fact-words';

/** A record in words, as its reader sees it: printed, as a PDF, or as plain text. */
export interface RecordDocument {
  /** BCP 47 tag and direction of our own words; what a person typed may be in any language. */
  lang: string;
  direction: 'ltr' | 'rtl';
  brand: string;
  title: string;
  subtitle: string;
  /** The pairs beside the title: record number, day of saving, zones. */
  head: Pair[];
  sections: Section[];
  /** The fingerprint in groups, on every page, and what to know about it. */
  fingerprint: string;
  /** The QR code's text: record number, number of entries and fingerprint. */
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
  /** One fact, kept together on a page if it fits. */
  | { kind: 'fact'; title: string; pairs: Pair[] }
  /** Facts of one kind, a row each. The pairs with these names have a column, the others stand below. */
  | { kind: 'table'; head: string; columns: string[]; rows: TableRow[] }
  /** Short answers side by side, under the name of their subject unless that is the whole record. */
  | { kind: 'columns'; title?: string; pairs: Pair[] }
  | {
      kind: 'timeline';
      days: TimelineDay[];
      heads: { local: string; utc: string; written: string };
      key: Record<Mark, string>;
      /** What of the record is no part of it, if anything. */
      rest?: string;
    }
  /** Lines to sign on, a label under each. */
  | { kind: 'signatures'; rows: string[][] };

/** One fact: its title is the first cell. */
export interface TableRow {
  title: string;
  pairs: Pair[];
}

/** `own`: the person's words as typed, with their own direction and line breaks. `ours`: our words. */
type Voice = 'own' | 'ours';

/** A paragraph of our own words. */
export const ours = (text: string): Block => ({ kind: 'words', text, voice: 'ours' });

export type Mark = 'told' | 'tapped';

export interface TimelineDay {
  title: string;
  /** The day in UTC, if it differs. */
  utcDay: string | null;
  lines: TimelineLine[];
}

export interface TimelineLine {
  /** `HH:MM` on the clock the person saw, and in UTC; null if only the day or nothing is known. */
  local: string | null;
  utc: string | null;
  mark: Mark;
  text: string;
  /** An answer or a note: nothing that happened or was done at that time. */
  aside: boolean;
  withdrawn: boolean;
  /** When it was written down, if that is another time and is not said once for all. */
  written: string | null;
  /** How well the time is known, or a jump of the clock. */
  note: string | null;
}

/** Whether a value of a fact has its own line: what is copied by hand, and what is long. Others share one. */
export const standsAlone = ({ value, form }: Pair) =>
  value.includes('\n') || value.length > (form === 'code' ? 24 : 60);

/** Whether any line says when it was written down, and the timeline needs a column for it. */
export const saysWhenWritten = ({ days }: Extract<Block, { kind: 'timeline' }>) =>
  days.some(({ lines }) => lines.some(({ written }) => written !== null));

/** A row of a table: the value of each column, if there is one, and the pairs without a column. */
export const cellsOf = (columns: readonly string[], { pairs }: TableRow) => ({
  cells: columns.map((column) => pairs.find(({ name }) => name === column)),
  more: pairs.filter(({ name }) => !columns.includes(name)),
});

/** A row of the timeline: a line, or the answers and notes of one minute. */
export type TimelineRow = Omit<TimelineLine, 'text'> & { texts: string[] };

/** The rows of a day: answers and notes that were written in the same minute share one. */
export function rowsOf(lines: readonly TimelineLine[]): TimelineRow[] {
  const rows: TimelineRow[] = [];
  let minute: string | null = null;
  let ofMinute: TimelineRow[] = [];
  for (const { text, ...line } of lines) {
    const own = line.local ?? line.written;
    if (own !== minute) [minute, ofMinute] = [own, []];
    const isLike = (row: TimelineRow) =>
      row.aside && row.local === line.local && row.mark === line.mark && row.note === line.note;
    const like = line.aside ? ofMinute.find(isLike) : undefined;
    const row = like ?? { ...line, texts: [] };
    row.texts.push(text);
    if (like) continue;
    rows.push(row);
    ofMinute.push(row);
  }
  return rows;
}
