import type { NetworkId } from './networks';

/**
 * What a text is to a form.
 * - `fits`: it is written so, and its check digits, where the form has any, fit.
 * - `typo`: it was meant so, but the check digits do not fit, or a sign stands there that the form never has.
 * - `length`: it is written so, but some signs are missing or too many.
 */
export type Look = 'fits' | 'typo' | 'length' | null;

/** One way in which some networks write their addresses or their transaction ids. */
export interface Form {
  networks: readonly NetworkId[];
  look(text: string): Look;
  /** How many signs it has, where that is the only thing to check. */
  length?: number;
}

/** The bytes of a text, or null where it is written in another alphabet: that is an answer here, not a bug. */
export function decoded(coder: { decode(text: string): Uint8Array }, text: string): Uint8Array | null {
  try {
    return coder.decode(text);
  } catch {
    return null;
  }
}

/** A form of a fixed number of hexadecimal digits, without any check digits. */
export const hexForm = (networks: readonly NetworkId[], prefix: '' | '0x', digits: number): Form => {
  const near = new RegExp(`^${prefix}[0-9a-f]{${digits - 8},${digits + 8}}$`, 'i');
  const length = prefix.length + digits;
  return {
    networks,
    length,
    look: (text) => (near.test(text) ? (text.length === length ? 'fits' : 'length') : null),
  };
};
