// @ts-check

import { writeRegistry } from '../lib/content/accounts/make-registry.mjs';
import { ensureBuilt } from '../lib/seal/build.mjs';
import { runInstalled } from '../lib/seal/command.mjs';
import { ensureInstalled } from '../lib/seal/install.mjs';
import { ensureReaders } from '../lib/seal/tools.mjs';
import { findBrowser } from './browser.mjs';

const started = performance.now();
/** @type {[stage: string, seconds: number][]} */
const times = [];

/** @param {...string} projects */
const playwright = (...projects) =>
  runInstalled('@playwright/test/cli.js', ['test', ...projects.map((name) => `--project=${name}`)], {
    env: { CHROMIUM_PATH: browser, CHROMIUM_WITH_WINDOWS: whole },
  });

// Biome colours its output even into a file, where it cannot be read.
const lint = () =>
  runInstalled('@biomejs/biome/bin/biome', [
    'ci',
    '--error-on-warnings',
    `--colors=${process.stdout.isTTY ? 'force' : 'off'}`,
  ]);

const types = async () =>
  (await runInstalled('next/dist/bin/next', ['typegen'], { env: { NEXT_TELEMETRY_DISABLED: '1' } })) ||
  (await runInstalled('typescript/bin/tsc', ['--noEmit']));

/** Runs one stage under its heading. Ends the process when the stage fails. */
async function stage(/** @type {string} */ name, /** @type {() => Promise<number | void>} */ work) {
  console.log(`\n── ${name}`);
  const begun = performance.now();
  const code = (await work()) ?? 0;
  times.push([name, (performance.now() - begun) / 1000]);
  if (code === 0) return;
  printTimes();
  console.error(`\nFailed: ${name}.`);
  process.exit(code);
}

function printTimes() {
  console.log('\n── wall times');
  for (const [name, seconds] of [...times, ['all', (performance.now() - started) / 1000]]) {
    console.log(`${Number(seconds).toFixed(1).padStart(7)} s  ${name}`);
  }
}

let browser = '';
let whole = '';
writeRegistry();
await stage('packages', ensureInstalled);
await stage('tools: browser and readers of files', async () => {
  browser = await findBrowser();
  whole = await findBrowser(true);
  console.log([...new Set([browser, whole])].join('\n'));
  await ensureReaders();
});
await stage('format and lint', lint);
await stage('types', types);
await stage('unit and property tests', () => runInstalled('vitest/vitest.mjs', ['run']));
await stage('build and seal', ensureBuilt);
await stage('stories and accessibility', () => playwright('phone', 'desktop', 'pseudo'));
printTimes();
console.log('\nAll passed.');
