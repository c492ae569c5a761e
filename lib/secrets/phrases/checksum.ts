import { hmac } from '@noble/hashes/hmac.js';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** How many words a phrase of BIP-39 has. */
export const phraseLengths = [24, 21, 18, 15, 12] as const;

export const isPhraseLength = (length: number) => (phraseLengths as readonly number[]).includes(length);

/**
 * Whether words, by their places on their list, end in the check digits of BIP-39: a word is 11 bits, and the
 * last bit of every 33 is of the SHA-256 of the others. One phrase of chance in 16 does with 12 words, one in
 * 256 with 24.
 */
export function hasChecksum(indexes: readonly number[]): boolean {
  const checkBits = indexes.length / 3;
  const bytes = new Uint8Array(checkBits * 4);
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const index of indexes) {
    held = ((held << 11) | index) & 0x7ffff;
    bits += 11;
    while (bits >= 8 && at < bytes.length) {
      bits -= 8;
      bytes[at] = (held >> bits) & 0xff;
      at += 1;
    }
  }
  return (held & ((1 << checkBits) - 1)) === (sha256(bytes)[0] ?? 0) >> (8 - checkBits);
}

/** Standard, SegWit and the two kinds of two-factor wallet (Electrum documentation, "Seed version system"). */
const electrumVersion = /^(?:01|10[012])/;
const electrumKey = utf8ToBytes('Seed version');

/** Whether twelve or more words are a phrase of Electrum, which shares the lists of BIP-39 but not its check digits. */
export const isElectrum = (words: readonly string[]): boolean =>
  electrumVersion.test(bytesToHex(hmac(sha512, electrumKey, utf8ToBytes(words.join(' ')))));
