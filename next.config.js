import { fileURLToPath } from 'node:url';
import { buildIdOf } from './lib/seal/build/sources.mjs';

/** @type {import('next').NextConfig} */
export default {
  output: 'export',
  trailingSlash: true,
  // Next compares it to notice that an open page and what it fetches are of different builds.
  generateBuildId: () => buildIdOf(fileURLToPath(new URL('.', import.meta.url)), process.env),
  // With `off`, no page asks for a worker (lib/offline).
  env: { OFFLINE: process.env.OFFLINE ?? '' },
  // `npm test` checks the types, of the tests too; a build that serves somebody need not wait for that.
  typescript: { ignoreBuildErrors: true },
  turbopack: {
    // Messages are compiled at build time (lib/i18n/words.ts), so the browser needs no ICU parser.
    resolveAlias: { 'use-intl/format-message': 'use-intl/format-message/format-only' },
  },
};
