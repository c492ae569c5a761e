import LineBreaker from 'linebreak';
import { partsOfCode } from '@/lib/wording/groups';

const thai = new Intl.Segmenter('th', { granularity: 'word' });

/** Possible line breaks, as offsets in UTF-16 units. */
export function breaksOf(text: string, code: boolean): Set<number> {
  if (code) {
    let end = 0;
    return new Set([0, ...partsOfCode(text).map((part) => (end += part.length))]);
  }
  const breaks = new Set<number>();
  const breaker = new LineBreaker(text);
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) breaks.add(next.position);
  // Thai and its neighbours write no spaces, and UAX 14 leaves such a stretch whole.
  for (const { index, 0: stretch } of text.matchAll(/[\u0e00-\u0eff\u1780-\u17ff]+/gu))
    for (const word of thai.segment(stretch)) if (word.index > 0) breaks.add(index + word.index);
  return breaks;
}
