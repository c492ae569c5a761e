import { accent, baseOf, several } from './letters';

const size = 1 << 18;

export const hashStart = 0x811c9dc5 | 0;

/** FNV-1a, one letter at a time. */
export const hashWith = (hash: number, base: number): number => Math.imul(hash ^ base, 0x01000193);

/** Tells for most words by their hash that they are not marked, in a fraction of the time of a map lookup. */
export interface WordFilter {
  add(words: Iterable<string>): void;
  mayHave(hash: number): boolean;
}

const placeOf = (hash: number) => (hash ^ (hash >>> 15)) & (size - 1);

export function wordFilter(): WordFilter {
  const places = new Uint8Array(size);
  return {
    add(words) {
      for (const word of words) places[placeOf(hashOf(word))] = 1;
    },
    mayHave: (hash) => places[placeOf(hash)] === 1,
  };
}

function hashOf(word: string): number {
  let hash = hashStart;
  for (let at = 0; at < word.length; at += 1) {
    const base = baseOf(word.charCodeAt(at));
    if (base !== accent && base !== several) hash = hashWith(hash, base);
  }
  return hash;
}
