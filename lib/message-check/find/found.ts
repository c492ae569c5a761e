import type { Candidate } from './candidate';

/** Something in an uncovered text, with its place there, the end not included. */
export interface Found {
  kind: Candidate['kind'];
  at: number;
  end: number;
  value: string;
  /** More was glued to it, and was cut off by our guess. */
  isCut?: boolean;
  /** What is known of it from a text of its own within that place. */
  hidden?: boolean;
  isDisplayText?: boolean;
}
