import { limits } from '@/lib/incident/fields';

/** Beyond what any field keeps: it is shown to be shortened. */
export const isEndless = (text: string) => text.length > limits.words;

/** Blocks of scripts that are written from right to left. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * The direction of what is being typed, by its first letter; that of the page until there is one. Not `auto`:
 * a browser that has to find it itself lays out a pasted megabyte for a minute, before anybody is told of it.
 */
export function directionOf(text: string): 'ltr' | 'rtl' | undefined {
  const letter = /\p{L}/u.exec(text.slice(0, 1_000))?.[0];
  if (!letter) return undefined;
  return rightToLeft.test(letter) ? 'rtl' : 'ltr';
}
