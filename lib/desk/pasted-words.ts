/** Of a longer text nothing is read: it would hold the page, and to read half of it would be to say too much. */
const longest = 100_000;

/** What a mail program puts into a text: its marks, and signs by their names. */
const markup = /<\/?(?:br|wbr|p|div|span)\b[^<>]{0,99}>|&[a-z]{2,6};/gi;
/** A number of another kind, which two in a row would make as long as a fingerprint. */
const uuid = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi;

/**
 * The words of a pasted text, in small letters, without anything that is neither letter nor digit. Wide signs, digits of
 * other scripts and letters that look like a hex digit are read as what was meant; any other sign is an x. Null if the
 * text is too long to be read.
 */
export function wordsIn(text: string): string[] | null {
  if (text.length > longest) return null;
  const plain = text.replace(markup, ' ').replace(uuid, ' x ').normalize('NFKC').toLowerCase();
  // One sign may stand for many.
  if (plain.length > longest) return null;
  const signs = [...plain].map((sign) => {
    if (!/[\p{L}\p{Nd}|]/u.test(sign)) return ' ';
    const meant = lookAlikes[sign] ?? digitOf(sign) ?? sign;
    return /[a-z0-9]/.test(meant) ? meant : 'x';
  });
  return signs.join('').split(' ').filter(Boolean);
}

/** Letters and digits that look like a hex digit, once wide forms and upper case are gone. */
const lookAlikes: Readonly<Record<string, string>> = {
  o: '0',
  о: '0',
  ο: '0',
  l: '1',
  i: '1',
  '|': '1',
  ı: '1',
  а: 'a',
  α: 'a',
  в: 'b',
  ь: 'b',
  β: 'b',
  с: 'c',
  ϲ: 'c',
  е: 'e',
  ε: 'e',
  з: '3',
};

/** A digit of any script. */
function digitOf(sign: string): string | undefined {
  if (!/^\p{Nd}$/u.test(sign)) return undefined;
  const code = sign.codePointAt(0) ?? 0;
  let zero = code;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1;
  return String(code - zero);
}
