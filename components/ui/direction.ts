import { limits } from '@/lib/incident/fields';

/** Longer than any field stores, so it must be shortened. */
export const isEndless = (text: string) => text.length > limits.words;

/** Unicode blocks of right-to-left scripts. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * The direction of typed text, by its first letter; that of the page until there is one. Not `auto`: a browser that has
 * to find it itself lays out a pasted megabyte for a minute, before it can be refused.
 */
export function directionOf(text: string): 'ltr' | 'rtl' | undefined {
  const letter = /\p{L}/u.exec(text.slice(0, 1_000))?.[0];
  if (!letter) return undefined;
  return rightToLeft.test(letter) ? 'rtl' : 'ltr';
}
