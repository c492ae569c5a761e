import { base58 } from '@scure/base';
import { decoded, type Form } from './form';

/** Solana writes a public key of 32 bytes and a signature of 64 in plain base58 (Solana documentation, RPC). */
const form = (bytes: number, pattern: RegExp): Form => ({
  networks: ['solana'],
  look: (text) => (pattern.test(text) && decoded(base58, text)?.length === bytes ? 'fits' : null),
});

export const solanaAddress = form(32, /^[1-9A-Za-z]{32,44}$/);

/** A transaction is identified by its first signature. */
export const solanaSignature = form(64, /^[1-9A-Za-z]{64,88}$/);
