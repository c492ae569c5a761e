/** How an amount is stored: digits, and a point before the decimals. */
export const storedAmount = /^\d+(\.\d+)?$/;

/** Longest text that is read as an amount. */
const longest = 80;

const parts = /^(?<before>(?:[^\d.,]|\p{L}\.)*)(?<number>[.,]?\d[\d.,'\s]*?)(?<after>[^\d.,'\s]\D*|[.,]?)$/u;
/** A currency or a coin, and the minus that some put before what left an account. */
const unit =
  /^[-()\s~≈]*\p{Sc}*\s*(?:\p{L}{2,7}\.?|[元円圓圆원]|(?![kmbtgnuµмтк])\p{L}(?=\p{Sc}))?\p{Sc}*[-)\s.]*$/iu;
const listed = (words: string) => words.replace(/\s+/g, '|');
/** Words that make the number another one. */
const numerals =
  listed(`b[ln]n? bil\\p{L}* tril\\p{L}* tr?n kk mds? mld m[mnr] mil(?:[ahijly]\\p{L}*)? mio mln mrd hundred
  thou thsd grand tsd tausend duizend tusen tys(?:i\\p{L}*)? tis\\p{L}* tuh\\p{L}* ezer mii bin yüz cr lac lakhs? crores? jt rb
  juta ribu т[ыи]с\\p{L}* тр тыр лям\\p{L}* хил\\p{L}* млн млрд м[иі]л[ль]\\p{L}* nghìn ngàn triệu tỷ ألف مليون लाख करोड़ हज़ार
  do[sz]z?en\\p{L}* dutz\\p{L}* doc[ei]n\\p{L}* douzain\\p{L}* dozzin\\p{L}* d[uú]zia\\p{L}* tucet\\p{L}* tuzin\\p{L}* düzine дюжин\\p{L}*
  half halves hal[bv]e?\\p{L}? quarter viertel pairs? percent prozent pct`);
/** Parts of a coin or of a currency that are counted instead of it. */
const fractions =
  listed(`cents? cts? c[eé]ntimos? centavos? centimes? centesimi pence penny pennies p rappen grosz\\p{L}* gr
  hal[eé]ř\\p{L}* kop\\p{L}* коп\\p{L}* paisa paise kuruş öre øre fils m?sats? satoshis? bits? [kmg]?wei finney szabo lamports?
  drops? sun lovelaces? stroops? plancks? mojos? mist nano\\p{L}+ micro\\p{L}* mil+i\\p{L}* kilo\\p{L}* mega\\p{L}*`);
/** A letter in front of a coin: `mBTC`. Those that make the name of another coin are left out: `BUSD`. */
const prefixed = '[kmnuµμ](?:btc|xbt|eth|usd[tc]?|eur|gbp|chf|sol|bnb|xrp|trx|ltc|doge|ada|ton|dai)';
const multiplies = new RegExp(
  `(?<!\\p{L})(?:${numerals}|${fractions}|${prefixed})(?!\\p{L})|[¢万萬亿億千百만백억천角分銭]|พัน|หมื่น|แสน|ล้าน`,
  'iu',
);
/** Raised and lowered digits are a note or a count of zeros, fractions and numbers in circles no digits. */
const otherNumerals = /[\p{No}\p{Nl}]/u;

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

/** Money, which has two decimals or none: three digits behind its point are a group. */
const money = new RegExp(
  `(?!₿)\\p{Sc}|(?<!\\p{L})(?:${listed(`eur euros? usd us gbp chf cad aud nzd sek nok dkk pln czk huf ron try brl mxn inr
  dollars? pounds? francs? franken kronor kroner krone złot\\p{L}* zł kč lei lira reais pesos? rupees? евро руб\\p{L}*`)})(?!\\p{L})`,
  'iu',
);
const pointAndThree = /^[1-9]\d{0,2}\.\d{3}$/;

/**
 * How an amount may be meant that was pasted with its currency, in groups, or with a decimal comma: each as it is
 * stored, the likelier first. `1,234` may be either. Empty if it is none, or if there is another number in it.
 */
export function readingsOf(text: string): readonly string[] {
  if (text.length > longest || otherNumerals.test(text)) return [];
  const { before = '', number, after = '' } = parts.exec(inPlainSigns(text.trim()))?.groups ?? {};
  if (!number || ![before, after].every((one) => unit.test(one) && !multiplies.test(one))) return [];
  const bare = number.trim();
  const found = ways.flatMap(({ form, group, point }) =>
    form.test(bare) ? [bare.replace(group, '').replace(point, '.')] : [],
  );
  const readings = [...new Set(found.map((one) => one.replace(/^0+(?=\d)/, '').replace(/^\./, '0.')))];
  const isMoney = money.test(before) || money.test(after);
  return isMoney && pointAndThree.test(bare) ? readings.toReversed() : readings;
}

/**
 * The readings to ask about, of a text in the box of an amount with its currency or coin: none where it can be stored
 * as it stands, but for money with a point and three digits, `12.000`.
 */
export function readingsToAsk(text: string, unit: string): readonly string[] {
  const bare = text.trim();
  if (!storedAmount.test(bare)) return readingsOf(text);
  const readings = readingsOf(`${bare} ${unit.trim()}`);
  return readings[0] === bare || !readings.includes(bare) ? [] : readings;
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
