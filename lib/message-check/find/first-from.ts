/** The index of the first item at or after `at` in a list sorted by place. */
export function firstFrom<One>(sorted: readonly One[], at: number, placeOf: (one: One) => number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(sorted[middle] as One) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
