import type { Answer, Story, Turn } from '@/lib/content/rehearsals/story';

/** Who is on the phone: the person themselves, or a friend whom they advise. */
export const roles = ['me', 'friend'] as const;
export type Role = (typeof roles)[number];

/** The ids of a turn and of the answer to it. */
export interface Given {
  turn: string;
  answer: string;
}

/** What was answered so far. Nothing of it is a mistake, and nothing is counted. */
export interface Play {
  given: readonly Given[];
  /** Whether somebody who ended the call wanted to see how it would have gone on. */
  wentOn: boolean;
}

export const begun: Play = { given: [], wentOn: false };

/** Where a play stands: at a turn, at a call that was ended early, or at the end of the story. */
export type Place = { at: 'turn' | 'ended'; turn: Turn } | { at: 'told' };

const turnOf = (story: Story, id: string) => story.turns.find((turn) => turn.id === id);
const answerIn = (turn: Turn | undefined, id: string) => turn?.answers.find((answer) => answer.id === id);

/** The turn and the answer behind what was given last; null before the first answer. */
export function lastOf(story: Story, { given }: Play): { turn: Turn; answer: Answer } | null {
  const last = given.at(-1);
  const turn = last && turnOf(story, last.turn);
  const answer = last && answerIn(turn, last.answer);
  return turn && answer ? { turn, answer } : null;
}

/** The turn behind an answer: the one that it names, else the next one; undefined behind the last. */
const behind = (story: Story, turn: Turn, { to }: Answer) =>
  to === undefined ? story.turns[story.turns.indexOf(turn) + 1] : turnOf(story, to);

/** Whether that answer has ended a call: after it there is none to end. */
const hasHungUp = ({ turn, answer }: { turn: Turn; answer: Answer }): boolean =>
  answer.ends === true && !turn.isAfterCall;

/**
 * What leads from a turn back into the call, if anything does: how it would have gone on, where it was ended there or
 * before; or that the caller speaks again, where something real came in between.
 */
export function wayBack(
  last: { turn: Turn; answer: Answer },
  next: Turn,
  wentOn: boolean,
): 'gone-on' | 'back' | null {
  if (next.isAfterCall || last.turn.isAfterCall) return null;
  if (wentOn || hasHungUp(last)) return 'gone-on';
  return last.turn.by === 'genuine' && next.by !== 'genuine' ? 'back' : null;
}

/** Where a play stands. A call that is ended stops there once, unless it was the last turn. */
export function placeIn(story: Story, play: Play): Place {
  const last = lastOf(story, play);
  const turn = last ? behind(story, last.turn, last.answer) : story.turns[0];
  if (!turn) return { at: 'told' };
  return { at: last && hasHungUp(last) && !play.wentOn ? 'ended' : 'turn', turn };
}

/** The play after an answer to the turn that it stands at; the same play if it stands at none, or has no such answer. */
export function answered(story: Story, play: Play, answer: string): Play {
  const place = placeIn(story, play);
  if (place.at !== 'turn' || !answerIn(place.turn, answer)) return play;
  return { ...play, given: [...play.given, { turn: place.turn.id, answer }] };
}

/** The play of somebody who ended the call and wants to see how it would have gone on. */
export const goneOn = (play: Play): Play => ({ ...play, wentOn: true });

/** What a story tells of a turn to somebody who only reads: how the call is ended, or a genuine contact looked up. */
export const toldAnswer = ({ by, answers }: Turn): Answer =>
  answers.find((answer) => answer.fits && (answer.ends === true) === (by !== 'genuine')) ?? answers[0];
