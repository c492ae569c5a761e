/**
 * Whether this is a case number that a record may hold as taken from a link: digits, with up to three letters in front.
 * What a link may carry today is less (`lib/links/case-by-link.ts`); what was accepted before stays readable.
 */
export const isCaseNumber = (text: string) => /^(?:[A-Za-z]{1,3}-?)?\d{1,20}$/.test(text);
