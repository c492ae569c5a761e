import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { NewEntry } from '@/lib/incident/entry';
import { type FactData, factKinds } from '@/lib/incident/facts';
import { limits } from '@/lib/incident/fields';
import type { Moment } from '@/lib/incident/moment';
import type { IncidentRecord } from '@/lib/incident/record';
import { anyMoment, anyRecord, anyText, entriesOf } from '@/lib/incident/record.fixture';
import { escapeBidi } from '@/lib/wording/escape';
import { english } from '@/lib/wording/language.fixture';
import { nextChecks, render } from './calendar';
import { reminderFile } from './calendar-event';
import { handOver } from './readers';

const now = '2026-11-22T15:40:00.000+11:00';
const at = '2026-11-24T09:30:00.000+11:00';

const fileOf = async (record: IncidentRecord, when = now) =>
  (await render(handOver(record, new Set(factKinds), english, when))) as string;

const recordOf = (...entries: NewEntry[]): IncidentRecord => ({
  format: 'first-hour-record',
  version: 2,
  id: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
  entries: entriesOf(...entries),
});
const fact = (n: number) => `7c9e6679-7425-40de-944b-00000000000${n}`;
const wrote = (...checks: { check?: string; dueAt?: Moment }[]): NewEntry[] =>
  checks.map((check, n) => ({
    kind: 'fact-recorded',
    fact: fact(n),
    data: { kind: 'next-check', ...check },
  }));

/** The file as a third-party program reads it. */
async function readBack(record: IncidentRecord) {
  const calendar = new ICAL.Component(ICAL.parse(await fileOf(record)));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const alarms = component.getAllSubcomponents('valarm');
    return {
      uid: event.uid,
      sequence: event.sequence,
      summary: event.summary,
      description: event.description,
      allDay: event.startDate.isDate,
      start: event.startDate.isDate ? event.startDate.toString() : event.startDate.toJSDate().toISOString(),
      stamp: String(component.getFirstPropertyValue('dtstamp')),
      alarms: alarms.map((alarm) => ({
        trigger: String(alarm.getFirstPropertyValue('trigger')),
        related: alarm.getFirstProperty('trigger')?.getParameter('related'),
        description: alarm.getFirstPropertyValue('description'),
      })),
    };
  });
}

