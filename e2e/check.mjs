// @ts-check
import { execFileSync } from 'node:child_process';
import { writeRegistry } from '../lib/content/accounts/make-registry.mjs';
import { runInstalled, stop } from '../lib/seal/command.mjs';
import { ensureInstalled } from '../lib/seal/install.mjs';

/** @param {...string} args @returns {string | null} what git says; null where it refuses */
const git = (...args) => {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return null;
  }
};

/** Everything since the branch left its upstream, and what is not committed. */
const base = git('merge-base', 'HEAD', '@{upstream}') ?? 'HEAD';

await ensureInstalled();
writeRegistry();
/** @type {[name: string, script: string, args: string[]][]} */
const steps = [
  ['format and lint', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings']],
  ['types of routes', 'next/dist/bin/next', ['typegen']],
  ['types', 'typescript/bin/tsc', ['--noEmit']],
  ['unit tests of what changed', 'vitest/vitest.mjs', ['run', '--changed', base, '--passWithNoTests']],
];
for (const [name, script, args] of steps) {
  console.log(`\n── ${name}`);
  if ((await runInstalled(script, args, { env: { NEXT_TELEMETRY_DISABLED: '1' } })) !== 0)
    stop(`Failed: ${name}. \`npm run format\` mends what can be mended by itself.`);
}
console.log('\nAll passed. `npm test` runs everything that a release needs.');
