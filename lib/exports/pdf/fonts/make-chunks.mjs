// @ts-check
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { create } from 'fontkit';
import { root } from '../../../seal/command.mjs';

/** The font files for the PDF, in order of preference. */
const families = [
  { family: 'noto-sans', files: /^noto-sans-(?!devanagari)[a-z-]+-wght-normal/ },
  { family: 'noto-sans-arabic', files: /^noto-sans-arabic-(arabic|math|symbols)-wght-normal/ },
  { family: 'noto-sans-devanagari', files: /^noto-sans-devanagari-devanagari-wght-normal/ },
  { family: 'noto-sans-thai', files: /^noto-sans-thai-thai-wght-normal/ },
  { family: 'noto-sans-sc', files: /^noto-sans-sc-\d+-wght-normal/ },
  { family: 'noto-emoji', files: /^noto-emoji-\d+-wght-normal/ },
  { family: 'noto-sans-mono', files: /^noto-sans-mono-[a-z-]+-wght-normal/ },
];

/** Plain Latin letters first, so that ordinary text needs one file. */
const first = /-latin-wght/;

/** @param {number[]} points sorted code points @returns {string} `gap[.more]` in base 36, from the last one on */
function ranges(points) {
  const parts = [];
  let last = 0;
  for (let at = 0; at < points.length; ) {
    const from = points[at] ?? 0;
    let more = 0;
    while (points[at + more + 1] === from + more + 1) more++;
    parts.push((from - last).toString(36) + (more > 0 ? `.${more.toString(36)}` : ''));
    last = from + more;
    at += more + 1;
  }
  return parts.join(' ');
}

/** @returns {{ file: string, characters: string }[]} every chunk with the characters it really holds */
export function readChunks() {
  return families.flatMap(({ family, files }) => {
    const folder = join(root, 'node_modules/@fontsource-variable', family, 'files');
    return readdirSync(folder)
      .filter((name) => files.test(name))
      .sort(
        (a, b) =>
          Number(first.test(b)) - Number(first.test(a)) || a.localeCompare(b, 'en', { numeric: true }),
      )
      .map((name) => ({
        file: `${family}/files/${name}`,
        characters: ranges(charactersOf(join(folder, name))),
      }));
  });
}

/** @param {string} path @returns {number[]} */
function charactersOf(path) {
  const font = /** @type {import('fontkit').Font} */ (create(readFileSync(path)));
  return [...new Set(font.characterSet)].sort((a, b) => a - b);
}

/** @typedef {ReturnType<typeof readChunks>} Chunks */

/** What is written, a line a file; the linter leaves both alone. @param {Chunks} chunks */
const list = (chunks) => `[
${chunks.map((chunk) => `  ${JSON.stringify(chunk)}`).join(',\n')}
]
`;

/** @param {Chunks} chunks */
const urls = (
  chunks,
) => `// Written by lib/exports/pdf/fonts/make-chunks.mjs: the bundler gives each file that stands here an address of its own.
export const urls: Record<string, URL> = {
${chunks.map(({ file }) => `  '${file}': new URL('@fontsource-variable/${file}', import.meta.url),`).join('\n')}
};
`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const chunks = readChunks();
  const folder = join(root, 'lib/exports/pdf/fonts');
  writeFileSync(join(folder, 'chunks.json'), list(chunks));
  writeFileSync(join(folder, 'urls.ts'), urls(chunks));
  console.log(`${chunks.length} files of fonts.`);
}
