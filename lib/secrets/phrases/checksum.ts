import { hmac } from '@noble/hashes/hmac.js';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The possible numbers of words in a BIP-39 phrase. */
export const phraseLengths = [24, 21, 18, 15, 12] as const;

export const isPhraseLength = (length: number) => (phraseLengths as readonly number[]).includes(length);

/**
 * Whether words, given by their indexes in a list, end in BIP-39's check digits: a word is 11 bits, and the last bit of
 * every 33 is from the SHA-256 of the others. By chance, 12 words pass once in 16 times, 24 words once in 256.
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

/** Whether twelve or more words are an Electrum phrase, which uses BIP-39's lists but not its check digits. */
export const isElectrum = (words: readonly string[]): boolean =>
  electrumVersion.test(bytesToHex(hmac(sha512, electrumKey, utf8ToBytes(words.join(' ')))));
