import { base58, base58xrp } from '@scure/base';
import { checkedPayload } from './base58check';
import type { Form } from './form';
import type { NetworkId } from './networks';

interface Rule {
  /** The characters it can begin with, which tell a typo from another form. */
  begins: string;
  /** The bytes before the hash. */
  version: readonly number[];
  coder?: typeof base58;
  /** The number of bytes after the version. */
  bytes?: number;
  /** The range of its length when it is nearly right. */
  lengths?: readonly [number, number];
}

function form(
  networks: readonly NetworkId[],
  { begins, version, coder = base58, bytes = 20, lengths = [26, 36] }: Rule,
): Form {
  // Any letter or digit: 0, O, I and l are not in the alphabet, so they are the slips to expect.
  const like = new RegExp(`^[${begins}][0-9A-Za-z]{${lengths[0] - 1},${lengths[1] - 1}}$`);
  return {
    networks,
    look(text) {
      if (!like.test(text)) return null;
      const payload = checkedPayload(text, coder);
      const fits =
        payload?.length === version.length + bytes && version.every((byte, at) => payload[at] === byte);
      return fits ? 'fits' : 'typo';
    },
  };
}

/**
 * Versions: Bitcoin Core and Bitcoin Cash, Litecoin Core and Dogecoin Core `chainparams.cpp`; TRON documentation,
 * "Account address"; ripple-address-codec. Litecoin's script addresses began with 3 before they began with M.
 */
export const base58Forms: readonly Form[] = [
  form(['bitcoin', 'bitcoin-cash'], { begins: '1', version: [0x00] }),
  form(['bitcoin', 'bitcoin-cash', 'litecoin'], { begins: '3', version: [0x05] }),
  form(['litecoin'], { begins: 'L', version: [0x30] }),
  form(['litecoin'], { begins: 'M', version: [0x32] }),
  form(['dogecoin'], { begins: 'D', version: [0x1e] }),
  form(['dogecoin'], { begins: '9A', version: [0x16] }),
  form(['tron'], { begins: 'T', version: [0x41] }),
  form(['xrp-ledger'], { begins: 'r', version: [0x00], coder: base58xrp, lengths: [24, 37] }),
  // An X-address adds flags and a destination tag of eight bytes to the account (XLS-5d).
  form(['xrp-ledger'], {
    begins: 'X',
    version: [0x05, 0x44],
    coder: base58xrp,
    bytes: 29,
    lengths: [46, 48],
  }),
];
