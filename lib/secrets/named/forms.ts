import { currencyBehind } from './currencies';
import type { NameKind } from './names';
import { copulas, keptCodes, owners, unspacedNames } from './names';

/** Scripts without spaces between words. */
const unspaced = String.raw`\u0e00-\u0e7f\u3000-\u9fff\uac00-\ud7af`;
const quotes = '"“”„«»「」『』`<>|';

/** Up to the next blank; what only leads to it is none of it. In Korean, a word before digits too. */
const word = String.raw`(?:(?<=%3d)|(?<![^\s${quotes}${unspaced}\p{P}\p{S}]))(?!%3d|-?>)[^\s=:,;.–—→*_'()\[\]{}/\\${quotes}${unspaced}][^\s${quotes}${unspaced}]{3,63}|[가-힣]{2,8}\d{4,}(?!년)`;

/** Amounts, years, senders and bookings. */
const notCode = String.raw`[.,:/-]\d|${currencyBehind}|(?<!(?<!\d)\d{6})(?:[年년]|から|에서)|[^\S\n]for[^\S\n]\p{L}+[^\S\n](?:booking|flight|hotel|order)`;
const digits = (least: number) =>
  String.raw`(?<![\p{sc=Latin}\d+#$€£]|\d[.,:/-])(?:\p{L}{1,2}-)?(?:\d{${least},8}|\d(?:[ -]\d){5,7}|\d{3}[ -]\d{3}(?! \d{4}(?!\d))|\d{2} \d{2} \d{2})(?![a-zа-я\d]|${notCode})`;

// Authenticators show secrets in groups of four.
const hex = String.raw`(?:[\da-f]{2}[\s:,-]{0,2}){31}[\da-f]{2}(?![\da-z])`;
const key = String.raw`(?<![\w+/-])(?:${hex}|(?=(?:[a-z2-7]{4} ){3})(?=[a-z ]{0,60}[2-7])(?:[a-z2-7]{4} ){3,15}[a-z2-7]{4}(?![a-z\d])|[\w+/-][\w+/=-]{15,199})`;

const kept = String.raw`(?:${keptCodes})[\p{L}\p{M}]*`;
const item = String.raw`(?:\d{1,2}[.)]\s{1,3})?(?:\d{4}[ -]?\d{4}|\d{6,10}|\d{3}[ -]\d{3}|(?=[a-z-]*\d)[a-z\d]{4,6}(?:-[a-z\d]{4,6}){1,3})(?![\p{sc=Latin}\d])`;
/** All codes of a list. */
const list = String.raw`(?<![\p{sc=Latin}\d+#-])${item}(?:(?:[\s,;|•*-]{1,8}|[^\S\n]*(?:and|und|y|e|et|и|和|と)[^\S\n]*)${item}){0,19}`;

const form = (pattern: string) => new RegExp(pattern, 'gu');
const password = form(word);
const code = form(digits(4));
const secret = form(key);

/** What values look like, by the kind of their name. Patterns are for lower case: ignoring case is far slower. */
export const forms: Readonly<Record<Exclude<NameKind, 'phrase'>, RegExp>> = {
  password,
  mayBePassword: password,
  login: form(
    String.raw`(?<=@[^\s:|,/]{1,64}(?:[^\S\n]?[/:|,][^\S\n]?|[^\S\n]{1,4}))[^\s:|,/${quotes}][^\s${quotes}]{3,63}`,
  ),
  code,
  mayBeCode: code,
  pin: code,
  shortPin: code,
  cardCode: form(digits(3)),
  message: code,
  order: code,
  google: code,
  secret,
  mayBeSecret: secret,
};
export const keptForm = form(list);

const unspacedList = (kind: string) =>
  Object.values(unspacedNames).flatMap((kinds) => kinds[kind as keyof typeof kinds] ?? []);
export const unspacedName = new RegExp(
  (['password', 'code', 'secret', 'phrase'] as const)
    .map((kind) => `(?<${kind}>${unspacedList(kind).join('|')})`)
    .join('|'),
  'gu',
);

/** What leads to a list of backup codes. */
export const keptLink = new RegExp(
  String.raw`^(?:[^\S\n](?:de|di|del|da|${copulas}|${kept})){0,3}[^\p{L}\d#+]{0,8}$`,
  'u',
);

/** The purpose of codes may come between: `backup 2FA codes`. */
const purpose = String.raw`(?:2fa|mfa|otp|sms|login|access|security|verification|auth\p{L}*|google)[\s-]+`;
const keptInFront = new RegExp(String.raw`${kept}[\s-]{0,2}(?:${purpose})?$`, 'u');
const keptName = new RegExp(kept, 'u');
const keptBehind = new RegExp(String.raw`^[^\S\n](?:(?:de|di|del|da|of|for)[^\S\n])?${kept}`, 'u');
/** Whether codes are backup codes, by the words before their name, the name itself, and the words after it. */
export const isKept = (before: string, name: string, behind: string) =>
  keptInFront.test(before) || keptName.test(name) || keptBehind.test(behind);

/** `123456 is your Binance code`, before `code`. */
export const codeInFront = new RegExp(
  String.raw`(?<![\p{L}\d.,:/-]|\d )(?<value>(?:\p{L}-)?\d{6,8}|\d{3}[ -]\d{3}|\d{4,5}(?=[^\S\n]+(?:${copulas}|e)[^\S\n]+(?:your|je|dein|ihr|tu|votre|o|seu|il|tuo)[^\S\n]))(?:[^\S\n]*[:–—-]|,?[^\S\n]+(?:that|das|eso|isso)[^\S\n]+(?:${copulas})|[^\S\n]*(?:${copulas}|e|是|は|が)|[^\S\n]+(?:as|als|como|comme|come)(?=(?:[^\S\n]+\p{L}+){0,3}[^\S\n]+$)|[^\S\n]+(?:as|als|como|comme|come)[^\S\n]+(?:your|my|dein|ihr|tu|su|votre|seu|tuo)(?![^\S\n]+(?:\p{L}+[^\S\n]+){4}))(?!.*(?:amount|balance))[^\n.]{0,40}$`,
  'u',
);

/** `hunter2 is my`, `hunter2 as my Binance`, `hunter2 (my` before `password`, and what may follow it: no word that belongs to it. */
export const passwordInFront = new RegExp(
  String.raw`(?<=^|[\s"“„«(])(?<value>(?=\S*\d)(?=\S*\p{L})[^\s"“”„«»]{5,64})["”»]?(?:[^\S\n]*[,(–—-]?[^\S\n]*(?:(?:that|das|eso|isso|questa?)[^\S\n]+)?(?:${copulas})[^\S\n]+(?:(?:${owners})[^\S\n]+){1,2}|[^\S\n]+(?:as|als|como|comme|come)[^\S\n]+(?:(?:a|${owners})[^\S\n]+)?|[^\S\n]*[,(–—-][^\S\n]*(?:my|mein|mi|mon|minha|mia)[^\S\n]+)(?:\p{L}+[^\S\n]+)?$`,
  'u',
);
export const passwordEnds = /^(?:[^\S\n]+(?:for|at|on|of|and|but|to)\b|[^\S\n]*(?:[^\p{L}\s-]|\n|$))/u;
/** `to confirm`, behind a code one is told to enter. */
export const ordered =
  /^[^\S\n](?:to|para|pour|per|для)[^\S\n](?:approve|authori[sz]e|complete|confirm|continu|finish|log|sign|verif|vérif|подтвер|вход|продолж)/u;
