import { type Chunk, chunkFor } from '@/lib/exports/pdf/fonts/coverage';

/** What a reader perceives as one character, and the font file that draws it. */
export interface Cluster {
  text: string;
  /** The characters to draw: composed if possible. */
  drawn: string;
  /** Its offset in the text, in UTF-16 units. */
  at: number;
  /** Null if no font of ours has it. */
  chunk: Chunk | null;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Whether a character is invisible: it only affects its neighbours, or does nothing. */
export const isInvisible = (point: string) => /^\p{Default_Ignorable_Code_Point}$/u.test(point);
// Characters that no font can draw: controls, private use, lone surrogates.
const shapeless = /^[\p{Cc}\p{Co}\p{Cs}]$/u;

/**
 * Splits a line of text into what is drawn together.
 *
 * In a code every character counts, so invisible ones are kept separate, to be shown as code points. In words they only
 * shape their neighbours, and one that stands alone is dropped.
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

/** A browser attaches the whole text to each segment, so a long text is split first. */
const graphemesOf = (text: string) =>
  [...text.matchAll(slices)].flatMap(({ 0: slice, index: start }) =>
    Array.from(graphemes.segment(slice), ({ segment, index }) => ({ segment, index: start + index })),
  );
// A new character always begins before these letters.
const slices = /.{100,}?(?=[\s\p{Script=Latin}\p{Script=Han}\p{Script=Arabic}\p{Script=Thai}])|.+/gsu;

const cluster = (point: string, code: boolean) => drawable(point, code) ?? { drawn: point, chunk: null };

/** The text as one shape, composed or as it came; invisible characters need not be in the font. */
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
