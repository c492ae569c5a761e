// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { freePort } from '../../../lib/seal/serve.mjs';

/** @typedef {Awaited<ReturnType<typeof startSession>>} Session */

/** An answer of the driver that is none of success. */
export class Refused extends Error {
  /** @param {string} code @param {string} message */
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

/**
 * Starts the driver and through it a browser with nothing in it. The commands that go to it stand
 * in line, because a session has one current window.
 *
 * @param {{ env: Record<string, string>, proxy: string }} options
 */
export async function startSession({ env, proxy }) {
  const port = await freePort();
  const driver = spawn(process.env['WEBKIT_DRIVER'] ?? 'WebKitWebDriver', [`--port=${port}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...env },
  });
  const ended = once(driver, 'exit');
  process.on('exit', () => driver.kill('SIGKILL'));

  /** @param {string} method @param {string} path @param {object} [body] @returns {Promise<any>} */
  const ask = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = await answer.json();
    if (!answer.ok) throw new Refused(value.error, value.message || value.error);
    return value;
  };
  for (let tries = 0; tries < 200; tries++) {
    if (await ask('GET', '/status').catch(() => false)) break;
    await setTimeout(25);
  }
  const { sessionId, capabilities } = await ask('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        pageLoadStrategy: 'normal',
        unhandledPromptBehavior: 'ignore',
        proxy: { proxyType: 'manual', httpProxy: proxy, sslProxy: proxy },
        timeouts: { script: 60_000, pageLoad: 6_000, implicit: 0 },
        'webkitgtk:browserOptions': { binary: process.env['WEBKIT_PATH'], args: ['--automation'] },
      },
    },
  });
  const at = `/session/${sessionId}`;
  let current = '';
  /** @type {Promise<unknown>} */
  let line = Promise.resolve();

  /** @template T @param {() => Promise<T>} work @returns {Promise<T>} */
  const inLine = (work) => {
    const done = line.then(work);
    line = done.catch(() => {});
    return done;
  };

  return {
    version: `${capabilities.browserVersion}`,
    /** About no window. @param {string} method @param {string} path @param {object} [body] */
    ask: (method, path, body) => inLine(() => ask(method, `${at}${path}`, body)),
    /**
     * Several commands to one window, with nothing in between.
     *
     * @template T
     * @param {string} handle
     * @param {(say: (method: string, path: string, body?: object) => Promise<any>) => Promise<T>} work
     */
    inWindow: (handle, work) =>
      inLine(async () => {
        if (current !== handle) await ask('POST', `${at}/window`, { handle });
        current = handle;
        return work((method, path, body) => ask(method, `${at}${path}`, body));
      }),
    async end() {
      await ask('DELETE', at).catch(() => {});
      driver.kill('SIGKILL');
      await ended;
    },
  };
}
