import ical from 'ical-generator';
import type { Fact } from '@/lib/incident/facts';
import { facts } from '@/lib/incident/fold';
import { localDay, type Moment, toUtc } from '@/lib/incident/moment';
import { type IncidentRecord, recordNumber } from '@/lib/incident/record';
import { escapeInvisible } from '@/lib/wording/escape';
import { headOf } from '@/lib/wording/fact-words';
import { addEvent, startOf } from './calendar-event';
import type { Render } from './format';

/** A check that the person planned. */
interface Check {
  id: string;
  data: Fact<'next-check'>;
  /** The times of its entries, in order: told, and changed any number of times. */
  writtenAt: string[];
}

type DatedCheck = Check & { due: Exclude<Moment, { precision: 'unknown' }> };

/** The next checks of a record: those with a day or time go in the calendar, the others are only counted. */
export function nextChecks({ entries }: IncidentRecord): { dated: DatedCheck[]; undated: Check[] } {
  const checks = new Map<string, Check>();
  for (const { id, data } of facts(entries)) {
    if (data.kind === 'next-check') checks.set(id, { id, data, writtenAt: [] });
  }
  for (const entry of entries) if ('data' in entry) checks.get(entry.fact)?.writtenAt.push(entry.recordedAt);

  const all = [...checks.values()];
  return {
    dated: all.flatMap((check) => {
      const due = check.data.dueAt;
      return due && due.precision !== 'unknown' ? [{ ...check, due }] : [];
    }),
    undated: all.filter(({ data }) => !data.dueAt || data.dueAt.precision === 'unknown'),
  };
}

/**
 * The dated next checks as an iCalendar file (RFC 5545), each with an alarm. Importing it again updates changed events
 * and duplicates none: an event keeps its id, and counts its versions.
 */
export const render: Render = ({ record, language: { say } }) => {
  const { dated, undated } = nextChecks(record);
  const name = ({ data }: Check) => plain(headOf(data, say) || say('facts.told.next-check-bare'));
  const description = [
    `${say('site.brand')}. ${say('print.record')} ${recordNumber(record.id)}.`,
    undated.length > 0 &&
      `${say('facts.parts.next-check')}, ${say('entries.unknown-time')}: ${undated.length}.`,
  ]
    .filter(Boolean)
    .join('\n');

  const calendar = ical({ prodId: { company: 'First Hour', product: 'Incident record' } });
  for (const check of dated) {
    const { id, due, writtenAt } = check;
    const wholeDay = due.precision === 'day';
    addEvent(calendar, {
      id,
      sequence: writtenAt.length - 1,
      // The time of writing, not of saving, so that the same record gives the same file.
      stamp: new Date(toUtc(writtenAt.at(-1) ?? due.at)),
      start: wholeDay ? startOf(localDay(due.at)) : new Date(toUtc(due.at)),
      allDay: wholeDay,
      summary: name(check),
      description,
    });
  }
  return `${calendar.toString()}\r\n`;
};

/** Text without control characters but tabs and line breaks (RFC 5545, 3.3.11); others are shown as code points. */
const plain = (text: string) => text.replace(/[^\P{Cc}\t\r\n]/gu, escapeInvisible);
