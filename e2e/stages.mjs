// @ts-check
import { runInstalled } from '../lib/seal/command.mjs';

const started = performance.now();
/** @type {[stage: string, seconds: number][]} */
const times = [];

/**
 * Runs one stage under its heading. Ends the process when the stage fails.
 *
 * @param {string} name
 * @param {() => Promise<number | void>} work gives the exit code, or nothing
 */
export async function stage(name, work) {
  console.log(`\n── ${name}`);
  const begun = performance.now();
  const code = (await work()) ?? 0;
  times.push([name, (performance.now() - begun) / 1000]);
  if (code === 0) return;
  printTimes();
  console.error(`\nFailed: ${name}.`);
  process.exit(code);
}

export function printTimes() {
  console.log('\n── wall times');
  for (const [name, seconds] of [...times, ['all', (performance.now() - started) / 1000]]) {
    console.log(`${Number(seconds).toFixed(1).padStart(7)} s  ${name}`);
  }
}

// Biome colours its output even into a file, where it cannot be read.
export const lint = () =>
  runInstalled('@biomejs/biome/bin/biome', [
    'ci',
    '--error-on-warnings',
    `--colors=${process.stdout.isTTY ? 'force' : 'off'}`,
  ]);

// What the compiler remembers of the last run does not know that Next wrote the types of the routes anew.
export const types = async () =>
  (await runInstalled('next/dist/bin/next', ['typegen'], { env: { NEXT_TELEMETRY_DISABLED: '1' } })) ||
  (await runInstalled('typescript/bin/tsc', ['--noEmit', '--incremental', 'false'])) ||
  // A worker has other globals than a page.
  (await runInstalled('typescript/bin/tsc', ['--noEmit', '--project', 'lib/offline']));

/** @param {...string} how arguments of Vitest */
export const unitTests = (...how) => runInstalled('vitest/vitest.mjs', how);

const expressive = ['lib/message-check', 'lib/secrets'];
/**
 * All of them, those that live by regular expressions in processes of their own: V8 compiles expressions without
 * optimizing, ten times slower, once a process has made 1 MB of their code and holds 16 MB of machine code of any kind.
 */
export const allUnitTests = async () =>
  (await unitTests('run', ...expressive)) ||
  (await unitTests('run', ...expressive.flatMap((folder) => ['--exclude', `${folder}/**`])));
