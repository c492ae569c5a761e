import { currencyBehind } from './currencies';
import { copulas, keptCodes, owners, unspacedNames } from './names';
import type { NameKind } from './registry';

/** The text after the name of a secret. Patterns are for lower case: ignoring case is far slower. */
export interface Behind {
  /** Words between the name and the link: `password for Binance is`. */
  between: string;
  sign: string | undefined;
  copula: string | undefined;
  quote: string;
  value: string;
}

const filler = String.raw`(?<between>(?:[^\S\n]+(?!(?:${copulas})\s)\p{L}[\p{L}'’]*){0,4}?)`;
// Also `"password": "x"` and `**password**: x`.
const sign = String.raw`["'*_\x60]{0,3}[^\S\n]*(?<sign>[:=]|->|=>|→|(?<=[^\S\n])[–—-](?=[^\S\n]))\s{0,3}`;
const copula = String.raw`[^\S\n]+(?<copula>${copulas})[^\S\n]*:?[^\S\n]+`;
/** `code2:`, and `password (old):`. */
const aboutIt = String.raw`(?:\d{1,2}(?=[^\S\n]*[:=])|[^\S\n]*\([^()\n]{1,24}\)(?=[^\S\n]*(?:[:=]|(?:${copulas})\s)))?`;
const linked = `${filler}${aboutIt}(?:${sign}|${copula})`;
const quote = '(?<quote>["“”„«»「『`\']?)';
const space = String.raw`[^\S\n]+`;
const aside = String.raw`(?:-|[^\S\n]*[,(]?[^\S\n]*)(?=\d{6}(?!-?\d| \d(?!\d{5}(?!\d)))|\d{3}[ -]\d{3}(?![ -]?\d))`;

const password = '(?<value>(?:(?!</)[^\\s"“”„«»「」『』`]){4,64})';
// In a table, in XML, in an address.
const cell = String.raw`[^\S\n]*(?:[|>][^\S\n]?|%3d)`;
// Authenticators show secrets in groups of four.
const hex = String.raw`(?:[\da-f]{2}[\s:,-]{0,2}){31}[\da-f]{2}(?![\da-z])`;
const key = String.raw`(?<value>${hex}|(?=[a-z ]{0,60}[2-7])(?:[a-z2-7]{4} ){3,15}[a-z2-7]{4}(?![a-z\d])|[\w+/=-]{16,200})`;
/** Amounts, years, senders and bookings. */
export const notCode = String.raw`[.,:/-]\d|${currencyBehind}|(?<!(?<!\d)\d{6})(?:[年년]|から|에서)|[^\S\n]for[^\S\n]\p{L}+[^\S\n](?:booking|flight|hotel|order)`;
const digits = (least: number) =>
  String.raw`(?<value>(?:\p{L}{1,2}-)?(?:\d{${least},8}|\d(?:[ -]\d){5,7}|\d{3}[ -]\d{3}|\d{2} \d{2} \d{2}))(?![a-zа-я\d]|${notCode})`;

const behind = (link: string, what: string) => new RegExp(`^${link}${quote}${what}`, 'u');

/** After a name in a script with spaces. */
export const afterName = {
  password: behind(`(?:${linked}|${cell}|${space})`, password),
  mayBePassword: behind(`(?:${linked}|${space})`, password),
  login: behind(String.raw`[^\S\n:=]*[\s:=]\s?\S+@\S+?(?:[^\S\n]?[/:|,][^\S\n]?|${space})`, password),
  code: behind(
    String.raw`(?:${linked}|${aside}|${space}(?!20\d\d\b)(?=\d{4}|\d{3}[ -]|\d[ -]\d[ -]))`,
    digits(4),
  ),
  mayBeCode: behind(`(?:${linked}|${aside})`, digits(4)),
  pin: behind(`(?:${linked}|${space})`, digits(4)),
  shortPin: behind(`(?:${linked}|${space})`, digits(4)),
  google: behind('-', digits(6)),
  message: behind(String.raw`[^\S\n]?:\s?`, digits(6)),
  token: behind(String.raw`[^\S\n]?:\s?`, digits(6)),
  order: behind(
    space,
    String.raw`(?<value>(?!\d00000|\d{3} ?000)(?:\d{6}|\d{3}[ -]\d{3}))(?=[^\S\n](?:to|para|pour|per|для)[^\S\n](?:approve|authori[sz]e|complete|confirm|continu|finish|log|sign|verif|vérif|подтвер|вход|продолж))`,
  ),
  cardCode: behind(String.raw`\d?(?:${linked}|${space})`, digits(3)),
  secret: behind(String.raw`(?:${linked}|\s{1,3})`, key),
  mayBeSecret: behind(String.raw`(?:${linked}|\s{1,3})`, key),
} satisfies Record<Exclude<NameKind, 'phrase'>, RegExp>;

