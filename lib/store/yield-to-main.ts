/** So long the screen may wait, in milliseconds: a step that is begun then still ends within a frame. */
const share = 4;

/** Does work that comes in steps, and lets the browser draw and take taps in between. */
export async function yieldToMain<Result>(steps: Generator<undefined, Result>): Promise<Result> {
  let begun = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - begun < share) continue;
    await nextTurn();
    begun = performance.now();
  }
}

/** Resolves once the browser had its turn. Safari has no scheduler. */
export const nextTurn = (): Promise<void> =>
  'scheduler' in globalThis && 'yield' in scheduler
    ? scheduler.yield()
    : new Promise((resolve) => setTimeout(resolve));
