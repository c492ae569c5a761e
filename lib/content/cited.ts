import type { Citation } from '@/lib/playbook/citation';

/** A value in the content with its path, such as `accounts/binance/channels/domains/0`. */
export interface Placed<Value> {
  path: string;
  value: Value;
}

/** Every value of a tree. In paths, an item with an id goes by it, so that a path survives changes. */
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

/** Every cited fact for an editor, the longest unchecked first. */
export const oldestFirst = (tree: unknown): Placed<Citation>[] =>
  citedIn(tree).toSorted((a, b) => a.value.checked.localeCompare(b.value.checked));
