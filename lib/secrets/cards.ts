import type { Finding, Place } from './finding';

/** Blanks of every width, hyphens and dots. */
const gap = String.raw`[ \u00a0\u2000-\u200a\u202f\u2010-\u2013.-]`;
const grouped = new RegExp(String.raw`(?<![\p{L}\d.,+-])\d(?:${gap}?\d){12,18}(?![\p{L}\d]|[.,-]\d)`, 'gu');

interface Issuer {
  begins: RegExp;
  lengths: readonly number[];
}

/** ISO/IEC 7812 numbers as the networks hand them out, by their published ranges. */
const issuers: readonly Issuer[] = [
  { begins: /^4/, lengths: [13, 16, 19] },
  { begins: /^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16] },
  { begins: /^3[47]/, lengths: [15] },
  { begins: /^(?:6011|64[4-9]|65)/, lengths: [16, 17, 18, 19] },
  { begins: /^(?:30[0-5]|36|38|39)/, lengths: [14, 16] },
  { begins: /^35(?:2[89]|[3-8])/, lengths: [16] },
  { begins: /^62/, lengths: [16, 17, 18, 19] },
  { begins: /^220[0-4]/, lengths: [16] },
  { begins: /^(?:508[5-9]|60[68]|81|82)/, lengths: [16] },
  { begins: /^(?:50|5[678]|67)/, lengths: [16, 18, 19] },
];

/** As printed on cards: in fours, as on American Express, as on Diners Club. */
const asPrinted = new RegExp(
  String.raw`^(?:\d{4}(${gap})\d{4}\1\d{4}\1\d{4}(?:\1\d{1,3})?|\d{4}(${gap})\d{6}\2\d{4,5})$`,
);

const cardName =
  /(?:\bcards?\b|credit|debit|visa|master|amex|tarjeta|carte|karte|carta|cartão|cartao|карт|卡|カード|카드|kart|thẻ|kartu|بطاقة|कार्ड)[^\d]{0,24}$/iu;

/** Where bare digits may be a card. */
const asked: ReadonlySet<Place> = new Set(['text', 'number']);

/** Behind these stand numbers of other kinds. */
const otherName =
  /(?:\bids?\b|uid|order|ticket|case|ref|report|invoice|account|konto|cuenta|compte|phone|tel|imei|iban|#|№|号|番号|번호|номер|заказ|pedido|número|nummer|numéro|numero)[^\d]{0,16}$/iu;

/**
 * Card numbers: of an issuer's range and length, with fitting check digit (Luhn), grouped as on cards or called
 * one. Bare digits are asked about in prose and where a user id or a case number belongs; elsewhere they are something else.
 */
export function findCards(text: string, place: Place): Finding[] {
  const findings: Finding[] = [];
  for (const { 0: written, index } of text.matchAll(grouped)) {
    const digits = written.replace(/\D/g, '');
    const isIssued = issuers.some(
      ({ begins, lengths }) => begins.test(digits) && lengths.includes(digits.length),
    );
    if (!isIssued || !fitsLuhn(digits)) continue;
    const before = text.slice(Math.max(0, index - 40), index);
    const isNamed = cardName.test(before);
    if (
      asPrinted.test(written) ? isInOtherGroups(before, text.slice(index + written.length)) : !isBare(written)
    )
      continue;
    const isPrinted = asPrinted.test(written);
    if (!isPrinted && !isNamed && (!asked.has(place) || otherName.test(before))) continue;
    findings.push({
      kind: 'card-number',
      start: index,
      end: index + written.length,
      certain: isPrinted || isNamed,
    });
  }
  return findings;
}

const isBare = (written: string) => /^\d+$/.test(written);

/** Part of an IBAN or of a fingerprint: groups with letters go on before or behind. */
const isInOtherGroups = (before: string, behind: string) =>
  /(?:^|[\s:])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4})*[ -]$/.test(before) ||
  /\b[\da-f]{4} $/i.test(before) ||
  /^ [\da-f]{4}\b/i.test(behind);

/** The check digit of ISO/IEC 7812-1. */
function fitsLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[digits.length - 1 - at]);
    const doubled = digit * 2;
    sum += at % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
