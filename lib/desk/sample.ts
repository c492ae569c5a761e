/** The id of the made-up record that a desk can train with. Its number reads `FH-EXAM-P1E0`. */
export const sampleId = '77554b05-c000-4000-8000-000000000001';

/** Where it lies on every site. */
export const samplePath = '/sample/first-hour-FH-EXAM-P1E0.json';

/** How many of its entries had been written when its ticket was sent. */
export const sampleTicket = 8;
