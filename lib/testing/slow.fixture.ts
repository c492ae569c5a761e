/**
 * For a test that takes about a second of a processor or more, or measures growth: `test('…', slow, () => …)`.
 * `npm run check` leaves it out and says so; `npm test` runs it.
 */
export const slow = { tags: ['slow'] };
