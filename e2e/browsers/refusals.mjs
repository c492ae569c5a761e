// @ts-check
import { spawnSync } from 'node:child_process';
import { stop } from '../../lib/seal/command.mjs';

/**
 * @typedef {object} Refusal a story that cannot be told in a browser
 * @property {string} browser
 * @property {string} line as Playwright reads it in a list of tests
 * @property {string} name
 * @property {string} why
 */

/** @typedef {import('@playwright/test/reporter').JSONReportSuite} Suite */

/**
 * The stories that say of themselves that a browser's driver refuses what they do (e2e/refused.ts).
 *
 * @param {string[]} command which lists the stories
 * @param {import('node:child_process').SpawnSyncOptions} options
 * @returns {Refusal[]}
 */
export function refusalsIn([program = '', ...args], options) {
  const listed = spawnSync(program, [...args, '--list', '--reporter=json'], {
    ...options,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (listed.status !== 0) stop(`The stories could not be listed: ${listed.stdout}${listed.stderr}`);
  /** @type {import('@playwright/test/reporter').JSONReport} */
  const report = JSON.parse(`${listed.stdout}`);
  return report.suites.flatMap((file) => refusedBelow(file, file.file, []));
}

/** @param {Suite} suite @param {string} file @param {string[]} titles @returns {Refusal[]} */
function refusedBelow(suite, file, titles) {
  const own = suite.specs.flatMap(({ title, tests }) =>
    tests.flatMap(({ projectName, annotations }) => {
      const refusal = annotations.find(({ type }) => type === `not in ${projectName}`);
      const path = [...titles, title];
      const line = [`[${projectName}]`, file, ...path].join(' › ');
      return refusal
        ? [{ browser: projectName, line, name: path.join(' › '), why: refusal.description ?? '' }]
        : [];
    }),
  );
  const inner = (suite.suites ?? []).flatMap((one) => refusedBelow(one, file, [...titles, one.title]));
  return [...own, ...inner];
}
