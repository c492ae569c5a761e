import type { Entry, Stamp } from '@/lib/incident/entry';
import { toInstant } from '@/lib/incident/moment';

/** What a device has to stamp an entry with. */
interface Device {
  newId(): string;
  now(): Date;
  /** Milliseconds since some moment, by a counter that nobody can set. */
  counter(): number;
  /** The IANA zone. */
  zone(): string;
}

/** How far clock and counter may part before that is written down, in milliseconds: systems mend their clocks. */
const tolerance = 120_000;

/**
 * Stamps entries, and notices a clock that is set between two of them. `lookedAway` says that the page was hidden.
 *
 * The counter is `performance.now()`. By the standard it goes on while the device sleeps; by MDN it does so in Chromium
 * and Firefox on Windows alone, and stands still elsewhere (w3c/hr-time#115, open since 2021). It starts anew with each
 * page, and nothing else tells a page that it slept: timers stop with it, and a device can sleep without hiding the
 * page. So a counter that is behind the clock may mean a sleep or a clock that was set forward. One that is ahead of
 * the clock means a clock that was set back.
 */
export function createStamps({ newId, now, counter, zone }: Device) {
  /** What the counter showed at each entry since the page was last hidden. */
  const readings = new Map<string, number>();
  return {
    stamp(before?: Entry): Stamp {
      const id = newId();
      const recordedAt = toInstant(now());
      const reading = counter();
      readings.set(id, reading);
      const last = before && readings.get(before.id);
      const stamp = { id, recordedAt, zone: zone() };
      if (before === undefined || last === undefined) return stamp;
      const counted = Math.round(reading - last);
      const passed = Date.parse(recordedAt) - Date.parse(before.recordedAt);
      return Math.abs(passed - counted) > tolerance ? { ...stamp, counted } : stamp;
    },
    lookedAway: () => readings.clear(),
  };
}
