// @ts-check
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeRegistry } from '../content/accounts/make-registry.mjs';
import { filesAt, sumsOf } from './build/files.mjs';
import { softwareBill } from './build/sbom.mjs';
import { digestOfAll, settings, sourceFiles } from './build/sources.mjs';
import { root, run, runInstalled, stop } from './command.mjs';
import { hostingFiles } from './hosting.mjs';
import { takePayloadsOut } from './payload.mjs';
import { securityTxt } from './security-txt.mjs';

/** Folders that a build makes: the site to be served, and the configuration of servers. */
export const made = ['out', 'hosting'];
const note = join(root, '.next/first-hour-build');

/**
 * The sources and the output of the build on disk, so that an edit, an unfinished build and a change inside out/ are
 * all noticed.
 *
 * @param {string} from what `origin` says
 */
const state = (from) => {
  const files = made.flatMap((path) => filesAt(root, path));
  return `sources ${from}\nout ${digestOfAll(root, files)}\n`;
};

const origin = () =>
  [
    digestOfAll(root, sourceFiles(root)),
    ...settings.map((name) => process.env[name]),
    process.env['SECURITY_CONTACT'],
    process.env['SECURITY_EXPIRES'],
  ].join(' ');

/** @param {string} path from the checkout @param {string} text */
function write(path, text) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** What nobody asks for, of what Next writes. */
const unasked = [
  // Only Next's own testing tools ask for it, by a header that static hosts ignore.
  /\/__next\._full\.txt$/,
  // A tap fetches `index.txt`; this is for prefetching, and no link to a step is `ahead` (components/ui/link.tsx).
  /\/(?:respond|follow-up)\/(?:[^/]+\/)*__next\.[^/]*\.txt$/,
  // Turbopack writes an empty map beside the code of a worker; no script names it.
  /\.js\.map$/,
];

/** Deletes what nobody asks for: a tenth of the site, growing with accounts and languages. */
function dropUnasked() {
  for (const file of filesAt(root, 'out'))
    if (unasked.some((name) => name.test(file))) rmSync(join(root, file));
}

/**
 * Builds and seals the app into out/, and writes to hosting/ how to serve it. Ends the process with a sentence on
 * failure.
 */
async function build() {
  writeRegistry();
  const contact = securityTxt(process.env, new Date());
  if ('wrong' in contact) stop(contact.wrong);
  const from = origin();
  rmSync(note, { force: true });
  const built = await runInstalled('next/dist/bin/next', ['build'], {
    env: { NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (built !== 0) stop('The build failed; the message of Next is above.');
  dropUnasked();
  console.log(`Took the payload out of ${takePayloadsOut(join(root, 'out'))} pages.`);
  // Needs a package, which a fresh checkout installs after it has read this file.
  const { putStylesIn } = await import('./styles.mjs');
  console.log(`Put the style sheets into ${putStylesIn(join(root, 'out'))} pages.`);
  const sealed = await run(process.execPath, ['lib/seal/seal.mjs']);
  if (sealed !== 0) stop('The build was made but not sealed, so it is not served.');
  const offline = await run(process.execPath, ['lib/seal/offline.mjs']);
  if (offline !== 0) stop('The pages were sealed, but the worker that keeps them offline was not made.');
  for (const [path, text] of Object.entries(hostingFiles())) write(path, text);
  if ('text' in contact) write('out/.well-known/security.txt', contact.text);
  else console.log(contact.missing);
  write('out/sbom.cdx.json', softwareBill());
  // Last, because it covers all other files.
  write('out/SHA256SUMS', sumsOf(join(root, 'out'), 'SHA256SUMS'));
  mkdirSync(dirname(note), { recursive: true });
  writeFileSync(note, state(from));
}

/** Builds unless out/ is the sealed build of the current sources. Needs no network. */
export async function ensureBuilt() {
  writeRegistry();
  if (existsSync(note) && readFileSync(note, 'utf8') === state(origin())) {
    console.log('The build in out/ is current.');
    return;
  }
  await build();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await (process.argv.includes('--if-needed') ? ensureBuilt() : build());
}
