import type { Entry, NewEntry } from './entry';
import type { TextIn } from './texts-in';

/**
 * The texts of an entry that a person typed or pasted; empty for a tap without words. Null for a fact: what its fields
 * hold is described at length (texts-in.ts), and most pages write none.
 */
export function textsOfTap(entry: NewEntry | Entry): TextIn[] | null {
  switch (entry.kind) {
    case 'fact-recorded':
    case 'fact-amended':
      return null;
    case 'action-blocked':
      return entry.note ? [{ field: 'note', text: entry.note, form: 'line' }] : [];
    case 'case-number-accepted':
      return textsOfCaseNumber(entry.caseNumber);
    default:
      return [];
  }
}

const shortestCard = 13;

/**
 * A case number, where it is long enough for the digits of a card: its own form (`isCaseNumber`) has no room for words
 * or a key, and a shorter one is taken without waiting for what looking takes.
 */
export const textsOfCaseNumber = (text: string): TextIn[] =>
  text.length >= shortestCard ? [{ field: 'case', text, form: 'code' }] : [];
