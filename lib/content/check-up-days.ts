/** How many are done in the first sitting; the others come one a day. */
export const firstSitting = 3;

/** When it is to be done again, in days. */
export const repeatAfter = 90;
