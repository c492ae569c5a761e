import type { Finding } from '@/lib/secrets/finding';

const numbers = /(?<![\d.,])\d{1,3}(?:[\s,]{1,3}\d{1,3}){31,}(?![\d.])/g;

/**
 * Key files of Solana's tools: the 64 bytes of a key pair, or the 32 bytes of a seed, as decimal numbers with commas.
 */
export function findByteLists(text: string): Finding[] {
  const findings: Finding[] = [];
  for (const { 0: list, index } of text.matchAll(numbers)) {
    if (list.length > 64 * 6 || !list.includes(',')) continue;
    const bytes = list.split(/[\s,]+/).map(Number);
    const isWhole = bytes.length === 64 || bytes.length === 32;
    // Numbers in sequence, such as 1 to 32, are no key.
    const isMixed = new Set(bytes.map((byte, at) => byte - (bytes[at - 1] ?? 0))).size > 16;
    if (isWhole && isMixed && bytes.every((byte) => byte <= 255))
      findings.push({
        kind: 'private-key',
        start: index,
        end: index + list.length,
        certain: bytes.length === 64,
      });
  }
  return findings;
}
