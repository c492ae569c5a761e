// @ts-check
import { spawnSync } from 'node:child_process';
import { stop } from '../../lib/seal/command.mjs';

/** @typedef {Partial<Record<import('../requires').Requirement, string>>} Lacks what a driver lacks, and why */

/**
 * @typedef {object} LeftOut a story that asks more than a driver can do
 * @property {string} browser
 * @property {string} line as Playwright reads it in a list of tests
 * @property {string} name
 * @property {string} why
 */

/** @typedef {import('@playwright/test/reporter').JSONReportSuite} Suite */

/**
 * The stories that require what the driver of their browser lacks (e2e/requires.ts).
 *
 * @param {string[]} command which lists the stories
 * @param {import('node:child_process').SpawnSyncOptions} options
 * @param {Record<string, Lacks>} lacks by browser
 * @returns {LeftOut[]}
 */
export function leftOut([program = '', ...args], options, lacks) {
  const listed = spawnSync(program, [...args, '--list', '--reporter=json'], {
    ...options,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (listed.status !== 0) stop(`The stories could not be listed: ${listed.stdout}${listed.stderr}`);
  /** @type {import('@playwright/test/reporter').JSONReport} */
  const report = JSON.parse(`${listed.stdout}`);
  return report.suites.flatMap((file) => leftOutBelow(file, file.file, [], lacks));
}

/**
 * @param {Suite} suite
 * @param {string} file
 * @param {string[]} titles
 * @param {Record<string, Lacks>} lacks
 * @returns {LeftOut[]}
 */
function leftOutBelow(suite, file, titles, lacks) {
  const own = suite.specs.flatMap(({ title, tests }) =>
    tests.flatMap(({ projectName: browser, annotations }) => {
      const whys = annotations.flatMap(({ type, description }) => {
        const what = /** @type {keyof Lacks} */ (description);
        return (type === 'requires' && lacks[browser]?.[what]) || [];
      });
      const path = [...titles, title];
      const line = [`[${browser}]`, file, ...path].join(' › ');
      return whys[0] === undefined ? [] : [{ browser, line, name: path.join(' › '), why: whys[0] }];
    }),
  );
  const inner = (suite.suites ?? []).flatMap((one) => leftOutBelow(one, file, [...titles, one.title], lacks));
  return [...own, ...inner];
}
