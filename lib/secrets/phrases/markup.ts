/** What lays a list out and is no word of it: tags, entities, line breaks and blanks written as signs. */
const markup =
  /<\/?(?:li|[ou]l|t[drh]|table|tbody|br|p|div|span|b|i|em|strong|pre|code)\b[^<>]{0,40}>|&#?[a-z\d]{2,7};|\\[nrt](?=\p{L})|%(?:20|0[9ad]|2c)/gu;

/** The text with blanks for all of that, of the same length. In longer tags things may be hidden: those stay. */
export const withoutMarkup = (lower: string): string =>
  /[<&\\%]/.test(lower) ? lower.replace(markup, (signs) => ' '.repeat(signs.length)) : lower;
