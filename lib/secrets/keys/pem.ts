import type { Finding } from '@/lib/secrets/finding';

const name = String.raw`\s(?:[a-z\d]+\s){0,3}private\skey(?:\sblock)?\s?-{2,5}`;
const opening = new RegExp(String.raw`-{2,5}\s?begin${name}`, 'g');
const closing = new RegExp(String.raw`-{2,5}\s?end${name}`, 'g');

const headers = String.raw`(?:proc-type|dek-info|version|comment|hash):[^\n]*\n`;

/** Base64 and the headers of an encrypted key, with line breaks also written as `\n`, up to an END. */
const whole = new RegExp(String.raw`^(?:[a-z\d+/=>\s]|\\[nr]|${headers})*$`);

const gap = String.raw`(?:[\s>=]|\\[nr])*`;

/**
 * The same without an END: only lines longer than any word of prose, then the end of the base64: its padding, the rest
 * alone on its line, the check digits of OpenPGP.
 */
const cutOff = new RegExp(
  String.raw`^(?:${gap}${headers})*(?:${gap}[a-z\d+/]{16,}(?![a-z\d+/]))+(?:${gap}(?:[a-z\d+/]{0,15}={1,2}|[a-z\d+/]{1,15}(?=[^\S\n]*(?:\\[nr]|\n|$))))?(?:${gap}=[a-z\d+/]{4}(?![a-z\d+/]))?`,
);

/**
 * Private keys in PEM (RFC 7468) and OpenPGP armour, whole or cut off, in lower case and with spaces for line breaks.
 * Not public keys or certificates.
 */
export function findPem(lower: string): Finding[] {
  const findings: Finding[] = [];
  if (!lower.includes('private')) return findings;
  const openings = standing(opening, lower);
  const closings = standing(closing, lower);
  let at = 0;
  for (const [i, { start, end: from }] of openings.entries()) {
    const next = openings[i + 1]?.start ?? lower.length;
    while ((closings[at]?.start ?? next) < from) at += 1;
    const close = closings[at];
    const isWhole = close && close.start < next && whole.test(lower.slice(from, close.start));
    const end = isWhole ? close.end : from + (cutOff.exec(lower.slice(from, next))?.[0].length ?? 0);
    findings.push({ kind: 'pem-key', start, end, certain: true });
  }
  return findings;
}

const standing = (line: RegExp, lower: string) =>
  Array.from(lower.matchAll(line), ({ 0: { length }, index }) => ({ start: index, end: index + length }));
