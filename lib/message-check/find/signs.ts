import { isKnownEnding } from './host';

/** Symbols around an address: quotes and brackets of every script, arrows, bullets, emoji. */
export const sign = '(?:(?![ -~])[\\p{S}\\p{Ps}\\p{Pe}\\p{Pi}\\p{Pf}•‣\\ufe0f\\u200d])';
/** The mark of a note: `[1]`, `[^1]`, `¹`. */
export const note = '(?:\\[\\^?\\w{1,3}\\]|[⁰¹²³⁴-⁹]{1,3})';

const isNumber = /^\d{1,2}\)$/;
const areSigns = new RegExp(`^${sign}+$`, 'u');
const noteAtEnd = new RegExp(`${note}$`, 'u');
const signsAtEnd = new RegExp(`(?<!${sign})${sign}+$`, 'u');

/**
 * Whether what directly precedes a host is not part of it. A browser reads `①x.com` as `1x.com`; and domains with emoji
 * can be registered under endings of countries, which are not bound by ICANN's rules.
 */
export const standsInFront = (front: string, host: string) =>
  isNumber.test(front) ||
  (areSigns.test(front) && !/[\p{L}\p{N}]/u.test(front.normalize('NFKC')) && !/\.\p{L}{2}$/u.test(host));

function readHost(value: string): string | null {
  try {
    return new URL(/^[a-z][a-z0-9+.-]*:[\\/]/i.test(value) ? value : `https://${value}`).hostname;
  } catch {
    return null;
  }
}

/** An address without the mark of a note, and without symbols that no ending has: `x.com✅`, but not `x.com/✅`. */
export function withoutSigns(value: string): string {
  const unmarked = value.replace(noteAtEnd, '');
  const bare = unmarked.replace(signsAtEnd, '');
  return bare !== unmarked && !isKnownEnding(readHost(unmarked) ?? '') ? bare : unmarked;
}
