// @ts-check
import { root } from '../../lib/seal/command.mjs';
import { buildSmallApp } from './small-app.mjs';

/**
 * Builds the page in which the bench runs `lib/`: the code that ships, through the same bundler with the
 * same settings, in a real browser, without a screen of ours around it. Its one box takes files.
 *
 * @returns {Promise<string>} the folder to serve
 */
export const buildLab = () =>
  buildSmallApp('lab', {
    'next.config.mjs': `import ours from '../../next.config.js';
export default { ...ours, turbopack: { ...ours.turbopack, root: ${JSON.stringify(root)} } };`,
    'tsconfig.json':
      '{ "extends": "../../tsconfig.json", "compilerOptions": { "paths": { "@/*": ["../../*"] } } }',
    'app/layout.jsx': `export const metadata = { title: 'Lab' };
export default ({ children }) => <html lang="en"><body>{children}</body></html>;`,
    'app/page.jsx': `'use client';
import { useEffect } from 'react';
import * as lab from '../../../e2e/bench/lab.mjs';
export default function Lab() {
  useEffect(() => Object.assign(window, { lab }), []);
  return <input type="file" />;
}`,
  });
