// @ts-check
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root, runInstalled, stop } from '../../lib/seal/command.mjs';

/**
 * Builds a small Next app with the Next and React of this checkout. It stands below the checkout, because
 * Turbopack follows no link to packages outside its root, and beside none of the folders we lint.
 *
 * @param {string} name
 * @param {Record<string, string>} files by their path in the app
 * @returns {Promise<string>} the folder to serve
 */
export async function buildSmallApp(name, files) {
  const folder = `.next/bench-${name}`;
  rmSync(join(root, folder), { recursive: true, force: true });
  for (const [path, text] of Object.entries({ 'package.json': '{ "type": "module" }', ...files })) {
    mkdirSync(dirname(join(root, folder, path)), { recursive: true });
    writeFileSync(join(root, folder, path), text);
  }
  const env = { NEXT_TELEMETRY_DISABLED: '1' };
  if ((await runInstalled('next/dist/bin/next', ['build', folder], { env })) !== 0)
    stop(`The page “${name}” of the bench was not built.`);
  return `${folder}/out`;
}
