const offset = 20;
const total = Array.from({ length: 2048 }, (_, rank) => 1 / (rank + offset)).reduce(
  (sum, part) => sum + part,
);

/**
 * How unlike Chinese prose an ideograph of this rank is; to be averaged. The lists are ordered by frequency, and prose
 * uses their beginning (Zipf's law), random choice does not: twelve random ideographs average about 0.6, twelve of a
 * manual about -1.0.
 */
export const strangenessAt: Float64Array = Float64Array.from({ length: 2048 }, (_, rank) =>
  Math.log(((rank + offset) * total) / 2048),
);

/** The mean over ranks in a list; -1 is on no list and counts as prose. */
export const strangenessOf = (places: readonly number[]): number =>
  places.reduce((sum, place) => sum + (strangenessAt[place] ?? -1), 0) / places.length;
