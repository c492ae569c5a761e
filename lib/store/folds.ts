/** Null before the first tap, which begins a record. */
type Slot = string | null;

/**
 * How a person left the folds of a list, until the tab is closed: whoever comes back finds it as it was. Each record has
 * its own.
 */
export function createFolds() {
  const all = new Map<Slot, Map<string, boolean>>();

  /** What was folded before the first tap goes on with the record that it began. */
  const foldsOf = (slot: Slot) => {
    const before = all.get(null);
    if (slot !== null && before && !all.has(slot)) {
      all.set(slot, before);
      all.delete(null);
    }
    return all.get(slot);
  };

  return {
    /** Undefined if the person never touched it. */
    isOpen: (slot: Slot, fold: string): boolean | undefined => foldsOf(slot)?.get(fold),
    setOpen: (slot: Slot, fold: string, open: boolean) =>
      void all.set(slot, new Map(foldsOf(slot)).set(fold, open)),
  };
}

export const folds = createFolds();
