import type { Finding } from '@/lib/secrets/finding';

const name = String.raw`\s(?:[a-z\d]+\s){0,3}private\skey(?:\sblock)?\s?-{2,5}`;
const opening = new RegExp(String.raw`-{2,5}\s?begin${name}`, 'g');
const closing = new RegExp(String.raw`-{2,5}\s?end${name}`, 'g');

/** Base64 and the headers of an encrypted key, with line breaks that may be written as `\n`. */
const body = /(?:[a-z\d+/=>\s]|\\[nr]|(?:proc-type|dek-info|version|comment|hash):[^\n]*\n){1,8000}/y;

/**
 * Private keys in PEM (RFC 7468) and OpenPGP armour, whole or cut off, in lower case and with blanks for line breaks.
 * Public keys and certificates are none.
 */
export function findPem(lower: string): Finding[] {
  const findings: Finding[] = [];
  if (!lower.includes('private')) return findings;
  const closings = [...lower.matchAll(closing)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
  let at = 0;
  for (const { 0: line, index } of lower.matchAll(opening)) {
    while ((closings[at]?.start ?? Number.POSITIVE_INFINITY) < index) at += 1;
    body.lastIndex = index + line.length;
    body.test(lower);
    const stop = Math.max(body.lastIndex, index + line.length);
    const close = closings[at];
    const end = close && close.start <= stop + 2 ? close.end : stop;
    findings.push({ kind: 'pem-key', start: index, end, certain: true });
  }
  return findings;
}
