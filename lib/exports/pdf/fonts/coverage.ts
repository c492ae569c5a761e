import list from './chunks.json' with { type: 'json' };

/** A font file with some of the characters of a font. */
export interface Chunk {
  /** Path below `@fontsource-variable/`. */
  file: string;
  has(codePoint: number): boolean;
}

/** All chunks, in order of preference; those for codes separately. */
const [words, codes] = [false, true].map((mono) =>
  list.filter(({ file }) => file.startsWith('noto-sans-mono') === mono).map(toChunk),
) as [Chunk[], Chunk[]];

/** The chunk that has all these code points, since they may be shaped as one. */
export function chunkFor(codePoints: readonly number[], code: boolean): Chunk | null {
  const fits = (chunk: Chunk) => codePoints.every(chunk.has);
  return (code ? codes.find(fits) : undefined) ?? words.find(fits) ?? null;
}

/** Decodes `gap[.more]` in base 36, each relative to the last code point; only for chunks that are used. */
function toChunk({ file, characters }: { file: string; characters: string }): Chunk {
  let held: Set<number> | undefined;
  const read = () => {
    const points = new Set<number>();
    let at = 0;
    for (const part of characters.split(' ')) {
      const [gap = '', more = '0'] = part.split('.');
      at += Number.parseInt(gap, 36);
      points.add(at);
      for (let rest = Number.parseInt(more, 36); rest > 0; rest--) points.add(++at);
    }
    return points;
  };
  return {
    file,
    has: (codePoint) => {
      held ??= read();
      return held.has(codePoint);
    },
  };
}
