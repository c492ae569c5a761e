// @ts-check
import { once } from 'node:events';
import { connect, createServer } from 'node:net';

/** @typedef {{ name: string, bits: number, roundTrip: number }} Speed bits a second down, milliseconds */

/** @type {readonly Speed[]} Slow 4G as Lighthouse has it, and a bad cell. */
export const speeds = [
  { name: '1.6 Mbit/s, 150 ms', bits: 1_600_000, roundTrip: 150 },
  { name: '400 kbit/s, 400 ms', bits: 400_000, roundTrip: 400 },
];

const piece = 2048;

/**
 * A line to a local server whose speed can change, for all that a browser asks, its workers included. Connections
 * share its width; a new one costs a round trip more. What TLS adds is left out, for every page alike.
 *
 * @param {number} server the port of the server
 * @returns {Promise<{ port: number, set(to: Speed | 'free' | 'cut'): void }>}
 */
export async function openLine(server) {
  /** @type {Speed | 'free' | 'cut'} */
  let speed = 'free';
  /** When the line is free again for a next piece. */
  let free = 0;
  /** @type {Set<import('node:net').Socket>} */
  const open = new Set();
  const now = () => performance.now();
  const half = () => (typeof speed === 'string' ? 0 : speed.roundTrip / 2);

  const line = createServer((browser) => {
    if (speed === 'cut') return browser.destroy();
    const host = connect(server);
    for (const end of [browser, host]) {
      open.add(end);
      end.on('error', () => {});
      end.on('close', () => {
        open.delete(end);
        browser.destroy();
        host.destroy();
      });
    }
    const from = now() + 2 * half();
    // Timers may overtake each other: each sends what is first.
    /** @type {Buffer[]} */
    const up = [];
    /** @type {Buffer[]} */
    const down = [];
    const send = (/** @type {import('node:net').Socket} */ to, /** @type {Buffer[]} */ parts) => {
      const part = parts.shift();
      if (part && !to.destroyed) to.write(part);
    };
    browser.on('data', (bytes) => {
      up.push(bytes);
      setTimeout(send, Math.max(from, now()) - now() + half(), host, up);
    });
    host.on('data', (bytes) => {
      for (let at = 0; at < bytes.length; at += piece) {
        const part = bytes.subarray(at, at + piece);
        free = Math.max(free, now()) + (typeof speed === 'string' ? 0 : (part.length * 8000) / speed.bits);
        down.push(part);
        setTimeout(send, free - now() + half(), browser, down);
      }
    });
  });
  line.listen(0);
  await once(line, 'listening');
  const address = /** @type {import('node:net').AddressInfo} */ (line.address());
  return {
    port: address.port,
    set(to) {
      speed = to;
      if (to === 'cut') for (const end of open) end.destroy();
    },
  };
}
