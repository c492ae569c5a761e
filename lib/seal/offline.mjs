// @ts-check
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { injectManifest } from '@serwist/build';
import { rolldown } from 'rolldown';
import { filesAt } from './build/files.mjs';
import { root } from './command.mjs';
import { worker } from './headers.mjs';
import { attribute, elementsOf } from './html.mjs';

/** Pages of each language without which no worker is installed. */
const firstPages = ['', 'check/', 'record/', 'record/print/', 'offline/'];

/**
 * The scripts and styles that a page names; apart from them, those for browsers that know no modules, and so no workers.
 *
 * @param {string} html
 */
function namedBy(html) {
  const elements = elementsOf(html);
  const scripts = elements.filter(({ tagName }) => tagName === 'script');
  const [old, used] = [true, false].map((isOld) =>
    scripts
      .filter((script) => (attribute(script, 'nomodule') !== undefined) === isOld)
      .flatMap((script) => attribute(script, 'src') ?? []),
  );
  const styles = elements.filter((element) => attribute(element, 'rel') === 'stylesheet');
  return { old, named: [...(used ?? []), ...styles.flatMap((style) => attribute(style, 'href') ?? [])] };
}

/** Words of pages that are kept when idle: for support desks, check-ups, and the forms of authorities. */
const ofLater = /\/(?:check-up|forms|links|support|verify)\.json$/;

/** Up to so many bytes, a script that pages fetch late is needed to be installed: parts that show themselves are small. */
const small = 15_000;

/**
 * The small ones of the scripts that others fetch late.
 *
 * @param {string} folder @param {readonly string[]} named addresses @param {readonly string[]} all files
 */
function smallLate(folder, named, all) {
  const texts = named.map((path) => readFileSync(join(folder, path), 'utf8')).join('\n');
  return all
    .filter((file) => file.startsWith('_next/static/chunks/') && texts.includes(basename(file)))
    .filter((file) => statSync(join(folder, file)).size <= small)
    .map((file) => `/${file}`);
}

/**
 * What the worker keeps, from the root of the site: first all that is needed to be installed, in every language.
 *
 * @param {string} folder of the sealed build
 */
export function keptFiles(folder) {
  const all = filesAt(folder, '.');
  const pages = all
    .filter((file) => file.endsWith('/index.html') && /^[a-z]{2}(-\w+)?\//.test(file))
    .map((file) => file.slice(0, -'index.html'.length));
  const firstOf = pages.filter((page) => firstPages.includes(page.replace(/^[^/]+\//, '')));
  const read = ['', ...firstOf].map((page) =>
    namedBy(readFileSync(join(folder, page, 'index.html'), 'utf8')),
  );
  const old = new Set(read.flatMap((page) => page.old));
  const named = read.flatMap((page) => page.named);
  const late = smallLate(folder, named, all);
  const words = all.filter((file) => /^[\w-]+\/words\//.test(file) && !ofLater.test(file));
  const first = new Set(['/', ...[...firstOf, ...words].map((file) => `/${file}`), ...named, ...late]);
  const others = [
    ...pages.filter((page) => !/\/respond\//.test(page)),
    ...all.filter((file) =>
      /^[\w-]+\/(?:facts|offices|where|words)\/|^_next\/static\/(?:chunks|media)\//.test(file),
    ),
  ];
  const later = others.map((file) => `/${file}`).filter((path) => !first.has(path) && !old.has(path));
  return { first: [...first].sort(), later: later.sort() };
}

/** @param {string} path of an address @returns {string} of its file */
const fileOf = (path) => `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`;

/**
 * How many bytes all files of each language take, with those that are of none.
 *
 * @param {string} folder
 * @param {readonly string[]} paths
 */
function sizesIn(folder, paths) {
  const languages = paths.flatMap((path) => path.match(/^\/([a-z]{2}(?:-\w+)?)\/$/)?.[1] ?? []);
  return Object.fromEntries(
    languages.map((language) => {
      const own = paths.filter((path) => path.startsWith(`/${language}/`) || path.startsWith('/_next/'));
      return [language, own.reduce((bytes, path) => bytes + statSync(join(folder, fileOf(path))).size, 0)];
    }),
  );
}

/** @param {string} entry @param {Record<string, string>} define @returns {Promise<string>} one script */
async function bundled(entry, define) {
  const bundle = await rolldown({
    input: join(root, 'lib/offline', entry),
    platform: 'browser',
    transform: { define: { 'process.env.NODE_ENV': '"production"', ...define } },
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true, comments: false });
  await bundle.close();
  return output[0].code;
}

/**
 * Writes the worker into a sealed build. What it keeps stands in it, so each build has another.
 *
 * @param {string} folder
 * @param {{ build: string, isOff?: boolean }} of the id of the build; whether it takes away the worker of earlier ones
 */
export async function writeWorker(folder, { build, isOff = false }) {
  const swDest = join(folder, worker.path);
  if (isOff) return writeFileSync(swDest, await bundled('no-worker.ts', {}));
  const kept = keptFiles(folder);
  const sizes = sizesIn(folder, [...kept.first, ...kept.later]);
  const define = { __BUILD__: `"${build}"`, __SIZES__: JSON.stringify(sizes) };
  writeFileSync(swDest, await bundled('worker.ts', define));
  for (const [injectionPoint, paths] of /** @type {const} */ ([
    ['self.__FIRST', kept.first],
    ['self.__LATER', kept.later],
  ])) {
    const files = new Set(paths.map(fileOf));
    await injectManifest({
      swSrc: swDest,
      swDest,
      injectionPoint,
      globDirectory: folder,
      globPatterns: ['**/*.{html,js,css,json,woff2}'],
      maximumFileSizeToCacheInBytes: 2 ** 24,
      // Names and caches are of one build, so a file needs no revision.
      manifestTransforms: [
        (entries) => ({
          manifest: entries
            .filter(({ url }) => files.has(url))
            .map(({ url, size }) => ({
              url: `/${url.replace(/(^|\/)index\.html$/, '$1')}`,
              size,
              revision: null,
            }))
            .sort((one, other) => (one.url < other.url ? -1 : 1)),
        }),
      ],
    });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const build = readFileSync(join(root, '.next/BUILD_ID'), 'utf8').trim();
  await writeWorker('out', { build, isOff: process.env['OFFLINE'] === 'off' });
}
