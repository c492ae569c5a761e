import type { Entry } from '@/lib/incident/entry';
import { type Instant, localDay, utcDay } from '@/lib/incident/moment';
import type { Line } from '@/lib/incident/timeline';
import { type HelpedSpan, type Writers, writersOf } from '@/lib/incident/writers';
import type { Days, Say } from './language';
import { momentOnPaper, timeOnPaper } from './moment-on-paper';

/** Who wrote and who did, for the head of a record; null where nobody said that they help. */
export function helpedInWords(entries: readonly Entry[], say: Say, days: Days): string | null {
  const { spans, byHelperAlone } = writersOf(entries);
  if (spans.length === 0) return null;
  const dated = (at: Instant) => momentOnPaper({ precision: 'exact', at }, say, days);
  const isOneDay = (a: Instant, b: Instant) => localDay(a) === localDay(b) && utcDay(a) === utcDay(b);
  const span = ({ from, until }: HelpedSpan) =>
    until === null
      ? say('print.helped.since', { from: dated(from) })
      : say('print.helped.between', {
          from: dated(from),
          until: isOneDay(from, until) ? timeOnPaper(until, say, days) : dated(until),
        });
  const wrote = byHelperAlone
    ? say('print.helped.all')
    : say('print.helped.part', { spans: spans.map(span).join('; ') });
  return `${wrote} ${say('print.helped.who')}`;
}

/**
 * Whether a line says that a helper wrote it. Taps stand in the order of writing, so the answers between them tell whose
 * they are; what was told stands anywhere.
 */
export const isMarkedAsHelpers = ({ voice, entry }: Line, { byHelperAlone, isByHelper }: Writers): boolean =>
  voice === 'told' && !byHelperAlone && isByHelper(entry);
