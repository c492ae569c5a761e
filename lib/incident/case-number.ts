/** A case number as a link may carry it: plain characters only, so that nothing in it reads as a sentence. */
export const isCaseNumber = (text: string) => /^[A-Za-z0-9-]{1,32}$/.test(text);
