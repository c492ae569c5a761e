/**
 * How two versions of a record go together. `same`: neither has more. `added`: one goes on where the other ends, behind
 * this many entries. `differ`: they are the same up to this many entries, and each goes on in its own way. `others`: they
 * are two records.
 */
export type Comparison =
  | { is: 'same' }
  | { is: 'added'; longer: 'first' | 'second'; from: number }
  | { is: 'differ'; from: number }
  | { is: 'others' };

/** A record by its id, and the fingerprint after each of its entries. */
export interface Version {
  id: string;
  chain: readonly string[];
}

/** Compares by fingerprints alone, so it does not matter what was left out of either copy. */
export function compare(first: Version, second: Version): Comparison {
  if (first.id !== second.id) return { is: 'others' };
  const shorter = Math.min(first.chain.length, second.chain.length);
  const parting = first.chain.findIndex((one, i) => one !== second.chain[i]);
  const from = parting < 0 ? shorter : Math.min(parting, shorter);
  if (from < shorter) return { is: 'differ', from };
  if (first.chain.length === second.chain.length) return { is: 'same' };
  return { is: 'added', longer: first.chain.length > shorter ? 'first' : 'second', from };
}
