// @ts-check
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, serialize } from 'parse5';
import { root } from '../../lib/seal/command.mjs';

const folder = '.next/bench-plain';

const gone = new Set(['script', 'style', 'link', 'svg', 'template', 'noscript']);
const kept = new Set(['href', 'lang', 'dir', 'id', 'charset', 'name', 'content']);

/**
 * Pages of plain HTML with the words of ours: the same elements and links, without scripts and styles.
 *
 * @param {readonly string[]} paths of our pages, such as `en/`
 * @returns {string} the folder to serve
 */
export function buildPlain(paths) {
  rmSync(join(root, folder), { recursive: true, force: true });
  for (const path of paths) {
    const page = parse(readFileSync(join(root, 'out', path, 'index.html'), 'utf8'));
    strip(page);
    const file = join(root, folder, path, 'index.html');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, serialize(page));
  }
  return folder;
}

/** @param {import('parse5').DefaultTreeAdapterMap['parentNode']} node */
function strip(node) {
  node.childNodes = node.childNodes.filter((child) => !('tagName' in child && gone.has(child.tagName)));
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue;
    child.attrs = child.attrs.filter(({ name }) => kept.has(name));
    strip(child);
  }
}
