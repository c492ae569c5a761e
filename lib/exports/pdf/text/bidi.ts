import bidiFactory, { type EmbeddingLevels } from 'bidi-js';

const bidi = bidiFactory();

/** The bidi levels of a paragraph by itself: nothing in it affects what stands beside it. */
export function levelsOf(text: string, base: 'ltr' | 'rtl' | 'auto'): EmbeddingLevels & { base: number } {
  const levels = bidi.getEmbeddingLevels(text, base);
  return { ...levels, base: levels.paragraphs[0]?.level ?? (base === 'rtl' ? 1 : 0) };
}

/** The mirrored form of a bracket, for text from right to left. */
export const mirrorOf = (character: string) => bidi.getMirroredCharacter(character);

/** In visual order from left to right (rule L2): the highest level is reversed first. */
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
