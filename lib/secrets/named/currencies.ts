const signs = '[%€$£¥₹₽₩₺฿₫₴₦₱₪]';

/** ISO 4217 codes and coins, which also precede numbers. */
const codes = `aed|ars|aud|bdt|brl|cad|chf|clp|cny|czk|dkk|egp|eur|gbp|ghs|hkd|huf|idr|inr|jpy|kes|krw|lkr|mxn|myr|ngn|nok|pkr|pln|
  rmb|rs|rub|sek|sgd|thb|tzs|uah|usd|vnd|zar|btc|xbt|eth|usdt|usdc|busd|bnb|xrp|trx|doge|ltc|matic|shib|pepe|avax`;

const coins = 'dai|sats?|satoshis?|gwei|coins|tokens|bitcoins?|ether|tether';

const money = `dollars?|d[oó]lare?s|dollari|euros?|cents?|pounds?|yen|yuan|won(?!['’])|rupees?|rupias?|roupies?|rupiah|lakhs?|crores?|
  pesos?|reais|soles|francs?|franken|francos?|franchi|tl|lira(?:s|sı|m)?|baht|dong|đồng|đ|vnđ|naira|rand|ringgit|dirhams?|
  riyals?|z[lł]|z[lł]ot\\p{L}+|kč|korun\\p{L}*|kronor|kroner|ft|forint|руб\\p{L}*|р|доллар\\p{L}*|евро|грн|гривен\\p{L}*|
  тенге|юан\\p{L}*|ريال\\p{L}*|درهم|دينار\\p{L}*|جنيه\\p{L}*|دولار\\p{L}*|ليرة|يورو|रुपय[ेाों]*|रुपए|रु|डॉलर`;

/** Ordinary words too, so only if nothing follows. */
const words = '(?:sol|ton|ada|dot|pol|try|pen|php|cop)(?=[^\\S\\n]*(?:[.,;:!?)/\\n]|$))';

const glued = '元(?!旦)|円(?!滑)|圓|块|塊|원(?![래하])|万(?!一)|萬|億|亿|만 ?원|บาท';
const nationality = '(?:australian|canadian|hong kong|indian|mexican|singapore|swiss|us)[^\\S\\n]';

const inOneLine = (list: string) => list.replace(/\s*\n\s*/g, '');

/** What marks the number before it as an amount. Patterns are for lower case. */
export const currencyBehind = inOneLine(
  `(?:[^\\S\\n]{0,2}(?:${signs}|${glued}|(?:${nationality})?(?:${codes}|${coins}|${money}|${words})(?![\\p{L}\\p{M}])))`,
);

/** What marks the number after it as an amount. */
export const currencyInFront = new RegExp(
  inOneLine(`(?:${signs}|(?<!\\p{L})(?:${codes}|tl|r\\$)\\.?)[^\\S\\n]?$`),
  'u',
);
