import bidiFactory, { type EmbeddingLevels } from 'bidi-js';

const bidi = bidiFactory();

/** The levels of a paragraph on its own: nothing in it reaches what stands beside it. */
export function levelsOf(text: string, base: 'ltr' | 'rtl' | 'auto'): EmbeddingLevels & { base: number } {
  const levels = bidi.getEmbeddingLevels(text, base);
  return { ...levels, base: levels.paragraphs[0]?.level ?? (base === 'rtl' ? 1 : 0) };
}

/** Brackets face the other way from right to left. */
export const mirrorOf = (character: string) => bidi.getMirroredCharacter(character);

/** From left to right as drawn (rule L2): the highest level is turned around first. */
export function inVisualOrder<Part extends { level: number }>(parts: readonly Part[]): Part[] {
  const row = [...parts];
  const odd = row.map(({ level }) => level).filter((level) => level % 2 === 1);
  const lowest = Math.min(...odd);
  for (let level = Math.max(0, ...row.map((part) => part.level)); level >= lowest; level--) {
    for (let at = 0; at < row.length; at++) {
      let end = at;
      while (end < row.length && (row[end]?.level ?? 0) >= level) end++;
      if (end > at) row.splice(at, end - at, ...row.slice(at, end).reverse());
      at = end;
    }
  }
  return row;
}
