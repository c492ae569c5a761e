/** Something in a message that claims to lead to somebody. Text only: nothing opens or fetches it. */
export interface Candidate {
  /** `code`: a link that contains a program or a page. */
  kind: 'web' | 'mail' | 'phone' | 'handle' | 'code';
  /** Its place in the message, in UTF-16 units, `end` exclusive. */
  start: number;
  end: number;
  /** As written in the message. */
  text: string;
  /** The same uncovered and refanged: `https://x.com/a`, `x.com`, `a@x.com`, `+1 (888) 1`, `name`. */
  value: string;
  /** Whether it contains invisible characters. */
  hidden: boolean;
  /** Whether its word holds nothing but it, brackets, quotes and the end of a sentence. */
  isPlain: boolean;
}

/** Something in an uncovered text, with its place there, `end` exclusive. */
export interface Found extends Pick<Candidate, 'kind' | 'value'> {
  at: number;
  end: number;
  /** Whether it was cut out of something longer, by our guess. */
  isCut?: boolean;
  hidden?: boolean;
}

/** Everything that the answer to a candidate depends on. */
export const keyOf = ({ kind, hidden, isPlain, value }: Candidate) => `${kind} ${hidden} ${isPlain} ${value}`;
