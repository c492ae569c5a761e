import type { Lever } from '@/lib/content/levers';

/** One of the three answers to a turn. */
export interface Answer {
  id: string;
  /** Ends the call; of a genuine contact, leaves it and looks for oneself. */
  ends?: true;
  /** Whether it fits what was said. */
  fits?: true;
  /** The turn that it leads to; unset, the next one. */
  to?: string;
}

/** What happens, and three answers to it. One always ends the call: the first while somebody is on the phone. */
export interface Turn {
  id: string;
  /** The lever that is pulled, or a genuine contact. */
  by: Lever | 'genuine';
  /** It comes after the call, as a mail, a text, a letter or a notice: what ends a call leaves it alone instead. */
  isAfterCall?: true;
  answers: readonly [Answer, Answer, Answer];
}

/** A call as it may go. Its words stand under its id in `messages/en/rehearsals/`, those of a turn under the turn's. */
export interface Story {
  id: string;
  turns: readonly Turn[];
}

/** The answer that ends the call. */
export const ends = (id: string): Answer => ({ id, ends: true, fits: true });
/** An answer that stays, and fits. */
export const fits = (id: string, to?: string): Answer => ({
  id,
  fits: true,
  ...(to !== undefined && { to }),
});
/** An answer that goes along; of a genuine contact, one that takes it for a fake or asks the caller. */
export const along = (id: string, to?: string): Answer => ({ id, ...(to !== undefined && { to }) });
