import { dayAfter } from '@/lib/incident/day-after';
import { isCheckUp } from '@/lib/incident/record';
import type { LoadedRecord } from './shelf';

/** The check-ups on this device, the newest first. */
export const checkUpsIn = (held: readonly LoadedRecord[]): readonly LoadedRecord[] =>
  held.filter(({ record }) => isCheckUp(record.entries)).toSorted((a, b) => startOf(b) - startOf(a));

const startOf = ({ record }: LoadedRecord) => Date.parse(record.entries[0]?.recordedAt ?? '');

/** Whether so many days have passed since a check-up was begun, by the calendar of this device. */
export const isDue = (checkUp: LoadedRecord, days: number, now: Date): boolean =>
  dayAfter(new Date(startOf(checkUp)), days) <= dayAfter(now, 0);
