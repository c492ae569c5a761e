// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Starts a screen that nobody sees, for a browser that wants one. It ends with this process.
 *
 * @param {string} executable of Xvfb
 * @returns {Promise<string>} its name
 */
export async function startScreen(executable) {
  const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const server = spawn(executable, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  process.on('exit', () => server.kill('SIGKILL'));
  const [number] = await once(/** @type {import('node:stream').Readable} */ (server.stdio[3]), 'data');
  return `:${`${number}`.trim()}`;
}
