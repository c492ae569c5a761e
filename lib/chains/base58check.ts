import { sha256 } from '@noble/hashes/sha2.js';
import { base58, base58xrp } from '@scure/base';

const isBase58 = /^[1-9A-HJ-NP-Za-km-z]+$/;

/** The bytes of a base58 text, null if it has other characters. */
export const fromBase58 = (text: string): Uint8Array | null =>
  isBase58.test(text) ? base58.decode(text) : null;

/**
 * The payload of a Base58Check text, without its check digits, the first four bytes of its double SHA-256 (Bitcoin
 * wiki, "Base58Check encoding"); null if they do not fit. The XRP Ledger uses the same alphabet in another order
 * (xrpl.org, "base58 Encodings").
 */
export function checkedPayload(text: string, coder: typeof base58 = base58): Uint8Array | null {
  if (!isBase58.test(text)) return null;
  const bytes = coder.decode(text);
  if (bytes.length < 5) return null;
  const payload = bytes.subarray(0, -4);
  const check = sha256(sha256(payload));
  return bytes.subarray(-4).every((byte, at) => byte === check[at]) ? payload : null;
}

export const checkedXrpPayload = (text: string) => checkedPayload(text, base58xrp);
