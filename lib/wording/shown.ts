import { limits } from '@/lib/incident/fields';
import type { Candidate } from '@/lib/message-check/find/candidate';
import { defang, escapeInvisible } from './escape';

export interface Shown {
  text: string;
  /** Whether only the beginning is shown. */
  isCut: boolean;
}

/** What was found, safe to show and store: nothing in it becomes a link or stays invisible. */
export const shownOf = ({ kind, value }: Candidate): Shown =>
  cut(harmless(kind, kind === 'handle' ? `@${value}` : value));

/** The same as it was written in the message, with anything hidden made visible. */
export const writtenOf = ({ kind, text }: Candidate): Shown =>
  cut(harmless(kind, text.replace(/[[({]\.[\])}]/g, '.')));

const harmless = (kind: Candidate['kind'], text: string) =>
  wellFormed(kind === 'phone' || kind === 'handle' ? escapeInvisible(text) : defang(text));

/** Without lone surrogates, which cannot be stored. */
const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '\uFFFD');

function cut(text: string): Shown {
  if (text.length <= limits.line) return { text, isCut: false };
  return { text: `${wellFormed(text.slice(0, limits.line - 2)).replace(/\uFFFD$/, '')}…`, isCut: true };
}
