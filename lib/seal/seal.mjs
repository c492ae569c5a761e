// @ts-check
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { attribute, elementsOf, textOf } from './html.mjs';
import { brokenPromises } from './promises.mjs';
import { guard } from './trusted-types.mjs';

/** @typedef {import('./html.mjs').Element} Element */

/**
 * Writes its policy into a page: the browser then refuses whatever is not of this site, every script that was not there
 * at build time, and every text that would become one at run time. The script that makes the exceptions
 * (trusted-types.mjs) goes first.
 *
 * A parser and not a pattern finds the scripts, because the browser hashes what its parser sees. The rest of the page
 * is unchanged, byte for byte. Sealing again gives the same page.
 *
 * @param {string} html a whole document
 * @returns {{ html: string, problems: string[] }} problems: sentences on what the policy would
 *   break or what would break the promise; the page is not fit to publish while there are any
 */
export function seal(html) {
  const bare = unsealed(html);
  const elements = elementsOf(bare);
  const place = placeForPolicy(elements);
  const problems = brokenPromises(elements);
  if (place === undefined) return { html, problems: [...problems, 'there is no <head> to carry the policy'] };

  const allowed = policy([guard, ...inlineScripts(elements)], elements.filter(isStyle).map(textOf));
  const tags = `<meta http-equiv="Content-Security-Policy" content="${allowed}"><script>${guard}</script>`;
  return { html: bare.slice(0, place) + tags + bare.slice(place), problems };
}

const isStyle = (/** @type {Element} */ { tagName }) => tagName === 'style';

/** Sources of a policy: this site, and inline texts by their hashes. */
const from = (/** @type {string} */ kind, /** @type {string[]} */ texts) => {
  const hashes = texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return [`${kind} 'self'`, ...new Set(hashes)].join(' ');
};

/** @param {string[]} scripts @param {string[]} styles */
function policy(scripts, styles) {
  return [
    "default-src 'none'",
    from('script-src', scripts),
    "require-trusted-types-for 'script'",
    'trusted-types default',
    from('style-src', styles),
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    // Scripts handle forms, which this does not affect. A form submitted before its script is there would put what was
    // typed into the address.
    "form-action 'none'",
  ].join('; ');
}

/** @param {Element[]} elements */
const inlineScripts = (elements) =>
  elements
    .filter((element) => element.tagName === 'script' && attribute(element, 'src') === undefined)
    .map(textOf);

/**
 * The policy applies only to what comes after it, so it goes first; the charset may precede it, because browsers look
 * for that in the first 1,024 bytes.
 *
 * @param {Element[]} elements
 */
function placeForPolicy(elements) {
  const head = elements.findIndex(({ tagName }) => tagName === 'head');
  const first = elements[head + 1];
  const charset = first && attribute(first, 'charset') !== undefined ? first : undefined;
  return charset?.sourceCodeLocation?.endOffset ?? elements[head]?.sourceCodeLocation?.startTag?.endOffset;
}

/** @param {string} html */
function unsealed(html) {
  return elementsOf(html)
    .filter(
      (element) =>
        attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy' ||
        (element.tagName === 'script' && textOf(element) === guard),
    )
    .toReversed()
    .reduce(
      (page, { sourceCodeLocation: at }) =>
        at ? page.slice(0, at.startOffset) + page.slice(at.endOffset) : page,
      html,
    );
}

/**
 * Seals every page below a folder, or none: if any page has a problem, nothing is written.
 *
 * @param {string} folder
 * @returns {{ pages: number, problems: string[] }} the number of pages found, and what is wrong where
 */
export function sealFolder(folder) {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, ...seal(readFileSync(join(folder, file), 'utf8')) }));
  const problems = pages.flatMap(({ file, problems }) => problems.map((problem) => `${file}: ${problem}.`));
  if (problems.length === 0) for (const { file, html } of pages) writeFileSync(join(folder, file), html);
  return { pages: pages.length, problems };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { pages, problems } = sealFolder('out');
  for (const problem of problems) console.error(problem);
  if (problems.length > 0 || pages === 0) {
    console.error(
      `The build is not sealed: ${pages === 0 ? 'out/ holds no page' : `${problems.length} problem(s)`}.`,
    );
    process.exit(1);
  }
  console.log(`Sealed ${pages} pages.`);
}
