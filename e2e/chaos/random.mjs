// @ts-check

/** @typedef {ReturnType<typeof randomFrom>} Random */

/**
 * Chance that comes out the same for the same seed. mulberry32: enough to choose taps and moments.
 *
 * @param {number} seed
 */
export function randomFrom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    /** @param {number} share from 0 to 1 */
    chance: (share) => next() < share,
    /** @param {number} from @param {number} to one more than the largest */
    whole: (from, to) => from + Math.floor(next() * (to - from)),
    /** @template T @param {readonly T[]} of at least one @returns {T} */
    one: (of) => /** @type {T} */ (of[Math.floor(next() * of.length)]),
    /** A seed for somebody else. */
    seed: () => Math.floor(next() * 4_294_967_296),
  };
}
