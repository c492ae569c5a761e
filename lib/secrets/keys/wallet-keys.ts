import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { base32nopad } from '@scure/base';
import { checkedPayload, checkedXrpPayload, fromBase58 } from '@/lib/chains/base58check';
import { crc16 } from '@/lib/chains/crc';

/** Whether a run of characters is a private key: `maybe` if one seems mistyped, or if it may be harmless. */
type Verdict = 'key' | 'maybe' | 'no';

interface KeyForm {
  /** Its form, tested before the check digits. */
  like: RegExp;
  judge(text: string): Verdict;
}

const isVersion = (bytes: Uint8Array | null, ...version: readonly number[]) =>
  version.every((byte, at) => bytes?.[at] === byte);

/** Wallet Import Format: a version of 0x80 or more, the key, and 1 if the public key is compressed. */
const wif: KeyForm = {
  like: /^[1-9A-HJ-NP-Za-km-z]{51,52}$/,
  judge(text) {
    const bytes = checkedPayload(text);
    if (bytes) {
      const isWhole = bytes.length === 33 || (bytes.length === 34 && bytes[33] === 1);
      return isWhole && (bytes[0] ?? 0) >= 0x80 ? 'key' : 'no';
    }
    return /^(?:5.{50}|[KL].{51})$/.test(text) ? 'maybe' : 'no';
  },
};

/** Casascius' mini keys: the SHA-256 of the key and a question mark begins with a zero byte. */
const mini: KeyForm = {
  like: /^S(?=.*\d)(?=.*[a-z])[1-9A-HJ-NP-Za-km-z]{21}(?:[1-9A-HJ-NP-Za-km-z]{4}){0,2}$/,
  judge: (text) => (sha256(utf8ToBytes(`${text}?`))[0] === 0 ? 'key' : 'no'),
};

/** Extended keys of BIP-32 and SLIP-132 (xprv, yprv, zprv...): 78 bytes, with the key after a zero byte. */
const extended: KeyForm = {
  like: /^[1-9A-HJ-NP-Za-km-z]{107,112}$/,
  judge(text) {
    const bytes = checkedPayload(text);
    if (bytes) return bytes.length === 78 && bytes[45] === 0 ? 'key' : 'no';
    return /^[xyztuvYZUV]prv/.test(text) ? 'maybe' : 'no';
  },
};

/** An encrypted key (BIP-38): 39 bytes that begin with 0x0142 or 0x0143. */
const encrypted: KeyForm = {
  like: /^6P[1-9A-HJ-NP-Za-km-z]{56}$/,
  judge(text) {
    const bytes = checkedPayload(text);
    return isVersion(bytes, 1, 0x42) || isVersion(bytes, 1, 0x43) ? 'key' : 'maybe';
  },
};

/** Seeds of the XRP Ledger (xrpl.org, "base58 Encodings"): 16 bytes after 0x21, or after 01 E1 4B for Ed25519. */
const xrpSeed: KeyForm = {
  like: /^s[1-9A-HJ-NP-Za-km-z]{27,30}$/,
  judge(text) {
    const bytes = checkedXrpPayload(text);
    const isFamily = bytes?.length === 17 && isVersion(bytes, 0x21);
    return isFamily || (bytes?.length === 19 && isVersion(bytes, 1, 0xe1, 0x4b)) ? 'key' : 'no';
  },
};

/** Seeds of Stellar (SEP-23): version 18, 32 bytes and CRC-16, low byte first, in base32. */
const stellarSeed: KeyForm = {
  like: /^S[A-Z2-7]{55}$/,
  judge(text) {
    const bytes = base32nopad.decode(text);
    const [low = 0, high = 0] = bytes.subarray(-2);
    return bytes[0] === 18 << 3 && crc16(bytes.subarray(0, -2)) === high * 256 + low ? 'key' : 'maybe';
  },
};

/**
 * Solana writes a key pair, seed and public key, as 64 bytes, like a signature. The last 32 bytes of a signature are a
 * number just above 2^252 at most (RFC 8032), so its last byte is at most 16.
 */
const solana: KeyForm = {
  like: /^[1-9A-HJ-NP-Za-km-z]{85,88}$/,
  judge(text) {
    const bytes = fromBase58(text);
    if (bytes?.length !== 64) return 'no';
    return (bytes[63] ?? 0) > 16 ? 'key' : 'maybe';
  },
};

/** CIP-5 (Cardano), NIP-19 (Nostr), SIP-15 (Sui) and age: private keys in Bech32, named by their prefix. */
const bech32: KeyForm = {
  like: /^(?:nsec|suiprivkey|age-secret-key-|[a-z\d]+(?:_[a-z\d]+)*_x?sk|xprv)1[02-9ac-hj-np-z]{40,}$/i,
  judge: () => 'key',
};

const forms: readonly KeyForm[] = [wif, mini, extended, encrypted, xrpSeed, stellarSeed, solana, bech32];

/** Judges a run of letters, digits, `_` and `-`. */
export function judgeKey(text: string): Verdict {
  for (const { like, judge } of forms) {
    const verdict = like.test(text) ? judge(text) : 'no';
    if (verdict !== 'no') return verdict;
  }
  return 'no';
}
