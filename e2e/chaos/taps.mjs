// @ts-check
import { setTimeout } from 'node:timers/promises';
import { allOf, say } from './words.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('./random.mjs').Random} Random */

/** What ends something begun: preferred, or forms would stay open for ever. */
const ends = [
  'respond.when.save',
  'respond.cannot.save',
  'respond.tactics.save',
  'record.save',
  'record.withdraw-yes',
].map(say);

const onSteps = [
  ...['done', 'cannot', 'not-mine', 'undo', 'correct'].map((name) => say(`respond.answer.${name}`)),
  ...['yes', 'no', 'unsure'].map((name) => say(`respond.triage.money-leaving.${name}`)),
  ...['yes', 'no', 'no-email', 'unsure'].map((name) => say(`respond.triage.sign-in.${name}`)),
  ...['hung-up', 'not-on-call', 'remote'].map((name) => say(`start.stop.${name}`)),
  ...['end-false-alarm', 'end-finished', 'reopen'].map((name) => say(`respond.tasks.${name}`)),
  ...Object.values(allOf('entries.reasons')),
];
const onTheRecord = [
  ...['narrative', 'contact', 'account', 'ticket', 'transaction', 'person'].map((kind) =>
    say(`facts.add.${kind}`),
  ),
  say('record.change'),
  say('record.withdraw'),
];

const here = say('saving.elsewhere.here');

/**
 * Taps about on the steps, as fast as scripts can: up to three taps in one turn, so that writes
 * stand in line. Ends with the page.
 *
 * @param {Page} page
 * @param {Random} random
 * @param {{ pause: number, takesOver?: number }} options `takesOver`: how readily it takes the write lock
 */
export function tapFast(page, random, { pause, takesOver = 0 }) {
  const how = { seed: random.seed(), names: onSteps, ends, here, pause, takesOver };
  return page.evaluate(tapInThePage, how).catch(() => {});
}

/**
 * Runs in the page until it is told to stop.
 *
 * @param {{ seed: number, names: string[], ends: string[], here: string, pause: number, takesOver: number }} how
 */
async function tapInThePage({ seed, names, ends, here, pause, takesOver }) {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
  const one = (/** @type {any[]} */ of) => of[Math.floor(next() * of.length)];
  /** @type {(named: string[]) => HTMLElement[]} */
  const buttons = (named) =>
    [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('main button'))].filter(
      (button) => named.includes(button.textContent?.trim() ?? '') && button.checkVisibility(),
    );
  const goSomewhere = () => {
    const places = [...document.querySelectorAll('[data-screen]')].map((place) => place.id).filter(Boolean);
    const to = one([...places, 'questions', 'tasks']);
    window.location.hash = `#${to}`;
  };
  Object.assign(window, { chaosStops: false });
  while (!Reflect.get(window, 'chaosStops')) {
    const [take] = buttons([here]);
    if (take && next() < takesOver) take.click();
    for (let taps = 1 + Math.floor(next() * 3); taps > 0; taps--) {
      const ending = buttons(ends);
      const open = ending.length > 0 && next() < 0.6 ? ending : buttons(names);
      if (open.length === 0 || next() < 0.15) goSomewhere();
      else one(open).click();
    }
    await new Promise((resolve) => window.setTimeout(resolve, next() * pause));
  }
}

/** @param {Page} page */
export const stopTapping = (page) =>
  page
    .evaluate(() => Object.assign(window, { chaosStops: true }))
    .then(
      () => {},
      () => {},
    );

/**
 * Taps with the browser's own input, one button after the other, and fills in forms: on the steps
 * and on the record page. Ends with the page.
 *
 * @param {Page} page
 * @param {Random} random
 */
export async function tapByHand(page, random) {
  for (let tap = 0; !page.isClosed(); tap++) {
    try {
      await fillIn(page, random, tap);
      const names = await page
        .locator('main button:visible')
        .evaluateAll((buttons) => buttons.map((button) => button.textContent?.trim() ?? ''));
      const ending = names.filter((name) => ends.includes(name));
      const open = names.filter((name) =>
        [...onSteps, ...onTheRecord].some((one) => name === one || name.startsWith(`${one}:`)),
      );
      const name = ending.length > 0 && random.chance(0.7) ? random.one(ending) : open[0] && random.one(open);
      if (!name) await goSomewhere(page, random);
      else {
        const nth = random.whole(0, names.filter((one) => one === name).length);
        const exact = page
          .locator('main button:visible')
          .filter({ hasText: new RegExp(`^\\s*${literally(name)}\\s*$`) });
        await exact.nth(nth).click({ timeout: 400 });
      }
    } catch {
      // The button went away under the finger, or the browser did.
      await setTimeout(10);
    }
  }
}

/** @param {Page} page @param {Random} random */
async function goSomewhere(page, random) {
  const places = await page
    .locator('[data-screen]')
    .evaluateAll((all) => all.map(({ id }) => id).filter(Boolean));
  const to = random.one([...places, 'questions', 'tasks']);
  await page.evaluate((place) => (window.location.hash = `#${place}`), to);
}

/** Fills in one field of an open form; now and then with a long story. */
async function fillIn(/** @type {Page} */ page, /** @type {Random} */ random, /** @type {number} */ tap) {
  const fields = page.locator('main form').locator('textarea, input[type=text]').filter({ visible: true });
  const count = await fields.count();
  if (count === 0) return;
  const field = fields.nth(random.whole(0, count));
  const isLong = await field.evaluate((element) => element instanceof HTMLTextAreaElement);
  const words = `${'They said it was urgent. '.repeat(isLong && random.chance(0.3) ? random.whole(20, 150) : 1)}${tap}`;
  await field.fill(words, { timeout: 400 });
}

const literally = (/** @type {string} */ text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
