import { type FieldContext, type Finding, inStep, type Steps } from './finding';
import { otherName } from './other-numbers';

/** Separators of groups: spaces of every width, breaks, hyphens, dots, slashes; the same between all groups. */
const gap = String.raw`([\s._,|/·\u2010-\u2013-]{1,3})`;
const behind = String.raw`(?![\p{sc=Latin}\d])`;

/** Groups as printed on cards: fours, longest first; American Express; Diners Club. */
const printed = [
  String.raw`\d{4}${gap}(?:\d{4}\1){3}\d{1,3}`,
  String.raw`\d{4}${gap}(?:\d{4}\1){2}\d{4}`,
  String.raw`\d{4}${gap}\d{6}\1\d{4,5}`,
].map((form) => new RegExp(form + behind, 'uy'));
const bare = new RegExp(String.raw`\d{13,19}${behind}(?![.,-]\d)`, 'uy');

/**
 * The beginning of a group of digits. A preceding symbol belongs to another number, a hyphen after a letter does not.
 */
const starts = /\d{4}(?<=(?<![\p{sc=Latin}\d+]|\d[.,]|(?<!\p{L})-)\d{4})/gu;

interface Issuer {
  begins: RegExp;
  lengths: readonly number[];
}

/** Issuers' ranges of ISO/IEC 7812 numbers, as published by the networks. */
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

const cardName =
  /(?:\bcards?\b|credit|debit|visa|master|amex|tarjeta|carte|karte|carta|cartão|cartao|карт|卡|カード|카드|kart|thẻ|kartu|بطاقة|कार्ड)[^\d]{0,24}$/iu;

/** Contexts in which bare digits may be a card. */
const asked: ReadonlySet<FieldContext> = new Set(['text', 'file-name', 'number']);

/**
 * Card numbers: of an issuer's range and length, with a valid check digit (Luhn). Certain if grouped as on cards or
 * named as a card, whatever surrounds them. Bare digits are only possible, in prose and where a user id or case number
 * belongs; elsewhere they are something else.
 */
export function* findCards(text: string, place: FieldContext): Steps<Finding[]> {
  const findings: Finding[] = [];
  let last = 0;
  let looks = 0;
  for (const { index } of text.matchAll(starts)) {
    looks += 1;
    if (looks % inStep === 0) yield;
    if (index < last) continue;
    const before = text.slice(Math.max(0, index - 40), index);
    const end = endOf(printed, text, index);
    const isPrinted = end > 0 && !isInOtherGroups(before, text.slice(end, end + 40));
    const stop = isPrinted ? end : endOf([bare], text, index);
    if (stop === 0) continue;
    const isNamed = cardName.test(before);
    const isOther = otherName.test(before);
    if (!isPrinted && !isNamed && (!asked.has(place) || isOther)) continue;
    findings.push({
      kind: 'card-number',
      start: index,
      end: stop,
      certain: isNamed || (isPrinted && !isOther),
    });
    last = stop;
  }
  return findings;
}

/** The end of the first of these forms that is a card number, 0 if none is. */
function endOf(forms: readonly RegExp[], text: string, start: number): number {
  for (const form of forms) {
    form.lastIndex = start;
    const digits = form.exec(text)?.[0].replace(/\D/g, '') ?? '';
    const isIssued = issuers.some(
      ({ begins, lengths }) => begins.test(digits) && lengths.includes(digits.length),
    );
    if (isIssued && fitsLuhn(digits)) return form.lastIndex;
  }
  return 0;
}

/** Part of an IBAN or a fingerprint: groups with letters precede or follow. */
const isInOtherGroups = (before: string, behind: string) =>
  /(?:^|[\s:])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4})*[ -]$/.test(before) ||
  /\b(?=\d{0,3}[a-f])[\da-f]{4}[ -](?:\d{4}[ -])*$/i.test(before) ||
  /^(?:[ -]\d{4})*[ -](?=\d{0,3}[a-f])[\da-f]{4}\b/i.test(behind);

/** Whether the check digit of ISO/IEC 7812-1 is valid. */
function fitsLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[digits.length - 1 - at]);
    const doubled = digit * 2;
    sum += at % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
