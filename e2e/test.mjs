// @ts-check

import { writeRegistry } from '../lib/content/accounts/make-registry.mjs';
import { run, runInstalled } from '../lib/seal/command.mjs';
import { ensureInstalled } from '../lib/seal/install.mjs';
import { ensureReaders } from '../lib/seal/tools.mjs';
import { findBrowser } from './browser.mjs';
import { allUnitTests, lint, printTimes, stage, types } from './stages.mjs';

/** @param {...string} projects */
const playwright = (...projects) =>
  runInstalled('@playwright/test/cli.js', ['test', ...projects.map((name) => `--project=${name}`)], {
    env: { CHROMIUM_PATH: browser, CHROMIUM_WITH_WINDOWS: whole },
  });

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
// Neither keeps two processors busy to its end.
await stage('unit and property tests, beside them build and seal', async () => {
  const build = run(process.execPath, ['lib/seal/build.mjs', '--if-needed']);
  const tests = await allUnitTests();
  return (await build) || tests;
});
await stage('stories and accessibility', () => playwright('phone', 'desktop', 'pseudo'));
printTimes();
console.log('\nAll passed.');
