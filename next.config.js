import { fileURLToPath } from 'node:url';
import { buildIdOf } from './lib/seal/build/sources.mjs';

// The development server reads the sources anew all the time, so it has none.
const buildId =
  process.env.NODE_ENV === 'development'
    ? 'development'
    : buildIdOf(fileURLToPath(new URL('.', import.meta.url)));

/** @type {import('next').NextConfig} */
export default {
  output: 'export',
  trailingSlash: true,
  // Next compares it to notice that an open page and what it fetches are of different builds.
  generateBuildId: () => buildId,
  // For addresses of files that are fetched later, so that no copy of another build is taken for them.
  env: { NEXT_PUBLIC_BUILD_ID: buildId },
  // `npm test` checks the types, of the tests too; a build that serves somebody need not wait for that.
  typescript: { ignoreBuildErrors: true },
  turbopack: {
    // Messages are compiled at build time (lib/i18n/words.ts), so the browser needs no ICU parser.
    resolveAlias: { 'use-intl/format-message': 'use-intl/format-message/format-only' },
  },
};
