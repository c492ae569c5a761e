/** Everything but visible ASCII: no address or transaction id contains it. */
const foreign = /[^\x21-\x7e]/gu;

/** One or both ends of an address, with the dots or stars that replace the rest on a screen. */
const shortened = /^[\w:+/-]*\s*(?:[.·•*]{2,}|[…‥⋯])[.·•*…‥⋯]*\s*[\w:+/=-]*$/u;

/** The foreign characters as `U+200B`, each once, in order of appearance. */
export const foreignCharacters = (text: string): string[] => {
  const found = new Set(text.match(foreign));
  return [...found].map((sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  });
};

/** The text with full-width letters normalized and every other foreign character removed. */
export const withoutForeign = (text: string): string => text.normalize('NFKC').replace(foreign, '');

/**
 * Whether this is a single run of characters that would be an address but for a few. White space separates runs, so
 * sentences are none, and neither are words in another script.
 */
export const isRunWithForeign = (text: string): boolean => {
  const strange = text.match(foreign)?.length ?? 0;
  const plain = text.length - strange;
  return strange > 0 && !/\s/.test(text) && plain >= 20 && strange <= plain / 3;
};

/**
 * Whether a text was copied from a screen that shortens, such as `TQrZ…kLmN`. It must hold a digit or a capital, as
 * `later...` is a word.
 */
export const isCut = (text: string): boolean => shortened.test(text) && /\d|.[A-Z]/.test(text);
