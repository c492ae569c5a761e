import type { Candidate } from './find/candidate';
import type { Answer } from './judge/answer';

/** Something in a message, with the answer whose it is. */
export interface Checked {
  piece: Candidate;
  answer: Answer;
}
