import { keccak_256 } from '@noble/hashes/sha3.js';
import { type Form, hexForm } from './form';
import { evm } from './networks';

const digits = hexForm(evm, '0x', 40);
const nearlyDigits = /^0x[0-9a-z]{40}$/i;

/**
 * Ethereum addresses. In mixed case, the case is the checksum: a letter is upper-case where that digit of the
 * Keccak-256 of the lower-case address is 8 or more (EIP-55). In a single case there is nothing to check.
 */
export const evmForm: Form = {
  ...digits,
  look(text) {
    const look = digits.look(text);
    if (look === null) return nearlyDigits.test(text) ? 'typo' : null;
    return look === 'fits' && !isCasedRight(text.slice(2)) ? 'typo' : look;
  },
};

function isCasedRight(address: string): boolean {
  const lower = address.toLowerCase();
  if (address === lower || address === address.toUpperCase()) return true;
  const hash = keccak_256(new TextEncoder().encode(lower));
  return [...address].every((digit, at) => {
    const byte = hash[at >> 1] ?? 0;
    const isUpper = (at % 2 === 0 ? byte >> 4 : byte & 15) >= 8;
    return digit === (isUpper ? digit.toUpperCase() : digit.toLowerCase());
  });
}
