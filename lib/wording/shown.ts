import { limits } from '@/lib/incident/fields';
import type { Candidate } from '@/lib/message-check/find/candidate';
import { defang, escapeInvisible } from './escape';

export interface Shown {
  text: string;
  /** Only the beginning of it. */
  isCut: boolean;
}

/** What was found, as it may be shown and kept: nothing makes a link of it, and nothing in it is unseen. */
export const shownOf = ({ kind, value }: Candidate): Shown =>
  cut(harmless(kind, kind === 'handle' ? `@${value}` : value));

/** The same as it stood in the message, with what was hidden in it. */
export const writtenOf = ({ kind, text }: Candidate): Shown =>
  cut(harmless(kind, text.replace(/[[({]\.[\])}]/g, '.')));

const harmless = (kind: Candidate['kind'], text: string) =>
  wellFormed(kind === 'phone' || kind === 'handle' ? escapeInvisible(text) : defang(text));

/** Half a character cannot be stored. */
const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '\uFFFD');

function cut(text: string): Shown {
  if (text.length <= limits.line) return { text, isCut: false };
  return { text: `${wellFormed(text.slice(0, limits.line - 2)).replace(/\uFFFD$/, '')}…`, isCut: true };
}
