/** The step that was on the screen last, and the record it was about; until the tab is closed. */
let last: { slot: string | null; address: string } | null = null;

/** In place of a slot, before the records are read. */
export const unread = 'unread';

/** Notes that the step at this address is on the screen, of the record in this slot, if there is one; else null. */
export const isAtStep = (slot: string | null, address: string) => {
  last = { slot, address };
};

/** The address of the step that was on the screen last, if it was or may have been about this record; else null. */
export const lastStepOf = (slot: string): string | null =>
  last?.slot === slot || last?.slot === unread ? last.address : null;
