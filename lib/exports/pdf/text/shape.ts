import type { Cut } from '../fonts/instance';
import type { Cluster } from './clusters';

/** A glyph where it is drawn, in thousandths of the size, from the start of its run. */
export interface PlacedGlyph {
  id: number;
  codePoints: number[];
  x: number;
  y: number;
}

/** Glyphs that stand for a few characters together, from left to right, and those characters. */
export interface GlyphGroup {
  text: string;
  glyphs: PlacedGlyph[];
}

/** Clusters of one font and direction, shaped. */
export interface Run {
  cut: Cut;
  groups: GlyphGroup[];
  width: number;
}

/**
 * Shapes clusters of one font and one direction.
 *
 * From right to left, what is read back is found one character at a time: readers turn such a line
 * around as a whole, and with it whatever stands under one name.
 */
export function shape(clusters: readonly Cluster[], cut: Cut, rightToLeft: boolean, mirror: Mirror): Run {
  const drawn = clusters.map((cluster) => (rightToLeft ? mirrored(cluster.drawn, mirror) : cluster.drawn));
  const scale = 1000 / cut.font.unitsPerEm;
  const { glyphs, positions } = cut.font.layout(
    thaiMarksInOrder(drawn.join('')),
    undefined,
    undefined,
    undefined,
    rightToLeft ? 'rtl' : 'ltr',
  );
  let pen = 0;
  const placed = glyphs.map(({ id, codePoints }, n): PlacedGlyph => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[n] ?? {};
    const glyph = { id, codePoints, x: (pen + xOffset) * scale, y: yOffset * scale };
    pen += xAdvance;
    return glyph;
  });
  const width = pen * scale;
  const text = clusters.map((cluster) => cluster.text).join('');
  return { cut, width, groups: rightToLeft ? byCluster(placed, clusters, drawn) : [{ text, glyphs: placed }] };
}

/** The other half of a pair of brackets, where a character has one. */
export type Mirror = (character: string) => string | null;

const mirrored = (text: string, mirror: Mirror) => [...text].map((point) => mirror(point) ?? point).join('');

/** Fonts stack marks in the order they come, and a tone sits above the ring that SARA AM brings. */
const thaiMarksInOrder = (text: string) => text.replace(/([\u0e48-\u0e4b]?)\u0e33/gu, '\u0e4d$1\u0e32');

/** Gives each cluster its glyphs; all of them to one group where the font merged or moved characters. */
function byCluster(glyphs: PlacedGlyph[], clusters: readonly Cluster[], drawn: string[]): GlyphGroup[] {
  const groups: GlyphGroup[] = [];
  const rest = glyphs.toReversed();
  for (const [n, { text }] of clusters.entries()) {
    const own: PlacedGlyph[] = [];
    let open = [...(drawn[n] ?? '')].length;
    // A dot of a letter comes as a glyph of its own that stands for no character.
    while (rest.length > 0 && (open > 0 || rest[0]?.codePoints.length === 0)) {
      const next = rest.shift() as PlacedGlyph;
      open -= next.codePoints.length;
      own.unshift(next);
    }
    if (open !== 0) return [{ text: clusters.map((cluster) => cluster.text).join(''), glyphs }];
    groups.unshift({ text, glyphs: own });
  }
  return groups;
}
