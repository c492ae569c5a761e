/** Tags, entities, line breaks and blanks written as signs. In longer tags things may be hidden: those stay. */
const markup =
  /<\/?(?:li|[ou]l|t[drh]|table|br|p|div|span|b|i|em|strong|pre|code)\b[^<>]{0,40}>|&#?[a-z\d]{2,7};|\\[nrt](?=\p{L})|%(?:20|0[9ad]|2c)/gu;

/** What a sheet calls its words, or a row of them. */
const word =
  '(?:(?:word|palabra|mot|wort|parola|palavra|slovo|слово|kata|từ|kelime|단어|単語|词|詞|शब्द|كلمة|row|line|zeile|fila|ligne|riga)s?)';
const ordinal = '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)';

/** `words 1 to 4`, `word no. 1 is`; `1st word is`, `1. Wort`; `the first word is`, `first:`; `a)`. */
const numbering = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${word}[^\p{L}\n]{0,2}(?:number|no|nr|n)?[^\p{L}\n]{0,3}\d{1,2}(?: \p{L}{1,3} \d{1,2})?|\d{1,2}(?:st|nd|rd|th|er?|re)(?: ${word})?|\d{1,2}[.ªº°-]? ?${word}|(?:the )?${ordinal}(?: ${word}|(?=:))|[a-z][.):])(?: is)?(?!\p{L})`,
  'gu',
);

/** Who wrote one word, and when: `[13:40] Me: zoo`. */
const stamp = /^[^\n]{1,60}:[^\S\n](?=[\p{L}\p{M}]+\s*$)/gmu;

/** Two may stand in a phrase, and a number behind each of them. */
const leastNumbers = 3;

/** A word for each of most of a phrase: fewer may be a list of other things. */
const leastStamps = 11;

/**
 * A text in small letters with blanks for what lays out and numbers the words of a list and is none of them, of the
 * same length.
 */
export function withoutLayout(lower: string): string {
  const text = /[<&\\%]/.test(lower) ? lower.replace(markup, blanks) : lower;
  let numbers = 0;
  const words = text.replace(numbering, (signs) => {
    numbers += 1;
    return blanks(signs);
  });
  const laidOut = numbers < leastNumbers ? text : words;
  const isChat = (laidOut.match(stamp)?.length ?? 0) >= leastStamps;
  return isChat ? laidOut.replace(stamp, blanks) : laidOut;
}

const blanks = (signs: string) => ' '.repeat(signs.length);
