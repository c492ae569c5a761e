import { limits } from '@/lib/incident/fields';
import { defang } from '@/lib/message-check/defang';
import type { Candidate } from '@/lib/message-check/find/candidate';
import { escapeInvisible } from '@/lib/wording/escape';

export interface Shown {
  text: string;
  /** Only the beginning of it. */
  isCut: boolean;
}

/** What was found, as it may be shown and kept: nothing makes a link of it, and nothing in it is unseen. */
export function shownOf(piece: Candidate): Shown {
  const text = wellFormed(escapeInvisible(defang(piece)));
  return cut(piece.kind === 'handle' ? `@${text}` : text);
}

/** The same as it stood in the message, with what was hidden in it. */
export const writtenOf = (piece: Candidate): Shown =>
  cut(wellFormed(escapeInvisible(defang({ ...piece, value: piece.text.replace(/[[({]\.[\])}]/g, '.') }))));

/** Half a character cannot be stored. */
const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '\uFFFD');

function cut(text: string): Shown {
  if (text.length <= limits.line) return { text, isCut: false };
  return { text: `${wellFormed(text.slice(0, limits.line - 2)).replace(/\uFFFD$/, '')}…`, isCut: true };
}
