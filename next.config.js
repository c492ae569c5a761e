/** @type {import('next').NextConfig} */
export default {
  output: 'export',
  trailingSlash: true,
  // A fixed build id, so that two builds of one commit give the same bytes.
  generateBuildId: () => 'first-hour',
  // `npm test` checks the types, of the tests too; a build that serves somebody need not wait for that.
  typescript: { ignoreBuildErrors: true },
  turbopack: {
    // Messages are compiled at build time (lib/i18n/words.ts), so the browser needs no ICU parser.
    resolveAlias: { 'use-intl/format-message': 'use-intl/format-message/format-only' },
  },
};
