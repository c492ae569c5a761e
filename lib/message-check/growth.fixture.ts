import { check } from './all.fixture';
import { mostLookedAt } from './beginning';

/** The milliseconds of this process only: what else the computer does must not count. */
function timeOf(text: string): number {
  const start = process.cpuUsage();
  check.checkText(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** A square makes it 16; clearing the memory makes a 4 a 6. */
export const tooMuch = 10;

/**
 * How many times as long the check of four times as many parts takes: about 4 where time grows with the text. The
 * least of up to three, each of a text that takes long enough to be measured.
 */
export function growthOf(part: string, front = '', back = ''): number {
  const textOf = (length: number) => front + part.repeat(length / part.length) + back;
  const shortest = 20;
  let length = mostLookedAt / 4;
  while (length < mostLookedAt && timeOf(textOf(length)) < shortest) length *= 2;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3 && least >= tooMuch; i++) {
    const short = Math.max(shortest, timeOf(textOf(length)));
    least = Math.min(least, timeOf(textOf(4 * length)) / short);
  }
  return least;
}
