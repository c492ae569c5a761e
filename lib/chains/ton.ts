import { base64urlnopad } from '@scure/base';
import { crc16 } from './crc';
import { decoded, type Form } from './form';

const like = /^[EU][Qf][\w+/-]{45,47}$/;

/**
 * TON's user-friendly form: a tag (0x11 bounceable, 0x51 not), the workchain, 32 bytes and a CRC-16, in
 * base64url or base64 (TEP-2). Addresses of the test network have another tag.
 */
const friendly: Form = {
  networks: ['ton'],
  look(text) {
    if (!like.test(text)) return null;
    const bytes = decoded(base64urlnopad, text.replace(/\+/g, '-').replace(/\//g, '_'));
    if (bytes?.length !== 36) return 'typo';
    const [tag, workchain, check, low] = [bytes[0], bytes[1], bytes[34] ?? 0, bytes[35] ?? 0];
    const known = (tag === 0x11 || tag === 0x51) && (workchain === 0 || workchain === 0xff);
    return known && crc16(bytes.subarray(0, 34)) === check * 256 + low ? 'fits' : 'typo';
  },
};

/** TON's raw form: the workchain and 64 hexadecimal digits, without check digits (TEP-2). */
const raw: Form = {
  networks: ['ton'],
  look: (text) => (/^(?:0|-1):[0-9a-f]{64}$/i.test(text) ? 'fits' : null),
};

export const tonForms: readonly Form[] = [friendly, raw];
