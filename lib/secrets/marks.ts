/** What is known of each word, as bits: the word lists that have it from bit 0 on, and those below. */
export type Marks = ReadonlyMap<string, number>;

/** A word that is common in prose. */
export const common = 1 << 16;

/** A word that ends the name of a secret. */
export const named = 1 << 17;

/** The bits of all lists. */
export const onLists = common - 1;

/** Maximum length of a marked word as typed, in UTF-16 units. */
export const longestWord = 25;

/**
 * Folds words for comparison: decomposed as in BIP-39's lists, without accents on Latin letters, which people omit,
 * with hiragana for katakana, and with Latin letters for Cyrillic and Greek look-alikes. No list has two words with the
 * same result.
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

/** Whole sentences in one character, up to 18 letters when decomposed. */
const arabicPhrases = /[\ufdf0-\ufdfb]/g;

const alike = 'аеорсухіѕјһԁοανρυικχ';
const latin = 'aeopcyxisjhdoavpuikx';

/** The Latin letter that a lower-case Cyrillic or Greek one looks like, or the letter itself. */
export function toLatin(letter: string): string {
  const at = alike.indexOf(letter);
  return at < 0 ? letter : (latin[at] as string);
}

/** Most words, which folding leaves as they are. */
const ascii = /^[\x20-\x7e]*$/;
