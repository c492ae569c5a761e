import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { limits } from './open-pages';
import type { Rule } from './public-pages';

/** What a server says at a path: a page, where it leads, or whatever else it does with the answer. */
interface Page {
  status?: number;
  to?: string;
  body?: string | Uint8Array;
  type?: string;
  does?: (response: ServerResponse, request: IncomingMessage) => void;
}

/** A server on this machine, whose pages a test moves, changes and removes. Another one is another host. */
export function localSite() {
  const pages: Record<string, Page> = {};
  const asked: string[] = [];
  const times: { from: number; to: number }[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const span = { from: performance.now(), to: Number.POSITIVE_INFINITY };
    times.push(span);
    response.on('close', () => {
      span.to = performance.now();
    });
    const { status = 200, to, body = '', type = 'text/html', does } = pages[path] ?? { status: 404 };
    if (does) return does(response, request);
    response.writeHead(status, { 'content-type': type, ...(to && { location: to }) });
    response.end(body);
  });
  // As long as a test may take, so that no connection is closed as it is used again.
  server.keepAliveTimeout = 600_000;
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
  beforeEach(() => {
    asked.length = 0;
    times.length = 0;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const base = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { pages, asked, times, base };
}

/** A page with something that a reader sees, and something that differs from one visit to the next. */
export const page = (text: string, noise = '') =>
  `<!doctype html><head><title>x</title></head><script>${noise}</script><main><p>${text}</p></main>`;

/** Lets pages be opened on this machine, which no source may lead to. */
export const localPages: Rule = async ({ hostname }) => (hostname === '127.0.0.1' ? null : 'elsewhere');

export const quick = { ...limits, pause: 0, bytes: 200_000 };
