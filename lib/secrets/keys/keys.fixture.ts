import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { base32nopad, base58, base58xrp, base64, bech32, createBase58check, hex } from '@scure/base';
import fc from 'fast-check';

const base58check = createBase58check(sha256);

const xrpCheck = (payload: Uint8Array) =>
  base58xrp.encode(Uint8Array.of(...payload, ...sha256(sha256(payload)).subarray(0, 4)));

/** SEP-23, implemented independently of the code under test. */
const strkey = (version: number, key: Uint8Array) => {
  const bytes = Uint8Array.of(version, ...key);
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1)
      crc = crc & 0x8000 ? ((crc << 1) ^ 0x1021) & 0xffff : (crc << 1) & 0xffff;
  }
  return base32nopad.encode(Uint8Array.of(...bytes, crc & 0xff, crc >> 8));
};

const miniSigns = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** A mini key, found by trial as usual. */
const miniKey = (seed: Uint8Array) => {
  for (let turn = 0; ; turn += 1) {
    const digest = sha256(Uint8Array.of(...seed, turn >> 8, turn & 0xff));
    const signs = [...digest.subarray(0, 29)].map((byte) => miniSigns[byte % 58]).join('');
    const key = `S${signs}`;
    if (/\d/.test(key) && sha256(utf8ToBytes(`${key}?`))[0] === 0) return key;
  }
};

const extended = (version: number, seed: Uint8Array, isPrivate: boolean) => {
  const head = Uint8Array.of(version >>> 24, version >>> 16, version >>> 8, version);
  const chain = sha256(seed);
  return base58check.encode(
    Uint8Array.of(...head, 3, ...chain.subarray(0, 8), ...chain, isPrivate ? 0 : 2, ...seed),
  );
};

/** The last byte of a public key is random, that of a signature is at most 16. */
const solana = (seed: Uint8Array, last: number) =>
  Uint8Array.of(...seed, ...sha256(seed).subarray(0, 31), last);

const alphanumeric = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const binance = (seed: Uint8Array) =>
  `aB3${[...seed, ...sha256(seed)].map((byte) => alphanumeric[byte % 62]).join('')}`.slice(0, 64);

/** Private keys and secrets by kind, made from 32 bytes. */
export const secrets = {
  'WIF of Bitcoin': (seed) => base58check.encode(Uint8Array.of(0x80, ...seed)),
  'WIF of Bitcoin, compressed': (seed) => base58check.encode(Uint8Array.of(0x80, ...seed, 1)),
  'WIF of Litecoin': (seed) => base58check.encode(Uint8Array.of(0xb0, ...seed, 1)),
  'WIF of Dogecoin': (seed) => base58check.encode(Uint8Array.of(0x9e, ...seed, 1)),
  'WIF of the test network': (seed) => base58check.encode(Uint8Array.of(0xef, ...seed)),
  'mini key': miniKey,
  xprv: (seed) => extended(0x0488ade4, seed, true),
  yprv: (seed) => extended(0x049d7878, seed, true),
  zprv: (seed) => extended(0x04b2430c, seed, true),
  tprv: (seed) => extended(0x04358394, seed, true),
  'encrypted key of BIP-38': (seed) => base58check.encode(Uint8Array.of(1, 0x42, 0xe0, ...seed, 1, 2, 3, 4)),
  'seed of the XRP Ledger': (seed) => xrpCheck(Uint8Array.of(0x21, ...seed.subarray(0, 16))),
  'Ed25519 seed of the XRP Ledger': (seed) => xrpCheck(Uint8Array.of(1, 0xe1, 0x4b, ...seed.subarray(0, 16))),
  'seed of Stellar': (seed) => strkey(18 << 3, seed),
  'key pair of Solana': (seed) => base58.encode(solana(seed, 17 + ((seed[0] ?? 0) % 239))),
  'key file of Solana': (seed) => JSON.stringify([...solana(seed, seed[0] ?? 0)]),
  'key of Nostr': (seed) => bech32.encode('nsec', bech32.toWords(seed), false),
  'key of Sui': (seed) => bech32.encode('suiprivkey', bech32.toWords(Uint8Array.of(0, ...seed)), false),
  'extended key of Cardano': (seed) =>
    bech32.encode('addr_xsk', bech32.toWords(Uint8Array.of(...seed, ...seed)), false),
  'hexadecimal key, named': (seed) => `private key: ${hex.encode(seed)}`,
  'hexadecimal key, named in Chinese': (seed) => `私钥:0x${hex.encode(seed)}`,
  'hexadecimal key, named on the line before': (seed) => `Privater Schlüssel\n${hex.encode(seed)}`,
  'secret of Binance': binance,
  'secret of Kraken, named': (seed) => `secret ${base64.encode(Uint8Array.of(...seed, ...sha256(seed)))}`,
  'secret of OKX, named': (seed) => `Secret Key: ${hex.encode(seed.subarray(0, 16)).toUpperCase()}`,
  'secret of KuCoin, named': (seed) =>
    `API secret = "${hex.encode(seed.subarray(0, 16)).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}"`,
  'secret of Bybit, named': (seed) => `apiSecret: "${binance(seed).slice(0, 36)}"`,
  'key of an authenticator, named': (seed) => `2FA secret: JB2W${base32nopad.encode(seed.subarray(0, 10))}`,
  'secret of HTX, named': (seed) =>
    `Secret Key ${hex.encode(seed.subarray(0, 15)).replace(/^(.{8})(.{8})(.{8})(.{5}).*/, '$1-$2-$3-$4')}`,
} satisfies Record<string, (seed: Uint8Array) => string>;
export type SecretName = keyof typeof secrets;

