import type { Font, Glyph, Subset } from 'fontkit';
import type { Cut } from './instance';
import { outlineOf } from './outline';

/**
 * The font as pdfkit is to embed it: with outlines at this weight, each whole.
 *
 * fontkit copies outlines from the file, which in WOFF2 are packed otherwise and know one weight only,
 * and leaves accents of another weight where they were. Drawn anew from the path, all of it is right.
 * Hints are left out: they belong to the outlines of the file.
 */
export function embeddable({ font, name }: Cut): Font {
  const { maxp } = font as Inside;
  const own: Font = Object.create(font, {
    postscriptName: { value: name },
    loca: { value: { version: 1, offsets: [] } },
    maxp: {
      value: {
        ...maxp,
        maxPoints: Math.max(maxp.maxPoints, maxp.maxCompositePoints ?? 0),
        maxContours: Math.max(maxp.maxContours, maxp.maxCompositeContours ?? 0),
        maxSizeOfInstructions: 0,
      },
    },
    'cvt ': { value: undefined },
    prep: { value: undefined },
    fpgm: { value: undefined },
    createSubset: { value: () => subset },
  });
  const make = (font as Inside).createSubset;
  const subset = make.call(own) as Writing;
  subset._addGlyph = (id) => {
    const glyph = own.getGlyph(id) as Measured;
    const outline = outlineOf(glyph.path);
    subset.loca.offsets.push(subset.offset);
    subset.glyf.push(outline);
    subset.hmtx.metrics.push({ advance: glyph.advanceWidth, bearing: glyph._getMetrics().leftBearing });
    subset.offset += outline.length;
    return subset.glyf.length - 1;
  };
  return own;
}

interface Inside extends Font {
  maxp: {
    maxPoints: number;
    maxContours: number;
    maxCompositePoints?: number;
    maxCompositeContours?: number;
  };
  createSubset: () => Subset;
}

interface Measured extends Glyph {
  _getMetrics(): { leftBearing: number };
}

/** fontkit's subset of a TrueType font while it is written. */
interface Writing extends Subset {
  glyf: Uint8Array[];
  loca: { offsets: number[] };
  hmtx: { metrics: { advance: number; bearing: number }[] };
  offset: number;
  _addGlyph(id: number): number;
}
