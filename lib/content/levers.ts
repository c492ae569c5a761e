/** The four ways in which callers work on people. */
export const levers = ['authority', 'urgency', 'isolation', 'help'] as const;
export type Lever = (typeof levers)[number];