/** Harmless values that look similar. */
export const harmless = {
  'address of Bitcoin': (seed) => base58check.encode(Uint8Array.of(0, ...seed.subarray(0, 20))),
  'script address of Bitcoin': (seed) => base58check.encode(Uint8Array.of(5, ...seed.subarray(0, 20))),
  'SegWit address': (seed) => bech32.encode('bc', [0, ...bech32.toWords(seed)]),
  'address of Ethereum': (seed) => `0x${hex.encode(seed.subarray(0, 20))}`,
  'address of TRON': (seed) => base58check.encode(Uint8Array.of(0x41, ...seed.subarray(0, 20))),
  'address of Solana': (seed) => base58.encode(seed),
  'address of the XRP Ledger': (seed) => xrpCheck(Uint8Array.of(0, ...seed.subarray(0, 20))),
  'address of Stellar': (seed) => strkey(6 << 3, seed),
  'address of Cardano': (seed) =>
    bech32.encode('addr', bech32.toWords(Uint8Array.of(1, ...seed, ...seed.subarray(0, 24))), false),
  'address of Monero': (seed) => base58.encode(Uint8Array.of(18, ...seed, ...sha256(seed), 1, 2, 3, 4)),
  xpub: (seed) => extended(0x0488b21e, seed, false),
  'transaction id, named': (seed) => `TxID: ${hex.encode(seed)}`,
  'transaction id in a link': (seed) => `https://etherscan.io/tx/0x${hex.encode(seed)}`,
  'transaction id, named in Japanese': (seed) => `取引ID:${hex.encode(seed)}`,
  'transaction id, named in Russian': (seed) => `Хеш транзакции ${hex.encode(seed)}`,
  'signature of Solana, named': (seed) => `signature ${base58.encode(solana(seed, (seed[0] ?? 0) % 17))}`,
  'SHA-256, named': (seed) => `SHA-256 ${hex.encode(seed)}`,
  'transaction id, glued to its name': (seed) => `tx_${hex.encode(seed)}`,
  'secret of Binance in a link': (seed) => `https://help.example/private_key_${binance(seed)}/a`,
  '64 digits in a link': (seed) => `https://help.example/private_key_${hex.encode(seed)}/a`,
  'SHA-256 of a file': (seed) => `\n${hex.encode(seed)}  evidence.zip`,
  'SHA-1': (seed) => hex.encode(seed.subarray(0, 20)),
  MD5: (seed) => hex.encode(seed.subarray(0, 16)),
  'SHA-512 in base64': (seed) => `sha512-${base64.encode(Uint8Array.of(...seed, ...sha256(seed)))}`,
  UUID: (seed) => hex.encode(seed.subarray(0, 16)).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
  fingerprint: (seed) => (hex.encode(seed).match(/.{4}/g) ?? []).join(' '),
  'PGP fingerprint': (seed) =>
    (hex.encode(seed.subarray(0, 20)).toUpperCase().match(/.{4}/g) ?? []).join(' '),
} satisfies Record<string, (seed: Uint8Array) => string>;
export type HarmlessName = keyof typeof harmless;

export const seeds = (count: number) =>
  fc.sample(fc.noBias(fc.uint8Array({ minLength: 32, maxLength: 32 })), count);
