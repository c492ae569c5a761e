import type { Cut } from '@/lib/exports/pdf/fonts/instance';
import type { Cluster } from './clusters';

/** A positioned glyph, in thousandths of the size, from the start of its run. */
export interface PlacedGlyph {
  id: number;
  codePoints: number[];
  x: number;
  y: number;
  width: number;
}

/** Glyphs of a few characters together, from left to right, and the text to read back from them. */
export interface GlyphGroup {
  text: string;
  glyphs: PlacedGlyph[];
  /** Dots and marks that are drawn separately and read back as nothing. */
  marks: PlacedGlyph[];
}

/** Clusters of one font and direction, shaped. */
export interface Run {
  cut: Cut;
  rightToLeft: boolean;
  /** From left to right. */
  groups: GlyphGroup[];
  width: number;
}

/** Shapes clusters of one font and one direction. */
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
    const glyph = { id, codePoints, x: (pen + xOffset) * scale, y: yOffset * scale, width: xAdvance * scale };
    pen += xAdvance;
    return glyph;
  });
  const width = pen * scale;
  const text = clusters.map((cluster) => cluster.text).join('');
  return {
    cut,
    width,
    rightToLeft,
    groups: rightToLeft ? byCluster(placed, clusters, drawn) : [{ text, glyphs: placed, marks: [] }],
  };
}

/** The mirrored character, if there is one. */
type Mirror = (character: string) => string | null;

const mirrored = (text: string, mirror: Mirror) => [...text].map((point) => mirror(point) ?? point).join('');

/** Fonts stack marks in input order, and a tone mark goes above the ring of SARA AM. */
const thaiMarksInOrder = (text: string) => text.replace(/([\u0e48-\u0e4b]?)\u0e33/gu, '\u0e4d$1\u0e32');

/**
 * Assigns glyphs to clusters; all of them to one group if the font merged or moved characters.
 *
 * PDF readers extract lines in visual order and reverse runs from right to left, including whatever shares one
 * replacement text. So each cluster gets its own, and a letter with marks in visual order.
 */
function byCluster(glyphs: PlacedGlyph[], clusters: readonly Cluster[], drawn: string[]): GlyphGroup[] {
  const groups: GlyphGroup[] = [];
  const rest = glyphs.toReversed();
  for (const [n, cluster] of clusters.entries()) {
    const own: PlacedGlyph[] = [];
    let open = [...(drawn[n] ?? '')].length;
    // The dot of a letter comes as a glyph of its own without a character.
    while (rest.length > 0 && (open > 0 || rest[0]?.codePoints.length === 0)) {
      const next = rest.shift() as PlacedGlyph;
      open -= next.codePoints.length;
      own.unshift(next);
    }
    if (open !== 0) return [group(clusters, glyphs)];
    groups.unshift(group([cluster], own));
  }
  return groups;
}

function group(clusters: readonly Cluster[], glyphs: PlacedGlyph[]): GlyphGroup {
  const text = [...clusters.map((cluster) => cluster.text).join('')].reverse().join('');
  const letters = glyphs.filter(({ width }) => width > 0);
  return letters.length > 0
    ? { text, glyphs: letters, marks: glyphs.filter(({ width }) => width === 0) }
    : { text, glyphs, marks: [] };
}
