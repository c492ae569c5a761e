import { type Line, longPause } from '@/lib/incident/timeline';
import { escapeInvisible } from './escape';
import type { Say } from './language';

const spans = [
  ['days', 86_400_000],
  ['hours', 3_600_000],
  ['minutes', 60_000],
] as const;

/** The largest unit that fits at least twice, so that rounding down loses little. */
function inUnits(milliseconds: number) {
  const [unit, length] = spans.find(([, length]) => milliseconds >= 2 * length) ?? ['minutes', 60_000];
  return { unit, count: Math.floor(milliseconds / length) };
}

/**
 * What the device's clock did before a line was written. A clock that was set back is said as that, since no sleep
 * does so. That it went on is said in words that fit a device that slept: by what is kept, a record cannot tell that
 * from a clock that was set forward.
 */
export function clockNotes(
  { clock: { back, ahead, pause, movedTo } }: Pick<Line, 'clock'>,
  say: Say,
): string[] {
  const ofBack = inUnits(back);
  return [
    back > 0 && (ofBack.count > 0 ? say('entries.clock-back-by', ofBack) : say('entries.clock-back')),
    ahead > 0 && say('entries.clock-ahead-by', inUnits(ahead)),
    pause > 0 && say('entries.clock-pause', inUnits(pause)),
    movedTo !== null && say('entries.clock-moved', { zone: escapeInvisible(movedTo) }),
  ].filter((note) => note !== false);
}

/**
 * The same for the screen, where many lines are read at once: without a clock that went on for less than two hours, as
 * it does whenever a device sleeps. What is handed over says it.
 */
export function clockNotesOnScreen({ clock }: Pick<Line, 'clock'>, say: Say): string[] {
  const ahead = clock.ahead < longPause ? 0 : clock.ahead;
  return clockNotes({ clock: { ...clock, ahead } }, say);
}
