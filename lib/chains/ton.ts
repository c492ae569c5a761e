import { base64urlnopad } from '@scure/base';
import { crc16 } from './crc';
import { decoded, type Form } from './form';

const bytesOf = (text: string) => decoded(base64urlnopad, text.replace(/\+/g, '-').replace(/\//g, '_'));
const like = /^[EU][Qf][\w+/-]{45,47}$/;

/**
 * TON's user-friendly form: a tag (0x11 bounceable, 0x51 not), the workchain, 32 bytes and a CRC-16, in
 * base64url or base64 (TEP-2). Addresses of the test network have another tag.
 */
const friendly: Form = {
  networks: ['ton'],
  look(text) {
    if (!like.test(text)) return null;
    const bytes = bytesOf(text);
    if (bytes?.length !== 36) return 'typo';
    const [tag, workchain, check, low] = [bytes[0], bytes[1], bytes[34] ?? 0, bytes[35] ?? 0];
    const known = (tag === 0x11 || tag === 0x51) && (workchain === 0 || workchain === 0xff);
    return known && crc16(bytes.subarray(0, 34)) === check * 256 + low ? 'fits' : 'typo';
  },
};

const rawForm = /^(?:0|-1):[0-9a-f]{64}$/i;
/** TON's raw form: the workchain and 64 hexadecimal digits, without check digits (TEP-2). */
const raw: Form = {
  networks: ['ton'],
  look: (text) => (rawForm.test(text) ? 'fits' : null),
};

/** An address of TON in its raw form, which is one for all its others; null if it is none. */
export function rawOf(address: string): string | null {
  if (rawForm.test(address)) return address.toLowerCase();
  if (friendly.look(address) !== 'fits') return null;
  const [, workchain, ...rest] = bytesOf(address) ?? [];
  const account = rest.slice(0, 32).map((byte) => byte.toString(16).padStart(2, '0'));
  return `${workchain === 0 ? '0' : '-1'}:${account.join('')}`;
}

export const tonForms: readonly Form[] = [friendly, raw];
