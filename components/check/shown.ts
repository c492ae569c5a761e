import { limits } from '@/lib/incident/fields';
import { defang } from '@/lib/message-check/defang';
import type { Piece } from '@/lib/message-check/find/piece';
import { visible } from '@/lib/wording/visible';

export interface Shown {
  text: string;
  /** Only the beginning of it. */
  isCut: boolean;
}

/** What was found, as it may be shown and kept: nothing makes a link of it, and nothing in it is unseen. */
export function shownOf(piece: Piece): Shown {
  const text = wellFormed(visible(defang(piece)));
  return cut(piece.kind === 'handle' ? `@${text}` : text);
}

/** The same as it stood in the message, with what was hidden in it. */
export const writtenOf = (piece: Piece): Shown =>
  cut(wellFormed(visible(defang({ ...piece, value: piece.text.replace(/[[({]\.[\])}]/g, '.') }))));

/** Half a character cannot be stored. */
const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '\uFFFD');

function cut(text: string): Shown {
  if (text.length <= limits.line) return { text, isCut: false };
  return { text: `${wellFormed(text.slice(0, limits.line - 2)).replace(/\uFFFD$/, '')}…`, isCut: true };
}
