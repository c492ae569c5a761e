/**
 * Runs `work` one call at a time: calls during a run share a single run after it. Resolves when a run that began after
 * the call has ended.
 */
export function coalesce(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  const ask = (): Promise<void> => {
    if (running) {
      const after = () => {
        next = null;
        return ask();
      };
      next ??= running.then(after, after);
      return next;
    }
    running = work().finally(() => {
      running = null;
    });
    return running;
  };
  return ask;
}

/** The same work, begun only once the call before has settled. Each call has its own result. */
export function serialize<Args extends unknown[], Result>(
  work: (...args: Args) => Promise<Result>,
): (...args: Args) => Promise<Result> {
  let before: Promise<unknown> = Promise.resolve();
  return (...args) => {
    const mine = before.then(() => work(...args));
    before = mine.catch(() => {});
    return mine;
  };
}
