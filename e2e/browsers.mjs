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
import { findOther, names } from './browsers/find.mjs';
import { refusalsIn } from './browsers/refusals.mjs';
import { startScreen } from './browsers/screen.mjs';

const port = Number(process.env['STORIES_PORT'] ?? 4178);
const asked = process.argv.slice(2).filter((word) => names.includes(word));
const rest = process.argv.slice(2).filter((word) => !names.includes(word));

await ensureInstalled();
/** @type {Record<string, string>} */
const env = { STORIES_PORT: `${port}` };
/** @type {string[]} */
const found = [];
/** @type {string[]} */
const missing = [];
for (const name of asked.length > 0 ? asked : names) {
  const where = await findOther(name);
  if ('missing' in where) {
    missing.push(`${name}: ${where.missing}`);
    continue;
  }
  found.push(name);
  Object.assign(env, where.paths);
  console.log(`${name}: ${Object.values(where.paths).join(', ')}`);
}
for (const sentence of missing) console.error(sentence);
if (found.length === 0) stop('No browser beside Chromium is here, so nothing was told.');
if (!(await isFree(port)))
  stop(`Port ${port} is in use; choose another: STORIES_PORT=${port + 1} npm run test:browsers`);
await ensureBuilt();
if (env['XVFB_PATH']) env['DISPLAY'] = await startScreen(env['XVFB_PATH']);

const projects = found.map((name) => `--project=${name}`);
const chosen = ['node_modules/@playwright/test/cli.js', 'test', ...projects, ...rest];
const options = { cwd: root, env: { ...process.env, ...env } };
const refusals = refusalsIn([process.execPath, ...chosen], options);
const folder = mkdtempSync(join(tmpdir(), 'first-hour-browsers-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const list = join(folder, 'refused.txt');
writeFileSync(list, refusals.map(({ line }) => line).join('\n'));
const reporters = '--reporter=list,./e2e/browsers/reporter.mjs';
const how = [`--test-list-invert=${list}`, '--workers=1', reporters];
const stories = spawn(process.execPath, [...chosen, ...how], { ...options, stdio: 'inherit' });
// Playwright ends its browsers and its server, if it is let; Ctrl-C in a terminal reaches it by itself.
process.on('SIGINT', () => {});
for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP']))
  process.on(signal, () => stories.kill('SIGINT'));
const [code] = await once(stories, 'exit');
for (const { browser, name, why } of refusals) console.log(`\nNot told in ${browser}: ${name}\n  ${why}`);
for (const sentence of missing) console.error(`\nNothing was told in ${sentence}`);
console.log(code === 0 ? `\nAll that was told passed, in ${found.join(' and ')}.` : '\nNot as it must be.');
process.exit(code ?? 1);
