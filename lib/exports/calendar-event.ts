import ical, {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  type ICalCalendar,
  type ICalEventData,
} from 'ical-generator';
import { type Instant, toUtc } from '@/lib/incident/moment';

/** The alarm of a day without a time, at nine, when people are awake; in seconds. */
const morning = 9 * 3_600;

/** The start of a whole day, `YYYY-MM-DD`, as the calendar takes it. */
export const startOf = (day: string) => new Date(`${day}T00:00:00Z`);

/** Adds an event with an alarm: at its time, or in the morning of a whole day. */
export function addEvent(calendar: ICalCalendar, event: ICalEventData & { summary: string }) {
  calendar
    .createEvent(event)
    .createAlarm({
      type: ICalAlarmType.display,
      triggerAfter: event.allDay ? morning : 0,
      description: event.summary,
    })
    // Otherwise the alarm would be relative to the end of the event; as an option it has no effect.
    .relatesTo(ICalAlarmRelatesTo.start);
}

/** A day to do something again, and nothing of any record. */
export interface Reminder {
  id: string;
  /** `YYYY-MM-DD` */
  day: string;
  summary: string;
  description: string;
}

/** Whole days as an iCalendar file (RFC 5545), each with an alarm in the morning. */
export function reminderFile(now: Instant, reminders: readonly Reminder[]): string {
  const calendar = ical({ prodId: { company: 'First Hour', product: 'Reminders' } });
  const stamp = new Date(toUtc(now));
  for (const { day, ...event } of reminders)
    addEvent(calendar, { ...event, stamp, start: startOf(day), allDay: true });
  return `${calendar.toString()}\r\n`;
}
