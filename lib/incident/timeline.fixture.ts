import type { Entry, NewEntry } from './entry';
import { toInstant } from './moment';
import { seen } from './record.fixture';
import type { Line } from './timeline';
import { inZone } from './zones.fixture';

export type Writing = readonly [at: string, zone: string, what?: NewEntry];

const done = { kind: 'action-done', action: 'delete-api-keys', seen } as const;

/** Entries written at these times (in UTC) by a device in these zones. */
export const written = (...all: readonly Writing[]): Entry[] =>
  all.map(([at, zone, what = done], n) => ({
    id: `10000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    recordedAt: inZone(zone, () => toInstant(new Date(at))),
    zone,
    ...(n === 0 ? { kind: 'incident-started' } : what),
  })) as Entry[];

/** A call that began then, told from memory. */
export const called = (at: string): NewEntry => ({
  kind: 'fact-recorded',
  fact: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
  data: { kind: 'contact', channel: 'call', startedAt: { precision: 'minute', at } },
});

/** The time that a line of the timeline shows. */
export const shownAt = (line: Line) => ('at' in line.at ? line.at.at : line.entry.recordedAt);
