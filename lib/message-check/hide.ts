import type { Candidate } from './find/candidate';

/** What is judged with all else, and yet not shown. */
export interface Hiding {
  /** The places of possible secrets, in UTF-16 units, `end` exclusive, and what sort each is. */
  secrets: readonly { start: number; end: number; kind: string }[];
  /** What stands for one where it is shown; where it stands in the text, somebody took one out. */
  mark: string;
}

/** Stands for a mark while it is judged: of one word with what is round it, as the secret was. */
const filler = (mark: string) => 'x'.repeat(mark.length);

/** The text as it is judged, of the same length, and whether something was taken out of it. */
export function toJudge(text: string, { mark }: Hiding): { judged: string; isTakenOut: boolean } {
  const judged = mark === '' ? text : text.replaceAll(mark, filler(mark));
  return { judged, isTakenOut: judged !== text };
}

/** Whoever sends the phrase or the key of a wallet has it too, however real the links beside it are. */
const ofWallet = /^(?:recovery-phrase|private-key|pem-key)$/;

/** Whether a message gives its reader a wallet that somebody else can open. */
export const givesWallet = ({ secrets }: Hiding) => secrets.some(({ kind }) => ofWallet.test(kind));

/** A piece as it may be shown. One whose letters no longer read as the secret in it shows nothing but the mark. */
export function hidden(judged: string, piece: Candidate, { secrets, mark }: Hiding): Candidate {
  const inside = secrets.filter(({ start, end }) => start < piece.end && end > piece.start);
  const written = [...secrets.map(({ start, end }) => judged.slice(start, end)), filler(mark)]
    .filter((secret) => secret !== '')
    .toSorted((a, b) => b.length - a.length);
  const hide = (text: string) =>
    inside.every(({ start, end }) => text.includes(judged.slice(start, end)))
      ? written.reduce((left, secret) => left.split(secret).join(mark), text)
      : mark;
  return { ...piece, value: hide(piece.value), text: hide(piece.text) };
}
