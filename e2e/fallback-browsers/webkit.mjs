#!/usr/bin/env node
// @ts-check
import { once } from 'node:events';
import { WebSocketServer } from 'ws';
import { openBrowser } from './webkit/browser.mjs';

/*
 * The program that Playwright starts as a browser with WebDriver BiDi. It translates each command into
 * classic WebDriver, the only protocol of a released WebKitGTK.
 */
const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
server.on('connection', (playwright) => {
  const send = (/** @type {object} */ message) => playwright.send(JSON.stringify(message));
  const browser = openBrowser((method, params) => send({ type: 'event', method, params }));
  const leave = async () => {
    await browser.close();
    process.exit(0);
  };
  playwright.on('message', async (data) => {
    const { id, method, params } = JSON.parse(`${data}`);
    try {
      send({ type: 'success', id, result: await browser.does(method, params) });
    } catch (error) {
      const { code = 'unknown error', message } = /** @type {Error & { code?: string }} */ (error);
      send({ type: 'error', id, error: code, message });
    }
    if (method === 'browser.close') await leave();
  });
  playwright.on('close', leave);
});
await once(server, 'listening');
const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
console.error(`WebDriver BiDi listening on ws://127.0.0.1:${port}`);
