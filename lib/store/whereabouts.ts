/** Nobody has a record yet. */
type Slot = string | null;

/**
 * Where a person is in the steps of a record, until the tab is closed: whoever comes back to the steps finds the one they
 * left, and the list folded as they left it. Each record has its own.
 */
export function createWhereabouts() {
  let last: { slot: Slot; address: string } | null = null;
  const folds = new Map<Slot, Map<string, boolean>>();

  /** What was folded before the first tap goes on with the record that it started. */
  const foldsOf = (slot: Slot) => {
    const before = folds.get(null);
    if (slot !== null && before && !folds.has(slot)) {
      folds.set(slot, before);
      folds.delete(null);
    }
    return folds.get(slot);
  };

  return {
    /** Notes that this step, by its address, is on the screen. */
    isAt(slot: Slot, address: string) {
      last = { slot, address };
    },
    /** The address of the step that was on the screen last, if it was about this record; else null. */
    stepOf: (slot: string): string | null => (last?.slot === slot ? last.address : null),

    /** How the person left a fold; undefined if they never touched it. */
    isOpen: (slot: Slot, fold: string): boolean | undefined => foldsOf(slot)?.get(fold),
    setOpen(slot: Slot, fold: string, open: boolean) {
      folds.set(slot, new Map(foldsOf(slot)).set(fold, open));
    },
  };
}

export const whereabouts = createWhereabouts();
