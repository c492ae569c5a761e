import { type Chunk, chunkFor } from '@/lib/exports/pdf/fonts/coverage';

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
/** Steers its neighbours or does nothing; it is never seen itself. */
export const isInvisible = (point: string) => /^\p{Default_Ignorable_Code_Point}$/u.test(point);
// Of no shape that a font could hold: controls, private use, lone halves of a pair.
const shapeless = /^[\p{Cc}\p{Co}\p{Cs}]$/u;

/**
 * Splits a line of text into what is drawn together.
 *
 * In a code every character counts, so the invisible ones are kept apart, to be shown as code points.
 * In words they only steer the shape of their neighbours, and one that stands alone is left out.
 */
export function clustersOf(text: string, code: boolean): Cluster[] {
  return graphemesOf(text).flatMap(({ segment, index }) => {
    const points = [...segment];
    const hidden = points.filter(isInvisible).length;
    if (!code && hidden === points.length) return [];
    const whole = code && hidden > 0 ? null : drawable(segment, code);
    if (whole) return [{ text: segment, at: index, ...whole }];
    let at = index;
    return points.flatMap((point) => {
      const here = at;
      at += point.length;
      if (!isInvisible(point)) return [{ text: point, at: here, ...cluster(point, code) }];
      return code ? [{ text: point, at: here, drawn: point, chunk: null }] : [];
    });
  });
}

/** Browsers hand out the whole text with each of its parts, so a long one goes in slices. */
const graphemesOf = (text: string) =>
  [...text.matchAll(slices)].flatMap(({ 0: slice, index: start }) =>
    Array.from(graphemes.segment(slice), ({ segment, index }) => ({ segment, index: start + index })),
  );
// Before these letters one character always ends and the next begins.
const slices = /.{100,}?(?=[\s\p{Script=Latin}\p{Script=Han}\p{Script=Arabic}\p{Script=Thai}])|.+/gsu;

const cluster = (point: string, code: boolean) => drawable(point, code) ?? { drawn: point, chunk: null };

/** As one shape, composed or as it came; the invisible steer it but need not be in the font. */
function drawable(text: string, code: boolean): { drawn: string; chunk: Chunk } | null {
  for (const drawn of new Set([text.normalize('NFC'), text])) {
    const seen = [...drawn].filter((point) => !isInvisible(point));
    if (seen.some((point) => shapeless.test(point))) return null;
    const chunk = chunkFor(
      seen.map((point) => point.codePointAt(0) ?? 0),
      code,
    );
    if (chunk) return { drawn, chunk };
  }
  return null;
}
