// @ts-check
import { root } from '../../lib/seal/command.mjs';
import { buildSmallApp } from './small-app.mjs';

/**
 * Builds the smallest page Next can make: what every page pays before we add anything.
 *
 * @returns {Promise<string>} the folder to serve
 */
export const buildBare = () =>
  buildSmallApp('bare', {
    'next.config.mjs': `export default {
  output: 'export', trailingSlash: true, generateBuildId: () => 'bare', turbopack: { root: ${JSON.stringify(root)} },
};`,
    'app/layout.jsx': `export const metadata = { title: 'Bare' };
export default ({ children }) => <html lang="en"><body>{children}</body></html>;`,
    'app/page.jsx': 'export default () => <h1>Bare</h1>;',
  });
