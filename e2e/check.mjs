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

/** The commit that this work stands on, and what names it: what is upstream, else the last commit. */
function base() {
  for (const name of ['@{upstream}', 'origin/HEAD', 'main']) {
    const [commit] = git('merge-base', 'HEAD', name);
    if (commit) return { commit, name: git('rev-parse', '--abbrev-ref', name)[0] ?? name };
  }
  return { commit: 'HEAD', name: 'the last commit' };
}

/** @param {string} commit @returns what differs from it, committed or not */
const changedSince = (commit) => [
  ...git('diff', '--name-only', '--diff-filter=d', commit),
  ...git('ls-files', '--others', '--exclude-standard'),
];

writeRegistry();
await stage('packages and readers of files', async () => {
  await ensureInstalled();
  await ensureReaders();
});
await stage('format and lint', lint);
await stage('types', types);
const { commit, name } = base();
const changed = changedSince(commit);
await stage(
  `quick unit tests around ${changed.length} files that differ from ${name}, committed or not`,
  () =>
    // What looks through the project imports this one, and runs whatever changed.
    unitTests('related', '--run', '--tags-filter=!slow', 'lib/testing/project.fixture.ts', ...changed),
);
printTimes();
console.log(
  '\nAll passed. Tests marked `slow` were left out: `npm test` runs them, and all else a release needs.',
);
