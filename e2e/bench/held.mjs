// @ts-check
// Runs in the browser, as a part of lab.mjs.

/**
 * Milliseconds that some work takes, and the longest that the page was held meanwhile: never less than the 4 that a
 * browser leaves between two timers.
 */
export async function timed(/** @type {() => Promise<unknown>} */ work) {
  const begun = performance.now();
  let since = begun;
  let held = 0;
  const look = () => {
    held = Math.max(held, performance.now() - since);
    since = performance.now();
  };
  const timer = setInterval(look);
  await work();
  look();
  clearInterval(timer);
  return { whole: performance.now() - begun, held };
}
