// @ts-check
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { root } from './command.mjs';

/**
 * Starts the static server on out/, quietly.
 *
 * The configuration is .ci/serve.json and not public/serve.json, which would be published. Only the
 * files with a digest in their name may be kept for ever; all else is asked for again each time.
 *
 * @param {number} port
 * @returns {import('node:child_process').ChildProcess}
 */
export function serve(port) {
  const args = [
    'node_modules/serve/build/main.js',
    '-c',
    '../.ci/serve.json',
    '-L',
    '-n',
    '-l',
    `${port}`,
    'out',
  ];
  return spawn(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    // Without this it asks the npm registry about itself before it starts.
    env: { ...process.env, NO_UPDATE_CHECK: '1' },
  });
}

/**
 * Whether a server can be started on the port. Asked beforehand, because `serve` would move to
 * another port without being told to.
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

/**
 * Ends the server with this process, and this process with the server. It is not asked to finish:
 * it would wait for every browser that keeps a connection open, and has nothing to lose.
 */
export function stopTogether(/** @type {import('node:child_process').ChildProcess} */ server) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => server.kill('SIGKILL'));
  }
  server.on('exit', (code) => process.exit(code ?? 0));
}

// For the stories: node .ci/serve.mjs PORT
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await ensureBuilt();
  stopTogether(serve(Number(process.argv[2])));
}
