import type { Moment } from '@/lib/incident/moment';
import { toUtc } from '@/lib/incident/moment';

/** When an object was first created and last changed. */
export interface Span {
  created: string;
  modified: string;
}

/** UTC timestamps sort as text. */
export const earlier = (a: string, b: string) => (a < b ? a : b);
export const later = (a: string, b: string) => (a < b ? b : a);

export const joined = (a: Span | undefined, b: Span): Span =>
  a ? { created: earlier(a.created, b.created), modified: later(a.modified, b.modified) } : b;

const units = { exact: 1, minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const;

/** The interval that a person may have meant, on the clock they saw; null if they did not know. */
export function windowOf(moment: Moment): { from: number; to: number } | null {
  if (moment.precision === 'unknown') return null;
  const unit = units[moment.precision];
  const local = Date.parse(`${moment.at.slice(0, 23)}Z`);
  const offset = local - Date.parse(moment.at);
  const from = Math.floor(local / unit) * unit - offset;
  return { from, to: from + unit - 1 };
}

/** People tell an exact time to the minute; only a device gives seconds. */
const finest = (at: string) => (at.slice(16, 23) === ':00.000' ? 'minute' : 'second');

/**
 * A moment in the incident extension: `start_time` with `start_time_fidelity`. Readers truncate the time to its
 * fidelity in UTC, so this gives the UTC minute, hour or day that overlaps most with what the person may have meant:
 * for a day, nearly always the day on their calendar.
 */
export function timed(name: 'start' | 'end', moment: Moment | undefined): Record<string, string> {
  const window = moment && windowOf(moment);
  if (!window || moment.precision === 'unknown') return {};
  const unit = units[moment.precision];
  const at = Math.floor((window.from + window.to + 1) / 2 / unit) * unit;
  return {
    [`${name}_time`]: toUtc(at),
    [`${name}_time_fidelity`]: moment.precision === 'exact' ? finest(moment.at) : moment.precision,
  };
}
