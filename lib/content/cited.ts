import type { Citation } from '@/lib/playbook/citation';

/** A value in the content and the way to it, such as `accounts/binance/channels/domains/0`. */
export interface Placed<Value> {
  path: string;
  value: Value;
}

/** Every value of a tree. What has an id is named by it, so that a path still leads there after a change. */
export function* valuesIn(tree: unknown, path = ''): Generator<Placed<unknown>> {
  yield { path, value: tree };
  if (typeof tree !== 'object' || tree === null) return;
  for (const [key, inner] of Object.entries(tree)) {
    yield* valuesIn(inner, `${path}${path && '/'}${Array.isArray(tree) ? (inner?.id ?? key) : key}`);
  }
}

const isCitation = (placed: Placed<unknown>): placed is Placed<Citation> =>
  typeof placed.value === 'object' && placed.value !== null && 'source' in placed.value;

/** Every cited fact of a tree. */
export const citedIn = (tree: unknown): Placed<Citation>[] => [...valuesIn(tree)].filter(isCitation);

/** For an editor: what was held against its source the longest ago comes first. */
export const oldestFirst = (tree: unknown): Placed<Citation>[] =>
  citedIn(tree).toSorted((a, b) => a.value.checked.localeCompare(b.value.checked));
