import { blake2b } from '@noble/hashes/blake2.js';
import { base58 } from '@scure/base';
import { decoded, type Form } from './form';

const like = /^[15][0-9A-Za-z]{45,48}$/;
const salt = new TextEncoder().encode('SS58PRE');

/**
 * SS58 (Polkadot documentation, "SS58 address format"): the network, 32 bytes, and the first two bytes of a salted
 * BLAKE2b. Network 0 is Polkadot; 42 is any chain of the family.
 */
export const polkadotForm: Form = {
  networks: ['polkadot'],
  look(text) {
    if (!like.test(text)) return null;
    const bytes = decoded(base58, text);
    if (bytes?.length !== 35 || (bytes[0] !== 0 && bytes[0] !== 42)) return 'typo';
    const check = blake2b(Uint8Array.of(...salt, ...bytes.subarray(0, 33)));
    return bytes[33] === check[0] && bytes[34] === check[1] ? 'fits' : 'typo';
  },
};
