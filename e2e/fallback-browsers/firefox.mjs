#!/usr/bin/env node
// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { WebSocket, WebSocketServer } from 'ws';
import { mendsFor } from './firefox-mends.mjs';

/*
 * The program that Playwright starts as Firefox. It starts a released one (FIREFOX_PATH) and relays the
 * messages of both sides, rewritten by firefox-mends.mjs.
 */
const firefox = spawn(process.env['FIREFOX_PATH'] ?? 'firefox', process.argv.slice(2), {
  stdio: ['ignore', 'inherit', 'pipe'],
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.on(signal, () => process.exit(1));
process.on('exit', () => firefox.kill('SIGKILL'));
firefox.on('error', ({ message }) => {
  console.error(message);
  process.exit(1);
});
firefox.on('exit', (code) => process.exit(code ?? 1));

for await (const line of createInterface(firefox.stderr)) {
  const address = line.match(/WebDriver BiDi listening on (ws:\S+)/)?.[1];
  console.error(address ? line.replace(address, await relayTo(address)) : line);
}

/** @param {string} address @returns {Promise<string>} another address of the same */
async function relayTo(address) {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  server.on('connection', async (playwright, { url }) => {
    const browser = new WebSocket(`${address}${url}`, { perMessageDeflate: false, maxPayload: 0 });
    const opened = once(browser, 'open');
    const { sent, received } = mendsFor((message) => browser.send(JSON.stringify(message)));
    playwright.on('message', async (data) => {
      await opened;
      browser.send(sent(`${data}`));
    });
    browser.on('message', (data) => {
      const said = received(`${data}`);
      if (said) playwright.send(said);
    });
    for (const side of [browser, playwright]) {
      side.on('error', ({ message }) => console.error(message));
      side.on('close', () => {
        browser.close();
        playwright.close();
      });
    }
  });
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return `ws://127.0.0.1:${port}`;
}
