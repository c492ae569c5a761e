/**
 * A case number as a link may carry it: digits, with up to three letters in front. Nothing in it can read as
 * a sentence, so whoever sends a link cannot put words on the page.
 */
export const isCaseNumber = (text: string) => /^(?:[A-Za-z]{1,3}-?)?\d{1,20}$/.test(text);
