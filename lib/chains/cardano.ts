import { base58, bech32 } from '@scure/base';
import { crc32 } from './crc';
import { decoded, type Form } from './form';

const like = /^(?:addr|stake)1[0-9a-z]{40,}$/i;

/**
 * Addresses of Cardano since the Shelley era: Bech32 without its limit of length, a header byte, and one or
 * two hashes of 28 bytes (CIP-19).
 */
const shelley: Form = {
  networks: ['cardano'],
  look: (text) => (like.test(text) ? (isShelley(text) ? 'fits' : 'typo') : null),
};

function isShelley(text: string): boolean {
  const parts = bech32.decodeUnsafe(text, false);
  const bytes = parts && bech32.fromWordsUnsafe(parts.words);
  if (!bytes) return false;
  const type = (bytes[0] ?? 0) >> 4;
  if (parts.prefix === 'stake') return type >= 14 && bytes.length === 29;
  if (type <= 3) return bytes.length === 57;
  // Types 4 and 5 point to a place in the chain, with three numbers of variable length.
  return type <= 5 ? bytes.length >= 32 : type <= 7 && bytes.length === 29;
}

const byronLike = /^(?:Ae2|DdzFF)[0-9A-Za-z]{50,110}$/;
const byronHead = [0x82, 0xd8, 0x18, 0x58];

/** Addresses of the Byron era: Base58 of a CBOR pair, the tagged address and its CRC-32 (CIP-19, annex). */
const byron: Form = {
  networks: ['cardano'],
  look: (text) => (byronLike.test(text) ? (isByron(text) ? 'fits' : 'typo') : null),
};

function isByron(text: string): boolean {
  const bytes = decoded(base58, text);
  if (!bytes || !byronHead.every((byte, at) => bytes[at] === byte)) return false;
  const end = 5 + (bytes[4] ?? 0);
  const check = bytes.subarray(end);
  if (check.length !== 5 || check[0] !== 0x1a) return false;
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(end + 1) === crc32(bytes.subarray(5, end));
}

export const cardanoForms: readonly Form[] = [shelley, byron];
