import { create, type Font } from 'fontkit';

export type Weight = 400 | 700;

/** A font at one weight, and the name that distinguishes it from its other weights in a PDF. */
export interface Cut {
  name: string;
  font: Font;
}

/**
 * Opens a variable font at a weight.
 *
 * fontkit ignores variations in WOFF2 files: `getVariation` reads them as uncompressed fonts, and the outlines stay as
 * drawn. So the outlines are taken from a plain copy, varied as the font says, and put where fontkit looks for them.
 * fontkit is pinned; a test compares the weights.
 */
export function instance(bytes: Uint8Array, weight: Weight, name: string): Cut {
  const plain = create(bytes as Buffer) as Inside;
  plain.getGlyph(0);
  if (plain.variationAxes['wght']?.default === weight) return { name, font: plain };
  const Font = plain.constructor as new (stream: unknown, coordinates: number[]) => Inside;
  const Stream = plain.stream.constructor as new (bytes: Uint8Array) => unknown;
  const font = new Font(new Stream(bytes), [weight]);
  font._decompress();
  font._transformedGlyphs = plain._transformedGlyphs.map((outline, id) => {
    const points = outline.points ?? outline.components?.map(({ dx, dy }) => new Point(dx, dy));
    return points ? moved(font, outline, id, points) : outline;
  });
  return { name, font };
}

function moved(font: Inside, outline: Outline, id: number, points: Point[]): Outline {
  // A font may also vary four phantom points for the metrics, which come from a table of their own here.
  const metrics = [0, 0, 0, 0].map(() => new Point(0, 0));
  const all = [...points.map((point) => point.copy()), ...metrics];
  font._variationProcessor.transformPoints(id, all);
  if (outline.points) return { ...outline, points: all.slice(0, points.length) };
  const components = outline.components?.map((part, n) => ({
    ...part,
    dx: all[n]?.x ?? 0,
    dy: all[n]?.y ?? 0,
  }));
  return { ...outline, ...(components && { components }) };
}

/** A point that is a contour of its own, in the shape fontkit expects. */
class Point {
  readonly endContour = true;
  readonly onCurve = true;
  x: number;
  y: number;
  constructor(x: number, y: number) {
    this.x = x;
    this.y = y;
  }
  copy(): Point {
    return new Point(this.x, this.y);
  }
}

interface Outline {
  points?: Point[];
  components?: { dx: number; dy: number }[];
}

/** fontkit's undocumented members used here. */
interface Inside extends Font {
  stream: object;
  _decompress(): void;
  _transformedGlyphs: Outline[];
  _variationProcessor: { transformPoints(id: number, points: Point[]): void };
}
