/** The day the wording or the set of actions last changed. */
export const catalogueVersion = '2026-11-29';
