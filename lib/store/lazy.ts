/** Something loaded once, when it is first needed or ahead of that. */
export interface Lazy<Value> {
  /** Null until it is loaded. */
  readonly value: Value | null;
  /** All callers share one promise. A failed one is forgotten, so the next call tries again. */
  load(): Promise<Value>;
  /** For effects: loads in a task of its own, and ignores a failure, which the next `load` reports. */
  ahead(): void;
}

export function createLazy<Value>(load: () => Promise<Value>): Lazy<Value> {
  let promise: Promise<Value> | null = null;
  const lazy = {
    value: null as Value | null,
    load() {
      promise ??= load().then(
        (loaded) => {
          lazy.value = loaded;
          return loaded;
        },
        (error) => {
          promise = null;
          throw error;
        },
      );
      return promise;
    },
    // Several at once would hold the first drawing of a page.
    ahead: () => void setTimeout(() => lazy.load().catch(() => {})),
  };
  return lazy;
}
