/** Tags, entities, line breaks and spaces in markup. Longer tags stay, since they may hide something. */
const markup =
  /<\/?(?:li|[ou]l|t[drh]|table|br|p|div|span|b|i|em|strong|pre|code)\b[^<>]{0,40}>|&#?[a-z\d]{2,7};|\\[nrt](?=\p{L})|%(?:20|0[9ad]|2c)/gu;

/** Names of words, or of a row of them, on a sheet. */
const word =
  '(?:(?:word|palabra|mot|wort|parola|palavra|slovo|слово|kata|từ|kelime|단어|単語|词|詞|शब्द|كلمة|row|line|zeile|fila|ligne|riga)s?)';
const ordinal = '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)';

/** `words 1 to 4`, `word no. 1 is`; `1st word is`, `1. Wort`; `the first word is`, `first:`; `a)`. */
const numbering = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${word}[^\p{L}\n]{0,2}(?:number|no|nr|n)?[^\p{L}\n]{0,3}\d{1,2}(?: \p{L}{1,3} \d{1,2})?|\d{1,2}(?:st|nd|rd|th|er?|re)(?: ${word})?|\d{1,2}[.ªº°-]? ?${word}|(?:the )?${ordinal}(?: ${word}|(?=:))|(?:[a-z]|[ivx]{2,5})[.):]|n[or]\.? ?\d{1,2})(?: is)?(?!\p{L})`,
  'gu',
);

/** The sender and time of a message with a single word, before it or on a line of their own: `[13:40] Me: zoo`. */
const stamp = /^(?:[^\n]{1,60}:[^\S\n]|[^\n]{0,40}\b\d\d?:\d\d[^\n]{0,30}\n[^\S\n]*)(?=[\p{L}\p{M}]+\s*$)/gmu;

/** Minimum number of number labels: a phrase may contain two such words, each followed by a number. */
const leastNumbers = 3;

/** Minimum number of single-word messages, most of a phrase: fewer may be another list. */
const leastStamps = 11;

/**
 * A lower-case text of the same length, in which layout and numbering that are not words of a list are replaced by
 * spaces.
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
