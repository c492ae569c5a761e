import { findAction } from '@/lib/content/catalogue';
import { happenedAt } from '@/lib/incident/facts';
import { actionStatuses, allDone, statusOf } from '@/lib/incident/fold';
import { type Line, timeline } from '@/lib/incident/timeline';
import { escapeInvisible } from '@/lib/wording/escape';
import { createEventFormatter } from '@/lib/wording/events';
import type { Reading } from './reading';

/** Facts told in full: no other box has room for how they talked and what they got. */
const inFull = ['contact', 'exposed'];

/**
 * The events in order of time, a line each. Without what was withdrawn or undone, and without the writing down itself.
 */
export function eventsOf(
  { entries, language, when, details }: Reading,
  wanted: (line: Line) => boolean,
): string[] {
  const { say, nameOf } = language;
  const { happened } = createEventFormatter(entries, say, nameOf, escapeInvisible);
  const statuses = actionStatuses(entries);
  const done = new Set<Line['entry']>(allDone(entries).map(({ entry }) => entry));
  const isStanding = (entry: Line['entry']) =>
    done.has(entry) ||
    (entry.kind === 'action-blocked' &&
      statusOf(statuses, entry.action, entry.account ?? null)?.entry === entry);
  const stands = ({ entry, fact, withdrawn }: Line) =>
    fact
      ? !withdrawn
      : isStanding(entry) && 'action' in entry && findAction(entry.action)?.group !== 'write-down';
  return timeline(entries)
    .filter((line) => stands(line) && wanted(line))
    .map((line) => {
      const { fact } = line;
      const at = fact ? (happenedAt(fact) ?? ({ precision: 'unknown' } as const)) : line.at;
      const more = fact && inFull.includes(fact.kind) ? details(fact, ['startedAt', 'exposedAt']) : [];
      return `${when(at)}: ${[happened(line), ...more].join('; ')}`;
    });
}
