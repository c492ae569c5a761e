// @ts-check
import { parseArgs } from 'node:util';
import { ensureBuilt } from '../lib/seal/build.mjs';
import { atTheEnd } from '../lib/seal/cleanup.mjs';
import { stop } from '../lib/seal/command.mjs';
import { ensureInstalled } from '../lib/seal/install.mjs';
import { answers, isFree, serve } from '../lib/seal/serve.mjs';
import { findBrowser } from './browser.mjs';

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '30' }, seed: { type: 'string' }, only: { type: 'string' } },
});
const { only } = values;
const kills = Number(values.kills);
const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000));
const port = Number(process.env['CHAOS_PORT'] ?? 4177);
if (![kills, seed, port].every(Number.isSafeInteger))
  stop('Use it like this: npm run chaos -- --kills 30 --seed 7');

await ensureInstalled();
const executable = await findBrowser(true);
if (!(await isFree(port)))
  stop(`Port ${port} is in use; choose another: CHAOS_PORT=${port + 1} npm run chaos`);
await ensureBuilt();
const server = serve(port);
atTheEnd(() => server.kill('SIGKILL'));
const site = { executable, origin: `http://localhost:${port}` };
await answers(`${site.origin}/en/`);

// These need the packages, which were perhaps just installed.
const { openTally } = await import('./chaos/tally.mjs');
const { killAtRandom } = await import('./chaos/kills.mjs');
const { fillTheDisk } = await import('./chaos/full.mjs');
const { fightForThePen } = await import('./chaos/windows.mjs');

/** @type {Record<string, (tally: import('./chaos/tally.mjs').Tally) => Promise<void>>} */
const runs = {
  kills: (tally) => killAtRandom(site, { kills, seed, tally }),
  'disk full': (tally) => fillTheDisk(site, { times: 6, seed, tally }),
  'two windows': (tally) => fightForThePen(site, { fights: 10, seed, tally }),
};
if (only && !(only in runs)) stop(`There is no run "${only}", only: ${Object.keys(runs).join(', ')}.`);
console.log(`Seed ${seed}, ${kills} kills.`);
/** @type {Record<string, Record<string, number>>} */
const columns = {};
let isGood = true;
for (const [name, work] of Object.entries(runs)) {
  if (only && name !== only) continue;
  console.log(`\n── ${name}`);
  const tally = openTally(name);
  await work(tally);
  columns[name] = tally.rows();
  isGood &&= tally.isGood();
}
print(columns);
console.log(
  isGood ? '\nNothing that was called saved is lost.' : `\nNot as it must be; again with --seed ${seed}.`,
);
process.exit(isGood ? 0 : 1);

/** A column a run. @param {Record<string, Record<string, number>>} columns */
function print(columns) {
  const names = Object.keys(columns);
  console.log(`\n${''.padEnd(34)}${names.map((name) => name.padStart(14)).join('')}`);
  for (const measure of Object.keys(Object.values(columns)[0] ?? {})) {
    const cells = names.map((name) => `${columns[name]?.[measure] ?? 0}`.padStart(14));
    console.log(measure.padEnd(34) + cells.join(''));
  }
}
