// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from '../lib/seal/build.mjs';
import { root, stop } from '../lib/seal/command.mjs';
import { ensureInstalled } from '../lib/seal/install.mjs';
import { isFree } from '../lib/seal/serve.mjs';
import { leftOut } from './browsers/lacking.mjs';
import { findOwn } from './browsers/own.mjs';
import { findFallback } from './fallback-browsers/fallback.mjs';

/**
 * @typedef {object} Found a browser beside Chromium
 * @property {string} where
 * @property {Record<string, string>} env what it is to be started with
 * @property {import('./browsers/lacking.mjs').Lacks} lacks what its driver cannot do
 * @property {object} [use] what its project uses, where it is not one of playwright.config.ts
 */

const names = /** @type {const} */ (['firefox', 'webkit']);
const words = process.argv.slice(2);
const asked = names.filter((name) => words.includes(name));
const rest = words.filter((word) => !names.some((name) => name === word));
const port = Number(process.env['STORIES_PORT'] ?? 4178);

await ensureInstalled();
/** @type {Record<string, Found>} */
const found = {};
/** @type {string[]} */
const missing = [];
for (const name of asked.length > 0 ? asked : names) {
  const browser = findOwn(name) ?? (await findFallback(name));
  if ('missing' in browser) missing.push(`${name}: ${browser.missing}`);
  else found[name] = browser;
}
for (const [name, { where }] of Object.entries(found)) console.log(`${name}: ${where}`);
for (const sentence of missing) console.error(sentence);
if (Object.keys(found).length === 0) stop('No browser beside Chromium is here, so nothing was told.');
if (!(await isFree(port)))
  stop(`Port ${port} is in use; choose another: STORIES_PORT=${port + 1} npm run test:browsers`);
await ensureBuilt();

const projects = Object.keys(found).map((name) => `--project=${name}`);
const more = Object.entries(found).flatMap(([name, { use }]) => (use ? [{ name, use }] : []));
const env = { STORIES_PORT: `${port}`, MORE_PROJECTS: JSON.stringify(more) };
Object.assign(env, ...Object.values(found).map((one) => one.env));
const chosen = ['node_modules/@playwright/test/cli.js', 'test', ...projects, ...rest];
const options = { cwd: root, env: { ...process.env, ...env } };
const lacks = Object.fromEntries(Object.entries(found).map(([name, one]) => [name, one.lacks]));
const untold = leftOut([process.execPath, ...chosen], options, lacks);
const folder = mkdtempSync(join(tmpdir(), 'first-hour-browsers-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const list = join(folder, 'untold.txt');
writeFileSync(list, untold.map(({ line }) => line).join('\n'));
const reporters = '--reporter=list,./e2e/browsers/reporter.mjs';
const how = [`--test-list-invert=${list}`, '--workers=1', reporters];
const stories = spawn(process.execPath, [...chosen, ...how], { ...options, stdio: 'inherit' });
// Playwright ends its browsers and its server, if it is let; Ctrl-C in a terminal reaches it by itself.
process.on('SIGINT', () => {});
for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP']))
  process.on(signal, () => stories.kill('SIGINT'));
const [code] = await once(stories, 'exit');
for (const { browser, name, why } of untold) console.log(`\nNot told in ${browser}: ${name}\n  ${why}`);
for (const sentence of missing) console.error(`\nNothing was told in ${sentence}`);
const told = Object.keys(found).join(' and ');
console.log(code === 0 ? `\nAll that was told passed, in ${told}.` : '\nNot as it must be.');
process.exit(code ?? 1);
