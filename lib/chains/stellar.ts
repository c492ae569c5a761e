import { base32nopad } from '@scure/base';
import { crc16 } from './crc';
import { decoded, type Form } from './form';

const like = /^[GMC][0-9A-Z]{54,56}$|^M[0-9A-Z]{67,69}$/i;

/** The number of bytes after each version: account, contract, and account with a number of its own. */
const sizes = new Map([
  [6 << 3, 32],
  [2 << 3, 32],
  [12 << 3, 40],
]);

/** Stellar's strkey: version, key and CRC-16, low byte first, in base32 without padding (SEP-23). */
export const stellarForm: Form = {
  networks: ['stellar'],
  look(text) {
    if (!like.test(text)) return null;
    const bytes = decoded(base32nopad, text);
    if (!bytes || sizes.get(bytes[0] ?? 0) !== bytes.length - 3) return 'typo';
    const [low = 0, high = 0] = bytes.subarray(-2);
    return crc16(bytes.subarray(0, -2)) === high * 256 + low ? 'fits' : 'typo';
  },
};
