import { type Chunk, chunkFor } from '../fonts/coverage';

/** What a reader takes for one character, and the file of the font that draws it. */
export interface Cluster {
  text: string;
  /** The same as it is drawn: composed where that can be. */
  drawn: string;
  /** Where it stands in the text, in UTF-16 units. */
  at: number;
  /** Null where no font of ours can draw it. */
  chunk: Chunk | null;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const invisible = /^\p{Default_Ignorable_Code_Point}$/u;
// Of no shape that a font could hold: controls, private use, lone halves of a pair.
const shapeless = /^[\p{Cc}\p{Co}\p{Cs}]$/u;

/**
 * Splits a line of text into what is drawn together.
 *
 * In a code every character counts, so the invisible ones are kept apart, to be shown as code points.
 * In words they only steer the shape of their neighbours, and one that stands alone is left out.
 */
export function clustersOf(text: string, code: boolean): Cluster[] {
  return [...graphemes.segment(text)].flatMap(({ segment, index }) => {
    const points = [...segment];
    const hidden = points.filter((point) => invisible.test(point)).length;
    if (!code && hidden === points.length) return [];
    const whole = code && hidden > 0 ? null : drawable(segment, code);
    if (whole) return [{ text: segment, at: index, ...whole }];
    let at = index;
    return points.flatMap((point) => {
      const here = at;
      at += point.length;
      if (!invisible.test(point)) return [{ text: point, at: here, ...cluster(point, code) }];
      return code ? [{ text: point, at: here, drawn: point, chunk: null }] : [];
    });
  });
}

const cluster = (point: string, code: boolean) => drawable(point, code) ?? { drawn: point, chunk: null };

/** As one shape, composed or as it came; the invisible steer it but need not be in the font. */
function drawable(text: string, code: boolean): { drawn: string; chunk: Chunk } | null {
  for (const drawn of new Set([text.normalize('NFC'), text])) {
    const seen = [...drawn].filter((point) => !invisible.test(point));
    if (seen.some((point) => shapeless.test(point))) return null;
    const chunk = chunkFor(
      seen.map((point) => point.codePointAt(0) ?? 0),
      code,
    );
    if (chunk) return { drawn, chunk };
  }
  return null;
}

/** `[U+1234]`: how a character stands in the PDF that cannot be drawn. */
export const codePointName = (text: string) =>
  `[U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
