// @ts-check
import { execFileSync } from 'node:child_process';
import { writeRegistry } from '../lib/content/accounts/make-registry.mjs';
import { root } from '../lib/seal/command.mjs';
import { ensureInstalled } from '../lib/seal/install.mjs';
import { ensureReaders } from '../lib/seal/tools.mjs';
import { lint, printTimes, stage, types, unitTests } from './stages.mjs';

/** @param {...string} args @returns {string[]} the lines that Git gives; none where it gives an error */
function git(...args) {
  try {
    const said = execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return said.split('\n').filter(Boolean);
  } catch {
    return [];
  }
}

/** The commit that this work stands on: what is upstream, else the last one. */
function base() {
  for (const upstream of ['@{upstream}', 'origin/HEAD', 'main']) {
    const [commit] = git('merge-base', 'HEAD', upstream);
    if (commit) return commit;
  }
  return 'HEAD';
}

/** What differs from there, committed or not. */
const changed = () => [
  ...git('diff', '--name-only', '--diff-filter=d', base()),
  ...git('ls-files', '--others', '--exclude-standard'),
];

writeRegistry();
await stage('packages and readers of files', async () => {
  await ensureInstalled();
  await ensureReaders();
});
await stage('format and lint', lint);
await stage('types', types);
await stage('unit and property tests of what changed', () =>
  // What looks through the project imports this one, and runs whatever changed.
  unitTests('related', '--run', 'lib/testing/project.fixture.ts', ...changed()),
);
printTimes();
console.log('\nAll passed. `npm test` runs what a release needs.');
