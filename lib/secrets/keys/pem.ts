import type { Finding } from '@/lib/secrets/finding';

const opening = /-----BEGIN (?:[A-Z\d]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----/g;
const closing = /-----END (?:[A-Z\d]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----/g;

/** Base64 and the headers of an encrypted key, with line breaks that may be written as `\n`. */
const body = /(?:[A-Za-z\d+/=\s]|\\[nr]|(?:Proc-Type|DEK-Info|Version|Comment|Hash):[^\n]*\n){1,8000}/y;

/** Private keys in PEM (RFC 7468) and OpenPGP armour, whole or cut off. Public keys and certificates are none. */
export function findPem(text: string): Finding[] {
  const findings: Finding[] = [];
  if (!text.includes('PRIVATE KEY')) return findings;
  const closings = [...text.matchAll(closing)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
  let at = 0;
  for (const { 0: line, index } of text.matchAll(opening)) {
    while ((closings[at]?.start ?? Number.POSITIVE_INFINITY) < index) at += 1;
    body.lastIndex = index + line.length;
    body.test(text);
    const stop = Math.max(body.lastIndex, index + line.length);
    const close = closings[at];
    const end = close && close.start <= stop + 2 ? close.end : stop;
    findings.push({ kind: 'pem-key', start: index, end, certain: true });
  }
  return findings;
}
