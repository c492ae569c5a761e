import type { Finding } from '@/lib/secrets/finding';
import { looseValue, mayBePassword } from './loosely-linked';
import { copulas } from './names';
import { notCode } from './patterns';

const reach = 100;
/** Maximum number of values of one name. */
const most = 20;

const and = String.raw`(?:and|or|und|oder|y|e|et|ou|o|i|a|en|ve|dan|và|и|или|та|و|और)(?=[^\S\n])|和|与|及|と|や|과|와`;
const separator = String.raw`(?:[^\S\n]*[,;/|&+\n][^\S\n]*(?:(?:${and})[^\S\n]*)?|[^\S\n]*(?:${and})[^\S\n]*|[^\S\n]+)`;
const by = String.raw`(?:(?:then|the|other|second|new|another|one|for|from|by|via|my|e-?mail|mail|sms|text|phone|app|google|authenticator|dann|der|die|zweite|telefon|luego|el|segundo|correo|puis|le|la|par|poi|il|depois|потом|почта|из|с|${copulas})[^\S\n]+){0,3}`;
const source = String.raw`(?:[^\S\n]+(?:from|by|via|von|per|de|par|da|от)[^\S\n]+\p{L}{2,20})?`;
const nextCode = new RegExp(
  String.raw`^(?<between>${source}${separator}(?<words>${by}))(?<value>\d{4,8}|\d{3}[ -]\d{3})(?![\p{L}\d]|[ -]\d(?!\d{5})|${notCode})`,
  'u',
);
const sentenceEnds = /^(?:[^\S\n]*(?:[.,;:)!?\n/|&]|$)|[^\S\n]+\d|[^\S\n]+(?:and|und|y|e|et|и)[^\S\n]+\d)/u;

const to = 'to|into|auf|zu|a|à|en|para|na|naar|на|改成|改为';
const nextPassword = new RegExp(
  String.raw`^["'”»\x60]?(?:[^\S\n]*[,;/|&\n][^\S\n]*(?:(?:${and})[^\S\n]*|[\p{L}.]{2,20}[^\S\n]*[:=–-][^\S\n]*)?|[^\S\n]+(?:${and}|${to})[^\S\n]+|(?:改成|改为))${looseValue}`,
  'u',
);
/** `and the new one is`, which introduces a value. */
const newOne = new RegExp(
  String.raw`^[^\n]{0,24}?(?<!\p{L})(?:new|old|other|second|current|neue[rs]?|alte[rs]?|nueva|vieja|otra|nouveau|nouvelle|ancien|nuova|vecchia|nova|antiga|новый|старый)(?:[^\S\n]+(?:one|password|passwort))?[^\S\n]+(?:${copulas})[^\S\n]+${looseValue}`,
  'u',
);
/** `and for Binance:`, which does so too. */
const forOther = new RegExp(
  String.raw`^[^\n]{0,12}?(?<!\p{L})(?:for|für|para|pour|per|для)[^\S\n]+\p{L}{2,20}[^\S\n]*(?:[:=]|[^\S\n](?:${copulas})[^\S\n])[^\S\n]*${looseValue}`,
  'u',
);

/** More values of the same kind after a code or password: `codes 482913 and 119022`. */
export function findMore(text: string, lower: string, name: string, first: Finding): Finding[] {
  const found: Finding[] = [];
  let last = first;
  while (found.length < most) {
    const next =
      first.kind === 'code' ? codeBehind(lower, first, last) : passwordBehind(text, lower, name, last);
    if (!next) break;
    found.push(next);
    last = next;
  }
  return found;
}

const digitsOf = (text: string, { start, end }: Finding) => text.slice(start, end).replace(/\D/g, '');

/** A code with as many digits; certain only if nothing after it makes it something else. */
function codeBehind(lower: string, first: Finding, last: Finding): Finding | null {
  const match = nextCode.exec(lower.slice(last.end, last.end + reach));
  const end = last.end + (match?.[0].length ?? 0);
  const next = { kind: first.kind, start: last.end + (match?.groups?.['between']?.length ?? 0), end };
  const digits = digitsOf(lower, { ...next, certain: false });
  if (!match || digits.length !== digitsOf(lower, first).length) return null;
  const isAtEnd = sentenceEnds.test(lower.slice(end, end + reach));
  // A year, a price.
  if (digits.length < 6 && (!isAtEnd || /^(?:19|20)/.test(digits))) return null;
  return { ...next, certain: first.certain && isAtEnd && digits.length >= 6 && !match.groups?.['words'] };
}

const plural = /s$|passwörter|пароли|hasła|hesla|wachtwoorden/;

function passwordBehind(text: string, lower: string, name: string, last: Finding): Finding | null {
  // The finding ends with its word, comma included.
  const end = last.end - (/[,;.]+$/.exec(text.slice(last.start, last.end))?.[0].length ?? 0);
  const ahead = lower.slice(end, end + reach);
  const isSaid = newOne.exec(ahead) ?? forOther.exec(ahead);
  const match = isSaid ?? nextPassword.exec(ahead);
  const value = match?.groups?.['value'] ?? '';
  const stop = end + (match?.[0].length ?? 0);
  const start = stop - value.length;
  if (!match || !mayBePassword(text.slice(start, stop))) return null;
  return {
    kind: 'password',
    start,
    end: stop,
    certain: last.certain && (isSaid !== null || plural.test(name)),
  };
}
