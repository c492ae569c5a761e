import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const folder = 'out';

const weights = new Map<string, number>();
/** Most pages share their scripts and styles. */
function weigh(path: string): number {
  const weight = weights.get(path) ?? gzipSync(readFileSync(join(folder, path))).length;
  weights.set(path, weight);
  return weight;
}
/** The gzipped weight of files of the build. */
export const weightOf = (paths: Iterable<string>) =>
  [...paths].reduce((bytes, path) => bytes + weigh(path), 0);

const pageAt = (address: string) => readFileSync(join(folder, address, 'index.html'), 'utf8');

/** The files of our own that a page names, each once, except `nomodule` scripts, which browsers with modules ignore. */
function named(html: string, tag: 'script' | 'link', attribute: 'src' | 'href'): Set<string> {
  const tags = html.match(new RegExp(`<${tag}\\b[^>]*>`, 'g')) ?? [];
  const loaded = tags.filter((one) =>
    tag === 'script' ? !/nomodule/i.test(one) : /stylesheet/.test(one) && !/disabled/.test(one),
  );
  return new Set(loaded.flatMap((one) => new RegExp(`\\b${attribute}="([^"?]+)`).exec(one)?.[1] ?? []));
}

/** The gzipped weight of a page: what it takes to read anything, and its scripts. */
export function weightsOf(address: string) {
  const html = pageAt(address);
  return {
    document: weigh(join(address, 'index.html')) + weightOf(named(html, 'link', 'href')),
    script: weightOf(named(html, 'script', 'src')),
  };
}

/** Where the text of a page, its payloads and its scripts are. */
export function filesOf(address: string): string[] {
  const own = readdirSync(join(folder, address)).filter((file) => /\.(html|txt)$/.test(file));
  return [...own.map((file) => join(address, file)), ...named(pageAt(address), 'script', 'src')];
}

export const textAt = (path: string) => readFileSync(join(folder, path), 'utf8');
