import type { Cut } from '@/lib/exports/pdf/fonts/instance';
import type { Cluster } from './clusters';

/** A glyph where it is drawn, in thousandths of the size, from the start of its run. */
export interface PlacedGlyph {
  id: number;
  codePoints: number[];
  x: number;
  y: number;
  width: number;
}

/** Glyphs that stand for a few characters together, from left to right, and what is read back from them. */
export interface GlyphGroup {
  text: string;
  glyphs: PlacedGlyph[];
  /** Dots and marks on them that are drawn besides and read back as nothing. */
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

/** The other half of a pair of brackets, where a character has one. */
type Mirror = (character: string) => string | null;

const mirrored = (text: string, mirror: Mirror) => [...text].map((point) => mirror(point) ?? point).join('');

/** Fonts stack marks in the order they come, and a tone sits above the ring that SARA AM brings. */
const thaiMarksInOrder = (text: string) => text.replace(/([\u0e48-\u0e4b]?)\u0e33/gu, '\u0e4d$1\u0e32');

/**
 * Gives each cluster its glyphs; all of them to one group where the font merged or moved characters.
 *
 * Readers take a line for what is seen and turn what runs from right to left around, with whatever
 * stands under one name. So it is named cluster by cluster, and a letter with its marks as it is seen.
 */
function byCluster(glyphs: PlacedGlyph[], clusters: readonly Cluster[], drawn: string[]): GlyphGroup[] {
  const groups: GlyphGroup[] = [];
  const rest = glyphs.toReversed();
  for (const [n, cluster] of clusters.entries()) {
    const own: PlacedGlyph[] = [];
    let open = [...(drawn[n] ?? '')].length;
    // A dot of a letter comes as a glyph of its own that stands for no character.
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