describe('A calendar', () => {
  test('has an event with an alarm for a check with a time, in UTC', async () => {
    const [event, ...more] = await readBack(
      recordOf(...wrote({ check: 'Ask support', dueAt: { precision: 'minute', at } })),
    );
    expect(more).toEqual([]);
    expect(event).toEqual({
      uid: fact(0),
      sequence: 0,
      summary: 'Ask support',
      description: 'First Hour. Record FH-FJF6-CYBM.',
      allDay: false,
      start: '2026-11-23T22:30:00.000Z',
      stamp: '2026-11-22T03:01:00Z',
      alarms: [{ trigger: 'PT0S', related: 'START', description: 'Ask support' }],
    });
  });

  test('has a whole day for a check with a day, on the calendar of the person, and rings in its morning', async () => {
    const early = '2026-11-24T00:00:00.000+11:00';
    const [event] = await readBack(
      recordOf(...wrote({ check: 'x', dueAt: { precision: 'day', at: early } })),
    );
    expect(event).toMatchObject({
      allDay: true,
      start: '2026-11-24',
      alarms: [{ trigger: 'PT9H', related: 'START' }],
    });
  });

  test('leaves out a check without a day, and says so', async () => {
    const record = recordOf(
      ...wrote(
        { check: 'Ask support', dueAt: { precision: 'hour', at } },
        { check: 'Ask the bank', dueAt: { precision: 'unknown' } },
        {},
      ),
    );
    expect((await readBack(record)).map(({ description }) => description)).toEqual([
      'First Hour. Record FH-FJF6-CYBM.\nNext checks, time not known: 2.',
    ]);
    expect(nextChecks(record).undated).toHaveLength(2);
  });

  test('knows a changed check again, and not one that was taken back', async () => {
    const later: FactData = { kind: 'next-check', check: 'Ask twice', dueAt: { precision: 'exact', at } };
    const record = recordOf(
      ...wrote(
        { check: 'Ask', dueAt: { precision: 'day', at } },
        { check: 'Wait', dueAt: { precision: 'day', at } },
      ),
      { kind: 'fact-amended', fact: fact(0), data: later },
      { kind: 'fact-withdrawn', fact: fact(1) },
    );
    expect(await readBack(record)).toMatchObject([
      { uid: fact(0), sequence: 1, summary: 'Ask twice', stamp: '2026-11-22T03:03:00Z' },
    ]);
  });

  test('holds any text and any time, in lines that every program reads', async () => {
    const anyChecks = fc.array(
      fc.record({ check: anyText(limits.line), dueAt: anyMoment }, { requiredKeys: [] }),
      { maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(anyChecks, async (checks) => {
        const record = recordOf(...wrote(...(checks as { check?: string }[])));
        const file = await fileOf(record);
        expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
        for (const line of file.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/(?!\t)\p{Cc}/u);
        }
        const events = await readBack(record);
        const { dated } = nextChecks(record);
        expect(events.map(({ uid }) => uid)).toEqual(dated.map(({ id }) => id));
        for (const [i, { data, due }] of dated.entries()) {
          const typed = (data.check ?? '').replace(/\r\n|\r/g, '\n');
          // A calendar cannot hold control characters.
          if (typed !== '' && !/(?![\t\n])\p{Cc}/u.test(typed))
            expect(events[i]?.summary).toBe(escapeBidi(typed));
          const start = new Date(due.at).toISOString().replace(/\.\d+/, '.000');
          expect(events[i]?.start).toBe(due.precision === 'day' ? due.at.slice(0, 10) : start);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('is made of any record, the same from the same at any time', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecord, async (record) => {
        const file = await fileOf(record);
        expect(await fileOf(structuredClone(record), '2027-01-01T00:00:00.000Z')).toBe(file);
        expect(ICAL.parse(file)[0]).toBe('vcalendar');
      }),
    );
  });

  test('has no links of ours', async () => {
    const file = await fileOf(recordOf(...wrote({ check: 'x', dueAt: { precision: 'day', at } })));
    expect(file).not.toMatch(/https?:|URL|www\./i);
  });
});

describe('Reminders', () => {
  const reminder = (n: number) => ({
    id: fact(n),
    day: `2026-12-${13 + n}`,
    summary: `Rehearse, again ${n}`,
    description: 'https://a.example/',
  });
  const eventsOf = (file: string) => new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');

  test('are whole days with an alarm in the morning, and hold nothing but what they were given', () => {
    const given = [1, 2, 3].map(reminder);
    const events = eventsOf(reminderFile(now, given));
    expect(events.map((event) => event.getFirstPropertyValue('uid'))).toEqual(given.map(({ id }) => id));
    for (const [i, event] of events.entries()) {
      expect(event.getFirstPropertyValue('dtstart')?.toString()).toBe(given[i]?.day);
      expect(event.getFirstPropertyValue('summary')).toBe(given[i]?.summary);
      expect(event.getFirstPropertyValue('description')).toBe(given[i]?.description);
      const alarm = event.getFirstSubcomponent('valarm')?.getFirstProperty('trigger');
      expect([alarm?.getFirstValue()?.toString(), alarm?.getParameter('related')]).toEqual(['PT9H', 'START']);
      const names = event.getAllProperties().map(({ name }) => name);
      expect(names.toSorted()).toEqual([
        'description',
        'dtstamp',
        'dtstart',
        'sequence',
        'summary',
        'uid',
        'x-microsoft-cdo-alldayevent',
        'x-microsoft-msncalendar-alldayevent',
      ]);
    }
  });

  test('are the same file for the same days', () => {
    expect(reminderFile(now, [reminder(1)])).toBe(reminderFile(now, [reminder(1)]));
  });
});
