/** Frame budget in milliseconds. */
const frameBudget = 4;

/** Runs work that comes in steps, and lets the browser draw and handle taps in between. */
export async function yieldToMain<Result>(steps: Generator<undefined, Result>): Promise<Result> {
  let begun = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - begun < frameBudget) continue;
    await nextTurn();
    begun = performance.now();
  }
}

/** Resolves after the browser had its turn. Safari has no scheduler. */
export const nextTurn = (): Promise<void> =>
  'scheduler' in globalThis && 'yield' in scheduler
    ? scheduler.yield()
    : new Promise((resolve) => setTimeout(resolve));
