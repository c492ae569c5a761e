/** How an amount is stored: digits, and a point before the decimals. */
export const storedAmount = /^\d+(\.\d+)?$/;

/** Longest text that is read as an amount. */
const longest = 80;

const parts = /^(?<before>(?:[^\d.,]|\p{L}\.)*)(?<number>[.,]?\d[\d.,'\s]*?)(?<after>[^\d.,'\s]\D*|[.,]?)$/u;
/** A currency or a coin, and the minus that some put before what left an account. */
const unit = /^[-()\s~≈]*\p{Sc}*\s*(?:\p{L}{2,7}\.?|[元円圓圆원]|\p{L}(?=\p{Sc}))?\p{Sc}*[-)\s.]*$/u;
/** Words that make the number another one. */
const multiplies =
  /(?<!\p{L})(?:b[ln]n?|m[mnr]|mil(?:[ahijly]\p{L}*)?|mio|mln|mrd|hundred|thou|grand|tsd|tausend|duizend|tusen|tys(?:i\p{L}*)?|tis[ií]c\p{L}*|bin|yüz|cr|lac|lakhs?|crores?|jt|rb|juta|ribu|т[ыи]с\p{L}*|млн|млрд|м[иі]л[ль]\p{L}*|nghìn|ngàn|triệu|tỷ|ألف|مليون|लाख|करोड़|हज़ार)(?!\p{L})|[万萬亿億千百만억천]|พัน|หมื่น|แสน|ล้าน/iu;

/** Groups of three digits; in India of two before the last three. */
const grouped = (sign: string) => `[1-9]\\d{0,2}(?:${sign}\\d{3})+|[1-9]\\d?(?:${sign}\\d{2})+${sign}\\d{3}`;

/** What separates groups and what stands before the decimals, the likelier first. */
const ways = (
  [
    ['', '.'],
    [',', '.'],
    ['\\.', ','],
    ['', ','],
    ["[\\s']", '.'],
    ["[\\s']", ','],
  ] as const
).map(([group, point]) => ({
  form: new RegExp(`^(?:${group === '' ? '\\d*' : grouped(group)})(?:\\${point}\\d+)?$`),
  group: new RegExp(group || '$^', 'g'),
  point,
}));

/**
 * How an amount may be meant that was pasted with its currency, in groups, or with a decimal comma: each as it is
 * stored, the likelier first. `1,234` may be either. Empty if it is none, or if there is another number in it.
 */
export function readingsOf(text: string): readonly string[] {
  if (text.length > longest) return [];
  const { before = '', number, after = '' } = parts.exec(inPlainSigns(text.trim()))?.groups ?? {};
  if (!number || ![before, after].every((one) => unit.test(one) && !multiplies.test(one))) return [];
  const bare = number.trim();
  const found = ways.flatMap(({ form, group, point }) =>
    form.test(bare) ? [bare.replace(group, '').replace(point, '.')] : [],
  );
  return [...new Set(found.map((one) => one.replace(/^0+(?=\d)/, '').replace(/^\./, '0.')))];
}

/** With the digits and the signs of this alphabet: Arabic digits, narrow blanks, typographic apostrophes. */
const inPlainSigns = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, digitOf)
    .replace(/[٬’‘`´_]/g, "'")
    .replace(/٫/g, '.')
    .replace(/[،﹐]/g, ',')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\p{Cf}/gu, '');

/** Digits of every script stand in rows of ten. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}
