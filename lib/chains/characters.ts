/** All but the visible signs of ASCII: no address and no transaction id has any of these. */
const foreign = /[^\x21-\x7e]/gu;

/** The ends of an address, or one of them, and the dots or stars that a screen puts for the rest. */
const shortened = /^[\w:+/-]*\s*(?:[.·•*]{2,}|[…‥⋯])[.·•*…‥⋯]*\s*[\w:+/=-]*$/u;

/** `U+200B`, each once, in the order in which they stand. */
export const foreignCharacters = (text: string): string[] => {
  const found = new Set(text.match(foreign));
  return [...found].map((sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  });
};

/** The text with full-width letters made plain and every other foreign sign taken out. */
export const withoutForeign = (text: string): string => text.normalize('NFKC').replace(foreign, '');

/**
 * One run of signs that would be an address but for a few. White space parts runs, so sentences are none, and
 * neither are words in another script.
 */
export const isRunWithForeign = (text: string): boolean => {
  const strange = text.match(foreign)?.length ?? 0;
  const plain = text.length - strange;
  return strange > 0 && !/\s/.test(text) && plain >= 20 && strange <= plain / 3;
};

/** `TQrZ…kLmN`: copied from a screen that shortens. `later...` is a word, so a digit or a capital must be in it. */
export const isCut = (text: string): boolean => shortened.test(text) && /\d|.[A-Z]/.test(text);
