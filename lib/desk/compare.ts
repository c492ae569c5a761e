import type { Fit } from '@/lib/incident/record-file';
import { escapeInvisible, isolateNames } from '@/lib/wording/escape';
import type { Language } from '@/lib/wording/language';

/**
 * How two versions of a record go together. `same`: neither has more. `added`: one goes on where the other ends, behind
 * this many entries. `differ`: they are the same up to this many entries, and each goes on in its own way. `apart`: they
 * differ from the first on.
 */
export type Comparison =
  | { is: 'same' | 'apart' }
  | { is: 'added'; longer: 'first' | 'second'; from: number }
  | { is: 'differ'; from: number };

/** A version of a record, by the fingerprint after each of its entries. */
export interface Version {
  chain: readonly string[];
}

/** Compares by fingerprints alone, so it does not matter what was left out of either copy. */
export function compare(first: Version, second: Version): Comparison {
  const shorter = Math.min(first.chain.length, second.chain.length);
  const parting = first.chain.findIndex((one, i) => one !== second.chain[i]);
  const from = parting < 0 ? shorter : Math.min(parting, shorter);
  if (from === 0) return { is: 'apart' };
  if (from < shorter) return { is: 'differ', from };
  if (first.chain.length === second.chain.length) return { is: 'same' };
  return { is: 'added', longer: first.chain.length > shorter ? 'first' : 'second', from };
}

/** A version, with what a desk is told of its file. */
export interface NamedVersion extends Version {
  name: string;
  fit: Fit;
  /** How many of its entries are left out. */
  left: number;
}

/** The comparison of two versions in sentences: how they go together, then what is to know of either file. */
export function comparisonLines(
  found: Comparison,
  { first, second }: { first: NamedVersion; second: NamedVersion },
  { say, direction }: Pick<Language, 'say' | 'direction'>,
): string[] {
  const isNamed = first.name !== second.name;
  const nameOf = (which: 'first' | 'second', { name }: NamedVersion) =>
    isNamed ? say('verify.compare.name', { name: escapeInvisible(name) }) : say(`verify.compare.${which}`);
  const names = { first: nameOf('first', first), second: nameOf('second', second) };
  const isFirstLonger = found.is === 'added' && found.longer === 'first';
  const [longer, shorter] = isFirstLonger ? [names.first, names.second] : [names.second, names.first];
  const both = [
    { which: names.first, of: first },
    { which: names.second, of: second },
  ];
  return [
    say(`verify.compare.${found.is}`, {
      ...names,
      longer,
      shorter,
      more: Math.abs(first.chain.length - second.chain.length),
      from: 'from' in found ? found.from : 0,
    }),
    ...both.flatMap(({ which, of }) =>
      of.fit.is === 'changed' || of.fit.is === 'miscounted' ? [say('verify.compare.misfit', { which })] : [],
    ),
    ...both.flatMap(({ which, of: { left } }) =>
      left > 0 ? [say('verify.compare.left-out', { which, left })] : [],
    ),
  ].map((line) => isolateNames(line, direction));
}
