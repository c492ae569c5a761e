import { toLatin } from '@/lib/secrets/marks';

/**
 * The base letter of each UTF-16 unit, by which words are compared; computed on first use: `é` counts as `e`, a
 * katakana as its hiragana, a Cyrillic `а` as the Latin one.
 */
const bases = new Uint16Array(0x10000);

export const noLetter = 1;
/** An accent: part of a word, but ignored. */
export const accent = 2;
/** A letter that decomposes into several, such as a Korean syllable. */
export const several = 3;

const letter = /[\p{L}\p{M}]/u;

/** The base letter of a unit, or one of the codes above. */
export function baseOf(unit: number): number {
  const known = bases[unit] ?? 0;
  if (known > 0) return known;
  const base = workOut(unit);
  bases[unit] = base;
  return base;
}

function workOut(unit: number): number {
  const sign = String.fromCharCode(unit);
  if (!letter.test(sign)) return noLetter;
  const [first = '', ...others] = sign.normalize('NFKD');
  if (/[\u0300-\u036f\u3099\u309a]/.test(first)) return accent;
  if (others.some((other) => !/\p{M}/u.test(other))) return several;
  const base = toLatin(first).charCodeAt(0);
  return base >= 0x30a1 && base <= 0x30f6 ? base - 0x60 : base;
}
