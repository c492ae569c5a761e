// @ts-check

import { ensureBuilt } from '../lib/seal/build.mjs';
import { stop } from '../lib/seal/command.mjs';
import { ensureInstalled } from '../lib/seal/install.mjs';
import { answers, isFree, serve } from '../lib/seal/serve.mjs';
import { buildBare } from './bench/bare.mjs';
import { printCheckBytes, printChecks } from './bench/check.mjs';
import { printDesk } from './bench/desk.mjs';
import { printGrowth } from './bench/growth.mjs';
import { buildLab } from './bench/lab-app.mjs';
import { printDigest, printLengths, printRefusals } from './bench/lib.mjs';
import { measureBytes } from './bench/load.mjs';
import { buildPlain } from './bench/plain.mjs';
import { printFormLoads, printLooks } from './bench/secrets.mjs';
import { measureTaps } from './bench/tap.mjs';
import { printVisits } from './bench/visits.mjs';
import { findBrowser } from './browser.mjs';

const [ourPort, barePort, labPort, plainPort] = [4174, 4175, 4176, 4177];
const taps = 40;

await ensureInstalled();
const [option, ...sizes] = process.argv.slice(2);
if (option === '--generated') {
  await printGrowth(sizes);
  process.exit(0);
}
/** Only what the page works out: the check, the secret scan, the desk, digests. Without visits, taps and bytes. */
const isWorkOnly = option === '--work';
if (option && !isWorkOnly)
  stop(`The bench knows --work, and --generated with sizes such as 40x12, and not ${option}.`);
const executablePath = await findBrowser(true);
for (const port of [ourPort, barePort, labPort, plainPort])
  if (!(await isFree(port))) stop(`Port ${port} is in use; the bench needs it.`);
await ensureBuilt();
const bare = await buildBare();
const lab = await buildLab();
const start = '/en/';
const respond = '/en/respond/binance/';
const plain = buildPlain([start, respond]);
const servers = [serve(ourPort), serve(barePort, bare), serve(labPort, lab), serve(plainPort, plain)];
process.on('exit', () => {
  for (const server of servers) server.kill('SIGKILL');
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

const ours = `http://localhost:${ourPort}`;
/** What is weighed, with what an empty page of Next weighs in front. */
const pages = {
  'bare Next page': `http://localhost:${barePort}/`,
  'plain start': `http://localhost:${plainPort}${start}`,
  'plain respond': `http://localhost:${plainPort}${respond}`,
  start: `${ours}${start}`,
  respond: `${ours}${respond}`,
  'follow-up': `${ours}/en/respond/binance/follow-up/#change-password`,
  record: `${ours}/en/record/`,
};
const labPage = `http://localhost:${labPort}/`;
for (const address of [...Object.values(pages), labPage]) await answers(address);

const { chromium } = await import('@playwright/test');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });

/**
 * Prints one line a measure, with the ratio to the bare page.
 *
 * @param {string} heading
 * @param {Record<string, number>[]} columns one a page, bare first, all with the same measures
 */
function print(heading, columns) {
  console.log(`\n${heading}`);
  console.log(
    ''.padEnd(18) +
      Object.keys(pages)
        .map((name) => name.padStart(20))
        .join(''),
  );
  for (const measure of Object.keys(columns[0] ?? {})) {
    const cells = columns.map((column, n) =>
      cell(column[measure] ?? 0, n === 0 ? 0 : (columns[0]?.[measure] ?? 0)),
    );
    console.log(measure.padEnd(18) + cells.join(''));
  }
}

/** @param {number} value @param {number} bare 0 for none to compare with */
const cell = (value, bare) =>
  `${Math.round(value).toLocaleString('en')}${(bare ? ` ×${(value / bare).toFixed(2)}` : '').padEnd(7)}`.padStart(
    20,
  );

const all = async (/** @type {(address: string) => Promise<Record<string, number>>} */ measure) => {
  const columns = [];
  for (const address of Object.values(pages)) columns.push(await measure(address));
  return columns;
};

if (!isWorkOnly) {
  await printLoads();
  await printTaps();
}
await printCheckBytes(browser, `${ours}/en/check/`);
await printChecks(browser, labPage);
await printFormLoads(browser, ours);
await printLooks(browser, labPage);
await printDesk(browser, ours, labPage);
await printLengths(browser, labPage);
await printDigest(browser, labPage);
await printRefusals(browser, labPage);
await browser.close();
process.exit(0);

/** What is loaded, and how a visit feels. */
async function printLoads() {
  const bytes = await all((at) => measureBytes(browser, at));
  print('Bytes after gzip, all that is loaded until the page is quiet', bytes);
  const added = bytes.map((column) => ({
    'more than bare': (column['all'] ?? 0) - (bytes[0]?.['all'] ?? 0),
  }));
  print('Of these, what our page adds', added);
  await printVisits(browser, [
    { name: 'bare Next page', port: barePort, path: '/' },
    { name: 'plain start', port: plainPort, path: start },
    { name: 'start', port: ourPort, path: start, hasWorker: true },
    { name: 'plain respond', port: plainPort, path: respond },
    { name: 'respond', port: ourPort, path: `${respond}#questions`, hasWorker: true },
  ]);
}

/** A tap in records of several lengths. */
async function printTaps() {
  console.log(`\nMilliseconds from tap to entry stored and read back (processor 4x slower), ${taps} taps;`);
  console.log('until a page shows the record; megabytes it then takes');
  const heads = ['median', 'to 10 entries', '95th', 'opened', 'memory'];
  console.log('entries before'.padEnd(18) + heads.map((head) => head.padStart(16)).join(''));
  let least = 0;
  for (const stored of [10, 1_000, 10_000]) {
    const { median, p95, opened, memory } = await measureTaps(browser, ours, { stored, taps });
    least ||= median;
    const cells = [
      median.toFixed(1),
      `×${(median / least).toFixed(2)}`,
      p95.toFixed(1),
      opened.toFixed(0),
      memory.toFixed(1),
    ];
    console.log(stored.toLocaleString('en').padEnd(18) + cells.map((one) => one.padStart(16)).join(''));
  }
}
