import type { Form } from './form';

const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const prefix = 'bitcoincash';
const like = /^(?:bitcoincash:)?([qpzr][0-9a-z]{40,61})$/;
const generators = [0x98f2bc8e61n, 0x79b76d99e2n, 0xf33e5fb3c4n, 0xae2eabe2a8n, 0x1e4f43e470n];

/**
 * CashAddr (Bitcoin Cash specification, "cashaddr"): a checksum of 40 bits, which covers the prefix even if that is
 * omitted. Upper case is allowed, for QR codes, but not mixed case.
 */
export const cashAddress: Form = {
  networks: ['bitcoin-cash'],
  look(text) {
    const payload = like.exec(text === text.toUpperCase() ? text.toLowerCase() : text)?.[1];
    if (payload === undefined) return null;
    const values = [...payload].map((letter) => alphabet.indexOf(letter));
    return remainder(values) === 0n ? 'fits' : 'typo';
  },
};

function remainder(values: number[]): bigint {
  const named = [...prefix].map((letter) => letter.charCodeAt(0) & 31);
  let code = 1n;
  for (const value of [...named, 0, ...values]) {
    const top = code >> 35n;
    code = ((code & 0x07ffffffffn) << 5n) ^ BigInt(value);
    generators.forEach((generator, bit) => {
      if ((top >> BigInt(bit)) & 1n) code ^= generator;
    });
  }
  return code ^ 1n;
}
