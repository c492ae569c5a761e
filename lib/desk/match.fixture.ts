import fc from 'fast-check';

/** As many fingerprints as of a record of so many entries, made up. */
export const chainOf = (length: number, seed: number) =>
  fc.sample(fc.stringMatching(/^[0-9a-f]{64}$/), { numRuns: length, seed });

export const chain = chainOf(12, 3);
const [, , , fourth = '', , , , , ninth = ''] = chain;
const last = chain.at(-1) ?? '';
/** Fingerprints of the chain, and digits that are none of it. */
const [foreign = '', newer = '', txid = ''] = chainOf(3, 5);
export const digits = { fourth, ninth, last, foreign, newer, txid };

export const groups = (hex: string) => hex.replace(/.{4}/g, '$& ').trim();
export const begins = (hex: string) => hex.slice(0, 4);
/** The digits with another sign in one place. */
export const slip = (hex: string, sign: string, at = 40) => hex.slice(0, at) + sign + hex.slice(at + 1);

/** What is found of the fingerprint after so many entries of the chain. */
export const isFirst = (entries: number) => ({
  is: 'first',
  begins: begins(chain[entries - 1] ?? ''),
  entries,
  all: entries === chain.length,
});
