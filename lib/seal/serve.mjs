// @ts-check
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { root, stop } from './command.mjs';

/**
 * Starts the static server, quietly. It sends the headers that the build wrote for it (lib/seal/headers.mjs), whatever
 * it serves.
 *
 * @param {number} port
 * @param {string} [folder] what to serve, from the checkout
 * @param {boolean} [compresses] what it sends, as hosts do
 * @returns {import('node:child_process').ChildProcess}
 */
export function serve(port, folder = 'out', compresses = true) {
  const config = join(root, 'hosting/serve.json');
  const args = ['node_modules/serve/build/main.js', '-c', config, '-L', '-n', '-l', `${port}`, folder];
  if (!compresses) args.push('--no-compression');
  return spawn(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    // Otherwise it asks the npm registry for its newest version before it starts.
    env: { ...process.env, NO_UPDATE_CHECK: '1' },
  });
}

/**
 * Whether the port is free. Checked first, because `serve` would silently use another port.
 *
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export const isFree = (port) =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, () => probe.close(() => resolve(true)));
  });

/** @returns {Promise<number>} a port that nobody listens on now */
export const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address());
      probe.close(() => resolve(port));
    });
  });

/**
 * Resolves when the page itself is served, not only when the port is open. After a quarter of a minute, ends the
 * process with a sentence.
 *
 * @param {string} address
 */
export async function answers(address) {
  for (let tries = 0; tries < 150; tries++) {
    const page = await fetch(address, { method: 'HEAD' }).catch(() => undefined);
    if (page?.ok) return;
    await setTimeout(100);
  }
  stop(`The server started, but ${address} does not answer.`);
}

/**
 * Ends the server with this process, and this process with the server. The server is killed: it would wait for every
 * browser that keeps a connection open, and has nothing to lose.
 */
export function stopTogether(/** @type {import('node:child_process').ChildProcess} */ server) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => server.kill('SIGKILL'));
  }
  server.on('exit', (code) => process.exit(code ?? 0));
}

// For the stories: node lib/seal/serve.mjs PORT. Uncompressed, since compressing the same files for each story takes
// half a minute.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await ensureBuilt();
  stopTogether(serve(Number(process.argv[2]), 'out', false));
}
