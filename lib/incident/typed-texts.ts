import type { Entry, NewEntry } from './entry';
import type { TextIn } from './texts-in';

/**
 * The texts of an entry that a person typed or pasted; empty for a tap without words. Null for a fact: describing its
 * fields takes more code (texts-in.ts), and most pages write none.
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
 * A case number, if it is long enough to be a card number: its form (`isCaseNumber`) has no room for words or a key,
 * and a shorter one need not wait for the secret scan.
 */
const textsOfCaseNumber = (text: string): TextIn[] =>
  text.length >= shortestCard ? [{ field: 'case', text, form: 'code' }] : [];
