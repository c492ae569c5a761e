import type { Line } from '@/lib/incident/timeline';
import { escapeInvisible } from './escape';
import type { Say } from './language';

const spans = [
  ['days', 86_400_000],
  ['hours', 3_600_000],
  ['minutes', 60_000],
] as const;

/** What the device's clock did before a line was written: every jump is reported. */
export function clockNotes({ clockWentBack, clockMovedTo }: Line, say: Say): string[] {
  // The largest unit that fits at least twice, so that rounding down loses little.
  const [unit, length] = spans.find(([, length]) => clockWentBack >= 2 * length) ?? ['minutes', 60_000];
  const count = Math.floor(clockWentBack / length);
  return [
    ...(clockWentBack > 0
      ? [count > 0 ? say('entries.clock-back-by', { unit, count }) : say('entries.clock-back')]
      : []),
    ...(clockMovedTo !== null ? [say('entries.clock-moved', { zone: escapeInvisible(clockMovedTo) })] : []),
  ];
}
