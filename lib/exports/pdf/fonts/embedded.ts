import type { Font, Glyph, Subset } from 'fontkit';
import type { Cut } from './instance';
import { outlineOf } from './outline';

/**
 * The font for pdfkit to embed, with complete outlines at this weight.
 *
 * fontkit copies outlines from the file, which in WOFF2 are encoded differently and have one weight only, and leaves
 * accents where another weight has them. Redrawing the path avoids both. Hints are omitted: they belong to the outlines
 * of the file.
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

/** fontkit's subset of a TrueType font during writing. */
interface Writing extends Subset {
  glyf: Uint8Array[];
  loca: { offsets: number[] };
  hmtx: { metrics: { advance: number; bearing: number }[] };
  offset: number;
  _addGlyph(id: number): number;
}
