/**
 * Whether this is a case number that a link may carry: digits, with up to three letters in front. It has no room for a
 * sentence, so a link's sender cannot put words on the page.
 */
export const isCaseNumber = (text: string) => /^(?:[A-Za-z]{1,3}-?)?\d{1,20}$/.test(text);
