// @ts-check
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The root of the checkout. Everything here works from it, wherever the command was typed. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs a command in the checkout, showing its output as it comes.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, timeout?: number }} [options] `cwd` instead of the checkout;
 *   `timeout` in milliseconds; none by default
 * @returns {Promise<number>} the exit code; 1 when it could not start, was stopped or ran out of time
 */
export function run(command, args, { cwd = root, env = {}, timeout } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      stdio: 'inherit',
      env: { ...process.env, ...env },
      timeout,
      // npm and npx are .cmd files on Windows, which only a shell can start.
      shell: process.platform === 'win32' && command !== process.execPath,
    });
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs a script of an installed package in this Node, without a shell and without asking npx.
 *
 * @param {string} script path below node_modules
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export const runInstalled = (script, args, options) =>
  run(process.execPath, [`node_modules/${script}`, ...args], options);

/**
 * Ends the process with a sentence for the person at the terminal.
 *
 * @param {string} sentence
 * @returns {never}
 */
export function stop(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}
