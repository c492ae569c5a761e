// @ts-check

/** @typedef {import('@playwright/test/reporter').TestCase} TestCase */
/** @typedef {import('@playwright/test/reporter').TestResult} TestResult */

/** Says at the end what was told in which browser, and what was not and why. */
export default class Tally {
  /** @type {Map<string, Record<'passed' | 'failed' | 'refused', string[]>>} */
  #told = new Map();

  /** @type {TestCase[]} */
  #stories = [];

  /** @param {unknown} _ @param {import('@playwright/test/reporter').Suite} suite */
  onBegin(_, suite) {
    this.#stories = suite.allTests();
  }

  /** @param {TestCase} story @param {TestResult} result */
  onTestEnd(story, { status, annotations }) {
    const [, browser = '', ...names] = story.titlePath();
    const told = this.#told.get(browser) ?? { passed: [], failed: [], refused: [] };
    this.#told.set(browser, told);
    const name = names.slice(1).join(' › ');
    const why = annotations.find(({ type }) => type === 'skip')?.description;
    if (status === 'passed') told.passed.push(name);
    else if (status === 'skipped' && why) told.refused.push(`${name}\n      ${why}`);
    // One that did not get its turn counts as one that failed: nobody saw it.
    else told.failed.push(name);
  }

  onEnd() {
    const waiting = this.#stories.filter(({ results }) => results.length === 0).length;
    if (waiting > 0) console.log(`\n${waiting} stories did not get their turn.`);
    for (const [browser, { passed, failed, refused }] of this.#told) {
      console.log(
        `\n${browser}: ${passed.length} passed, ${failed.length} failed, ${refused.length} not told`,
      );
      for (const one of failed) console.log(`  failed: ${one}`);
      for (const one of refused) console.log(`  not told: ${one}`);
    }
  }

  printsToStdio() {
    return false;
  }
}
