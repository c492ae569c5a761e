import { sha256 } from '@noble/hashes/sha2.js';
import { base58, base58xrp } from '@scure/base';

const isBase58 = /^[1-9A-HJ-NP-Za-km-z]+$/;

/** The bytes of a base58 text, null where it has other signs. */
export const fromBase58 = (text: string): Uint8Array | null =>
  isBase58.test(text) ? base58.decode(text) : null;

/** The payload of Base58Check, null where the check digits do not fit (Bitcoin wiki, "Base58Check encoding"). */
export function checkedPayload(text: string, coder: typeof base58 = base58): Uint8Array | null {
  if (!isBase58.test(text)) return null;
  const bytes = coder.decode(text);
  if (bytes.length < 5) return null;
  const check = sha256(sha256(bytes.subarray(0, -4)));
  return bytes.subarray(-4).every((byte, at) => byte === check[at]) ? bytes.subarray(0, -4) : null;
}

export const checkedXrpPayload = (text: string) => checkedPayload(text, base58xrp);
