/**
 * Why a case number may not come by a link: it could be dialled (`long`, `short`), be read as a word (`letters`), or
 * holds other signs (`signs`).
 */
export type Refusal = 'long' | 'short' | 'letters' | 'signs';

/** What stands before a number in ticket systems. Nothing else may, so no link spells a word. */
export const caseLetters = ['C', 'CS', 'ID', 'INC', 'REF', 'REQ', 'SR', 'T', 'TKT'] as const;

const digitsOnLink = 6;

/**
 * Whether a number may come by a link, and why not; null if it may. No form of a provider's case numbers is confirmed,
 * so the rule is the narrowest that still tells one ticket from another. Numbers of seven digits and more are those of
 * subscribers somewhere, with whatever stands before them (ITU-T E.164 allows up to 15, and networks ignore what is
 * dialled behind). Fewer than six are short numbers, and so are six that begin with 11 (116 117, 118 118). What a person
 * types in the record, and what was accepted before, is not limited by this.
 *
 * @param text without the number sign that some put in front
 */
export function refusalOf(text: string): Refusal | null {
  const digits = text.replace(/[^0-9]/g, '');
  if (digits.length > digitsOnLink) return 'long';
  const [, letters = '', number] = /^(?:([A-Za-z]+)-?)?([0-9]+)$/.exec(text) ?? [];
  if (number === undefined) return /[A-Za-z]/.test(text) ? 'letters' : 'signs';
  if (letters && !(caseLetters as readonly string[]).includes(letters.toUpperCase())) return 'letters';
  return number.length < digitsOnLink || number.startsWith('11') ? 'short' : null;
}

/** All of an offered number that a page shows. */
export const endOf = (number: string) => number.slice(-4);