const grown = String.raw`(?<between>[\p{L}\s]{0,8}?)(?:(?<sign>[:=])\s?|(?<copula>\s|(?<=[是为為はが는은이가คือ])))?`;

/** After a name in a script without spaces, or with endings on words. */
export const afterUnspacedName = {
  password: behind(
    grown,
    `(?<value>(?!\\d+(?:[년年]|${currencyBehind}))[!-~]{4,64}|[가-힣]{2,8}\\d{4,}(?!년))`,
  ),
  code: behind(grown, digits(4)),
  secret: behind(grown, key),
};

export const unspacedName = new RegExp(
  Object.entries(unspacedNames)
    .map(([kind, list]) => `(?<${kind}>${list})`)
    .join('|'),
  'gu',
);

/** `123456 is your Binance code`, before `code`. */
export const codeInFront = new RegExp(
  String.raw`(?<![\p{L}\d.,:/-]|\d )(?<value>(?:\p{L}-)?\d{6,8}|\d{3}[ -]\d{3})(?:[^\S\n]*[:–—-]|[^\S\n]*(?:${copulas}|是|は|が)|[^\S\n]+(?:as|als|como|comme|come)(?=[^\S\n]+$)|[^\S\n]+(?:as|als|como|comme|come)[^\S\n]+(?:your|my|dein|ihr|tu|su|votre|seu|tuo)(?![^\S\n]+(?:\p{L}+[^\S\n]+){3}))(?!.*(?:amount|balance))[^\n.]{0,40}$`,
  'u',
);

/** Six digits in the same breath as the name of a code: `He asked for the code. I said 123456`. */
export const codeNearby = new RegExp(
  String.raw`^([^\d\n]{0,39}[^\p{sc=Latin}\d\n#+$€£.,/-])(?:\d{6}|\d{3}[ -]\d{3})(?![a-zа-я\d]|[ -]\d|${notCode})`,
  'u',
);

const kept = String.raw`(?:${keptCodes})[\p{L}\p{M}]*`;
const item = String.raw`(?:\d{1,2}[.)]\s{1,3})?(?:\d{4}[ -]?\d{4}|\d{6,10}|(?=[a-z-]*\d)[a-z\d]{4,6}(?:-[a-z\d]{4,6}){1,3})(?![\p{L}\d])`;

/** The purpose of codes may come between: `backup 2FA codes`. */
const purpose = String.raw`(?:2fa|mfa|otp|sms|login|access|security|verification|auth\p{L}*|google)[\s-]+`;
/** Whether codes are backup codes, by the words before their name, the name itself, and the words after it. */
export const keptInFront = new RegExp(String.raw`${kept}[\s-]{0,2}(?:${purpose})?$`, 'u');
export const keptName = new RegExp(kept, 'u');
export const keptBehind = new RegExp(String.raw`^[^\S\n](?:(?:de|di|del|da|of|for)[^\S\n])?${kept}`, 'u');
/** All codes after `codes`. */
export const keptList = new RegExp(
  String.raw`^(?:[^\S\n](?:de|di|del|da|${copulas}|${kept})){0,3}[^\p{L}\d#+]{0,8}(?<value>${item}(?:[\s,;|•*-]{1,8}${item}){0,19})`,
  'u',
);

/** `hunter2 is my` before `password`, and what may follow it: no word that belongs to it. */
export const passwordInFront = new RegExp(
  String.raw`(?<=^|[\s"“„«(])(?<value>(?=\S*\d)(?=\S*\p{L})[^\s"“”„«»]{5,64})["”»]?[^\S\n]+(?:${copulas})[^\S\n]+(?:(?:${owners})[^\S\n]+){1,2}$`,
  'u',
);
export const passwordEnds = /^(?:[^\S\n]+(?:for|at|on|of|and|but|to)\b|[^\S\n]*(?:[^\p{L}\s-]|\n|$))/u;
