// @ts-check
// Runs in the browser, as a part of lab.mjs: a text looked through as the forms do it.
import fc from 'fast-check';
import { sentence } from '../../lib/secrets/ordinary.fixture';
import { createSecretGate } from '../../lib/store/secret-gate';

const length = 100_000;

/** What people tell: half of it speaks of passwords, codes and keys. */
function tellingIn(/** @type {string} */ language) {
  const told = fc
    .sample(sentence, { numRuns: 4_000, seed: 11 })
    .filter((one) => language === 'all' || one.language === language)
    .map(({ text }) => text)
    .join('\n');
  return told.repeat(Math.ceil(length / told.length)).slice(0, length);
}

/** Milliseconds to make all tables of the word lists, and the longest that the screen had to wait meanwhile. */
export const prepareToLook = () => timed(() => createSecretGate().ready());

/**
 * Milliseconds for such a text, and the longest that the screen had to wait meanwhile: middle ones of so many looks.
 *
 * @param {string} language `all` for a mixture
 */
export async function lookThrough(language) {
  const gate = createSecretGate();
  const texts = [{ field: 'text', text: tellingIn(language), form: /** @type {const} */ ('words') }];
  const looks = [];
  for (let n = 0; n < 15; n++) looks.push(await timed(() => gate.look(texts)));
  // The first ones find everything cold.
  const late = looks.slice(-9);
  const middle = (/** @type {'whole' | 'longest'} */ of) =>
    late.map((one) => one[of]).toSorted((a, b) => a - b)[4] ?? Number.NaN;
  return { whole: middle('whole'), longest: middle('longest'), cold: looks[0]?.longest ?? Number.NaN };
}

async function timed(/** @type {() => Promise<unknown>} */ work) {
  const { scheduler } = window;
  const original = scheduler.yield;
  const begun = performance.now();
  let since = begun;
  let longest = 0;
  const stretch = () => {
    longest = Math.max(longest, performance.now() - since);
  };
  scheduler.yield = async () => {
    stretch();
    await original.call(scheduler);
    since = performance.now();
  };
  await work();
  stretch();
  scheduler.yield = original;
  return { whole: performance.now() - begun, longest };
}
