/** What is known of each word, one bit a thing: the lists of phrases it stands on from bit 0, and those below. */
export type Marks = ReadonlyMap<string, number>;

/** A word that ordinary prose is full of. */
export const common = 1 << 16;

/** A word at which the name of a secret ends. */
export const named = 1 << 17;

/** All bits of lists. */
export const onLists = common - 1;

/** No marked word is longer, in UTF-16 units as typed. */
export const longestWord = 23;

/**
 * Words as they are compared: in the decomposed form in which BIP-39 writes its lists, without accents on Latin
 * letters, because people leave them out, with hiragana for katakana, and with Latin letters for the Cyrillic and Greek
 * ones that look the same. On no list do two words become one.
 */
export const fold = (word: string): string =>
  ascii.test(word)
    ? word
    : word
        .replace(arabicPhrases, '')
        .normalize('NFKD')
        .replace(/[\u0300-\u036f]/g, '')
        .replace(/[\u0370-\u052f\u30a1-\u30f6]/g, (sign) =>
          sign > '\u3000' ? String.fromCharCode(sign.charCodeAt(0) - 0x60) : toLatin(sign),
        );

/** Whole sentences in one sign, up to 18 letters long when decomposed. */
const arabicPhrases = /[\ufdf0-\ufdfb]/g;

const alike = 'аеорсухіѕјһԁοανρυικχ';
const latin = 'aeopcyxisjhdoavpuikx';

/** The Latin letter that a small Cyrillic or Greek one looks like, or the letter itself. */
export function toLatin(letter: string): string {
  const at = alike.indexOf(letter);
  return at < 0 ? letter : (latin[at] as string);
}

/** Most words, for which all of that is nothing. */
const ascii = /^[\x20-\x7e]*$/;
