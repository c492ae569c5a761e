// @ts-check
// Runs in the browser, as a part of lab.mjs: a text looked through as the forms do it.
import fc from 'fast-check';
import { background } from '../../lib/background/background';
import { sentence } from '../../lib/secrets/ordinary.fixture';
import { createSecretGate } from '../../lib/store/secret-gate';
import { timed } from './held.mjs';

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
export const prepareToLook = () => timed(() => background.load('findSecrets'));

/**
 * Milliseconds for such a text, and the longest that the screen had to wait meanwhile: middle ones of so many looks.
 *
 * @param {string} language `all` for a mixture
 */
export async function lookThrough(language) {
  const gate = createSecretGate();
  const text = tellingIn(language);
  const looks = [];
  for (let n = 0; n < 15; n++) {
    // Each another one: what was scanned last is not scanned again.
    const texts = [{ field: 'text', text: text.slice(n), form: /** @type {const} */ ('words') }];
    looks.push(await timed(() => gate.look(texts)));
  }
  // The first ones find everything cold.
  const late = looks.slice(-9);
  const middle = (/** @type {'whole' | 'held'} */ of) =>
    late.map((one) => one[of]).toSorted((a, b) => a - b)[4] ?? Number.NaN;
  return { whole: middle('whole'), held: middle('held'), cold: looks[0]?.held ?? Number.NaN };
}
