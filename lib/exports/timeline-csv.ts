import canonicalize from 'canonicalize';
import { accountKey } from '@/lib/incident/account';
import { asWritten } from '@/lib/incident/as-written';
import { toUtc } from '@/lib/incident/moment';
import { timeline } from '@/lib/incident/timeline';
import { writersOf } from '@/lib/incident/writers';
import { clockNotes } from '@/lib/wording/clock-notes';
import { createEventFormatter } from '@/lib/wording/events';
import { writeCells } from './cells';
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
  'written_by',
];

/**
 * The timeline, a line per entry. One column holds the entry itself, so nothing is lost. Columns are only added, at the
 * end: others read them by position.
 */
export const render: Render = ({ record, whole, language: { say, nameOf } }) => {
  const { happened } = createEventFormatter(record.entries, say, nameOf);
  const { isByHelper } = writersOf(whole.entries);
  // Numbered as in the whole record: in a copy, the numbers of entries left out are missing.
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
      isByHelper(entry) ? 'helper' : '',
    ];
  });
  return writeCells([columns, ...rows]);
};
