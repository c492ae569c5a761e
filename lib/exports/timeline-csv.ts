import canonicalize from 'canonicalize';
import { accountKey } from '@/lib/incident/account';
import { asWritten } from '@/lib/incident/as-written';
import type { Entry } from '@/lib/incident/entry';
import { toUtc } from '@/lib/incident/moment';
import { readEntry } from '@/lib/incident/newer';
import { timeline } from '@/lib/incident/timeline';
import { clockNotes } from '@/lib/wording/clock-notes';
import { createEventFormatter } from '@/lib/wording/events';
import { readCells, writeCells } from './cells';
import type { Render } from './format';

const columns = [
  'entry',
  'happened',
  'precision',
  'voice',
  'happened_utc',
  'written',
  'zone',
  'what',
  'note',
  'data',
  'account',
];

/**
 * The timeline, a line an entry. One column holds the entry itself, so nothing is lost. Columns are only added, at the
 * end: others read them by their place.
 */
export const render: Render = ({ record, whole, language: { say, nameOf } }) => {
  const { happened } = createEventFormatter(record.entries, say, nameOf);
  // Numbered as in the whole record: where entries are left out of a copy, their numbers are missing.
  const places = new Map(whole.entries.map(({ id }, i) => [id, i + 1]));
  const rows = timeline(record.entries, whole.entries).map((line) => {
    const { entry, at } = line;
    const known = 'at' in at ? at.at : '';
    const notes = [...(line.withdrawn ? [say('entries.taken-back')] : []), ...clockNotes(line, say)];
    return [
      String(places.get(entry.id)),
      known,
      at.precision,
      line.voice,
      known && toUtc(known),
      entry.recordedAt,
      entry.zone,
      happened(line),
      notes.join('. '),
      canonicalize(asWritten(entry)) as string,
      'account' in entry && entry.account ? accountKey(entry.account) : '',
    ];
  });
  return writeCells([columns, ...rows]);
};

/** The entries that a timeline was written from, in the order of writing. Throws on any other table. */
export function readTimeline(csv: string): Entry[] {
  const [heads, ...rows] = readCells(csv);
  const place = heads?.indexOf('entry') ?? -1;
  const data = heads?.indexOf('data') ?? -1;
  return rows
    .toSorted((a, b) => Number(a[place]) - Number(b[place]))
    .map((row) => {
      const entry = readEntry(JSON.parse(row[data] ?? ''));
      if (!entry) throw new Error('no timeline of ours');
      return entry;
    });
}
