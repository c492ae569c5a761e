import { expect, vi } from 'vitest';

/** Fails with these sentences where there are any, and with nothing else: each says where, what, and what to do. */
export const expectNone = vi.defineHelper((problems: readonly string[]) => {
  if (problems.length > 0) expect.fail(problems.join('\n'));
});

/** The sentence about an id that is not among those there are, with the nearest one; none where it is. */
export function unknownId(id: string, known: readonly string[]): string[] {
  if (known.includes(id)) return [];
  const [nearest] = known.toSorted((a, b) => distance(id, a) - distance(id, b));
  return [`there is no "${id}"${nearest ? `. The nearest is "${nearest}"` : ''}`];
}

/** How many letters differ, are missing or are too many. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const swapped = (row[j] ?? 0) + Number(letter !== other);
      next.push(Math.min(swapped, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
