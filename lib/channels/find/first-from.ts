/** The place in a list, in the order of its ends, of the first one that ends at or behind `at`. */
export function firstFrom(sorted: readonly { to: number }[], at: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.to ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
