// @ts-check

/** @typedef {import('@playwright/test/reporter').TestCase} TestCase */
/** @typedef {import('@playwright/test/reporter').TestResult} TestResult */

/** Says at the end how the stories ended in which browser. */
export default class Tally {
  /** @type {Map<string, Record<'passed' | 'failed', string[]>>} */
  #told = new Map();

  /** @type {TestCase[]} */
  #stories = [];

  /** @param {unknown} _ @param {import('@playwright/test/reporter').Suite} suite */
  onBegin(_, suite) {
    this.#stories = suite.allTests();
  }

  /** @param {TestCase} story @param {TestResult} result */
  onTestEnd(story, { status }) {
    const [, browser = '', ...names] = story.titlePath();
    const told = this.#told.get(browser) ?? { passed: [], failed: [] };
    this.#told.set(browser, told);
    const name = names.slice(1).join(' › ');
    if (status === 'passed') told.passed.push(name);
    // One that did not get its turn counts as one that failed: nobody saw it.
    else told.failed.push(name);
  }

  onEnd() {
    const waiting = this.#stories.filter(({ results }) => results.length === 0).length;
    if (waiting > 0) console.log(`\n${waiting} stories did not get their turn.`);
    for (const [browser, { passed, failed }] of this.#told) {
      console.log(`\n${browser}: ${passed.length} passed, ${failed.length} failed`);
      for (const one of failed) console.log(`  failed: ${one}`);
    }
  }

  printsToStdio() {
    return false;
  }
}
