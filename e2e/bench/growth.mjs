// @ts-check
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { filesAt } from '../../lib/seal/build/files.mjs';
import { temporaryFolder } from '../../lib/seal/cleanup.mjs';
import { run, stop } from '../../lib/seal/command.mjs';
import { addAccounts, addLanguages } from './growth/add.mjs';
import { copyCheckout } from './growth/checkout.mjs';

/** Accounts that are added, and languages that there then are. @type {[accounts: number, languages: number][]} */
const sizes = [1, 12].flatMap((languages) =>
  [2, 10, 40].map((accounts) => /** @type {[number, number]} */ ([accounts, languages])),
);

const heads = ['accounts', 'languages', 'pages', 'files', 'MB', 'HTML', 'payload', 'script', 'seconds'];

/**
 * Builds copies of the checkout with more accounts and languages, and prints what comes out. The
 * accounts come on top of those there are, the pseudo-language on top of the languages.
 *
 * @param {string[]} asked such as `40x12`; none for all sizes
 */
export async function printGrowth(asked) {
  const chosen = asked.length > 0 ? asked.map(sizeOf) : sizes;
  /** @type {string[][]} */
  const rows = [];
  for (const [accounts, languages] of chosen) rows.push(await build(accounts, languages));
  console.log('\nout/ of generated accounts and languages; megabytes as they lie on a disk');
  for (const row of [heads, ...rows]) console.log(row.map((cell) => cell.padStart(11)).join(''));
}

/** @param {string} text @returns {[number, number]} */
function sizeOf(text) {
  const [, accounts, languages] = text.match(/^(\d+)x(\d+)$/) ?? [];
  return accounts && languages ? [+accounts, +languages] : stop(`${text} is no size such as 40x12.`);
}

/** @param {number} accounts @param {number} languages @returns {Promise<string[]>} a row */
async function build(accounts, languages) {
  const { path, remove } = temporaryFolder();
  copyCheckout(path);
  addAccounts(path, accounts);
  await addLanguages(path, languages);
  const begun = performance.now();
  const code = await run(process.execPath, ['lib/seal/build.mjs'], { cwd: path });
  const seconds = (performance.now() - begun) / 1000;
  if (code !== 0) stop(`${accounts} accounts in ${languages} languages were not built.`);
  const files = filesAt(join(path, 'out'), '.');
  const of = (/** @type {RegExp} */ pattern) => files.filter((file) => pattern.test(file));
  const megabytes = (/** @type {string[]} */ some) =>
    (some.reduce((sum, file) => sum + statSync(join(path, 'out', file)).size, 0) / 1e6).toFixed(1);
  const [pages, payloads, scripts] = [of(/\.html$/), of(/\.txt$/), of(/\.js$/)];
  const counts = [accounts, languages, pages.length, files.length].map(String);
  const sums = [files, pages, payloads, scripts].map(megabytes);
  remove();
  return [...counts, ...sums, seconds.toFixed(0)];
}
