/** One thing in a message that claims to lead to somebody. It is text only: nothing opens or fetches it. */
export interface Candidate {
  /** `code`: a link that carries a program or a page in itself. */
  kind: 'web' | 'mail' | 'phone' | 'handle' | 'code';
  /** Where it stands in the message, in UTF-16 units, the end not included. */
  start: number;
  end: number;
  /** As it stands there. */
  text: string;
  /** The same without what hides or defangs it: `https://x.com/a`, `x.com`, `a@x.com`, `+1 (888) 1`, `name`. */
  value: string;
  /** Characters that nobody sees stood inside it. */
  hidden: boolean;
  /** Nothing is glued to it but brackets, quotes and the end of a sentence. */
  hasCleanBoundary: boolean;
  /** It is what somebody typed as the name of the address behind it. */
  isDisplayText: boolean;
}

/** What the answer to a piece depends on. */
export const keyOf = ({ kind, hidden, hasCleanBoundary, isDisplayText, value }: Candidate) =>
  `${kind} ${hidden} ${hasCleanBoundary} ${isDisplayText} ${value}`;
