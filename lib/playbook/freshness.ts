/** For so many days after somebody looked, a screen of a provider counts as it was. */
const freshDays = 180;

/**
 * Whether a fact was read so long ago that a button may have moved.
 *
 * @param checked the day it was read, `2026-11-22`
 * @param now milliseconds
 */
export const isOld = (checked: string, now: number): boolean =>
  now - Date.parse(checked) > freshDays * 24 * 3_600_000;
