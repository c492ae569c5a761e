import type { Candidate } from './candidate';

/** Something in an uncovered text, with its place there, `end` exclusive. */
export interface Found {
  kind: Candidate['kind'];
  at: number;
  end: number;
  value: string;
  /** Whether it was cut out of something longer, by our guess. */
  isCut?: boolean;
  /** Set for what was found in a text of its own within that place. */
  hidden?: boolean;
  isDisplayText?: boolean;
}
