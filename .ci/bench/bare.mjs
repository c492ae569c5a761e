// @ts-check
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runInstalled, stop } from '../command.mjs';

/** Below the checkout, because Turbopack follows no link to packages outside its root. */
const folder = '.next/bench-bare';

const files = {
  'package.json': '{ "type": "module" }',
  'next.config.mjs': `export default {
  output: 'export', trailingSlash: true, generateBuildId: () => 'bare', turbopack: { root: ${JSON.stringify(root)} },
};`,
  'app/layout.jsx': `export const metadata = { title: 'Bare' };
export default ({ children }) => <html lang="en"><body>{children}</body></html>;`,
  'app/page.jsx': 'export default () => <h1>Bare</h1>;',
};

/**
 * Builds the smallest page Next can make, with the Next and React of this checkout: what every page
 * pays before we add anything.
 *
 * @returns {Promise<string>} the folder to serve
 */
export async function buildBare() {
  rmSync(join(root, folder), { recursive: true, force: true });
  mkdirSync(join(root, folder, 'app'), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, folder, name), text);
  const env = { NEXT_TELEMETRY_DISABLED: '1' };
  if ((await runInstalled('next/dist/bin/next', ['build', folder], { env })) !== 0)
    stop('The bare page was not built.');
  return `${folder}/out`;
}
