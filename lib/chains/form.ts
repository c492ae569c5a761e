import type { NetworkId } from './networks';

/**
 * How a text relates to a form.
 * - `fits`: it has this form, and the check digits, if any, are right.
 * - `typo`: it was meant to, but the check digits are wrong, or it has a character that the form never has.
 * - `length`: it has this form, but is too short or too long.
 */
export type Look = 'fits' | 'typo' | 'length' | null;

/** A form in which some networks write their addresses or transaction ids. */
export interface Form {
  networks: readonly NetworkId[];
  look(text: string): Look;
  /** The number of characters, if that is all there is to check. */
  length?: number;
}

/** The bytes of a text, or null if it uses another alphabet, which is an answer here, not a bug. */
export function decoded(coder: { decode(text: string): Uint8Array }, text: string): Uint8Array | null {
  try {
    return coder.decode(text);
  } catch {
    return null;
  }
}

/** A form with a fixed number of hexadecimal digits and no check digits. */
export const hexForm = (networks: readonly NetworkId[], prefix: '' | '0x', digits: number): Form => {
  const near = new RegExp(`^${prefix}[0-9a-f]{${digits - 8},${digits + 8}}$`, 'i');
  const length = prefix.length + digits;
  return {
    networks,
    length,
    look: (text) => (near.test(text) ? (text.length === length ? 'fits' : 'length') : null),
  };
};
