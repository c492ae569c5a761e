import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compare, type Finding, limits, openPage, openPages, type Seen } from './open-pages';
import { textOf } from './text-of';

const page = (text: string, noise = '') =>
  `<!doctype html><head><title>x</title></head><script>${noise}</script><main><p>${text}</p></main>`;

/** What the server does now, by path. */
const site: Record<string, { status?: number; to?: string; body?: string; hangs?: true }> = {};
const asked: string[] = [];
let [inside, most] = [0, 0];
let server: Server;
let base = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const { status = 200, to, body = '', hangs } = site[path] ?? { status: 404 };
    if (hangs) return;
    inside += 1;
    most = Math.max(most, inside);
    response.on('close', () => {
      inside -= 1;
    });
    response.writeHead(status, { 'content-type': 'text/html', ...(to && { location: to }) });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const quick = { ...limits, pause: 0 };
const kept: Record<string, Seen> = {};

/** Opens these paths and says what is new about each. */
async function visit(...paths: string[]) {
  const found: Record<string, Finding> = {};
  await openPages({
    urls: paths.map((path) => `${base}${path}`),
    limits: quick,
    onSeen: (url, now) => {
      const path = url.slice(base.length);
      found[path] = compare(kept[path], now);
      kept[path] = now;
    },
  });
  return found;
}

describe('Opening the sources', () => {
  test('tells first, same, changed, moved and gone pages apart, over several visits', async () => {
    site['/help'] = { body: page('Press the button.', 'token = 1') };
    site['/old'] = { status: 301, to: '/new' };
    site['/new'] = { body: page('It is here.') };
    expect(await visit('/help', '/old', '/none')).toEqual({
      '/help': 'first',
      '/old': 'moved',
      '/none': 'gone',
    });
    expect(kept['/old']?.movedTo).toBe(`${base}/new`);
    // Scripts differ from one visit to the next, and say nothing to a reader.
    site['/help'] = { body: page('Press  the\nbutton.', 'token = 2') };
    expect(await visit('/help', '/old')).toEqual({ '/help': 'same', '/old': 'same' });
    site['/help'] = { body: page('Press the other button.') };
    site['/new'] = { status: 410 };
    expect(await visit('/help', '/old')).toEqual({ '/help': 'changed', '/old': 'gone' });
  });

  test('follows no endless way, waits for no silent host, and reads no endless page', async () => {
    site['/round'] = { status: 302, to: '/round' };
    site['/endless'] = { body: page('a'.repeat(3_000_000)) };
    asked.length = 0;
    expect(await visit('/round', '/endless')).toEqual({ '/round': 'refused', '/endless': 'first' });
    expect(asked.filter((path) => path === '/round')).toHaveLength(limits.redirects + 1);
    site['/silent'] = { hangs: true };
    const silent = await openPage(`${base}/silent`, { ...limits, patience: 200 }, () => new Date());
    expect(silent).toMatchObject({ outcome: 'unreachable', why: 'too slow' });
  });

  test('asks a host for one page at a time, and no more once it wants a rest', async () => {
    site['/tired'] = { status: 429 };
    site['/after'] = { body: page('x') };
    [most, asked.length] = [0, 0];
    expect(await visit('/help', '/tired', '/after')).toMatchObject({
      '/tired': 'refused',
      '/after': 'refused',
    });
    expect(asked).toEqual(['/help', '/tired']);
    expect(most).toBe(1);
  });

  test('says what a network says of a host that is not there', async () => {
    const found: Seen[] = [];
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
    const urls = [`http://127.0.0.1:${(closed.address() as AddressInfo).port}/`];
    await new Promise((resolve) => closed.close(resolve));
    await openPages({ urls, limits: quick, onSeen: (_, seen) => found.push(seen) });
    expect(found).toMatchObject([{ outcome: 'unreachable', why: 'ECONNREFUSED' }]);
  });
});

test('The text of a page is what a reader sees', () => {
  const body = '<style>p{}</style><p>One <b>two</b></p>\n<noscript>three</noscript><p>four</p>';
  expect(textOf(body, 'text/html; charset=utf-8')).toBe('One two four');
  expect(textOf('<p>\n1</p>', 'text/plain')).toBe('<p> 1</p>');
});
