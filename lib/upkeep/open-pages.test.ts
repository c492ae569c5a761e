import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { type Limits, limits, openPages, type Seen } from './open-pages';
import { localPages, localSite, page, quick } from './site.fixture';

const [one, two, three, four] = [localSite(), localSite(), localSite(), localSite()];

/** Opens these addresses and says what was seen of each. */
async function open(urls: string[], by: Limits = quick, rule = localPages) {
  const found = new Map<string, Seen>();
  await openPages({ urls, limits: by, rule, onSeen: (url, seen) => found.set(url, seen) });
  return urls.map((url) => found.get(url));
}
const here = (...paths: string[]) => paths.map((path) => `${one.base()}${path}`);

describe('Opening pages', () => {
  test('follows no endless way, and waits for no silent host', async () => {
    one.pages['/round'] = { status: 302, to: '/round' };
    expect(await open(here('/round'))).toMatchObject([{ outcome: 'refused', why: 'leads on too often' }]);
    expect(one.asked).toHaveLength(limits.redirects + 1);
    one.pages['/silent'] = { does: () => {} };
    const silent = await open(here('/silent'), { ...quick, patience: 200 });
    expect(silent).toMatchObject([{ outcome: 'unreachable', why: 'too slow' }]);
  });

  test('reads no endless page, and says that it read only a beginning', async () => {
    let sent = 0;
    const endless = (response: ServerResponse) => {
      const part = Buffer.alloc(100_000, 'a');
      const write = () => {
        if (response.destroyed) return;
        sent += part.length;
        response.write(part);
      };
      response.writeHead(200, { 'content-type': 'text/html' });
      response.on('drain', write);
      write();
    };
    one.pages['/endless'] = { does: endless };
    const [seen] = await open(here('/endless'), { ...quick, bytes: 100_000 });
    expect(seen).toMatchObject({ outcome: 'open', cut: true });
    // What the two ends hold on its way is a few megabytes.
    expect(sent).toBeLessThan(30_000_000);
    one.pages['/whole'] = { body: 'a'.repeat(1_000) };
    expect((await open(here('/whole'), { ...quick, bytes: 1_000 }))[0]).not.toHaveProperty('cut');
  });

  test('asks a host for one page at a time, and no more once it wants a rest', async () => {
    one.pages['/help'] = { body: page('x') };
    one.pages['/tired'] = { status: 429 };
    one.pages['/after'] = { body: page('x') };
    expect(await open(here('/help', '/tired', '/after'))).toMatchObject([
      { outcome: 'open' },
      { outcome: 'refused', why: '429' },
      { outcome: 'refused', why: 'the host asked for a rest' },
    ]);
    expect(one.asked).toEqual(['/help', '/tired']);
  });

  test('rests between two pages of a host, also of those that others lead to', async () => {
    const pause = 60;
    for (const site of [one, two, three])
      site.pages['/away'] = { status: 302, to: `${four.base()}/target?${site.base()}` };
    const targets = [one, two, three].map((site) => `/target?${site.base()}`);
    for (const path of targets) four.pages[path] = { body: page('x') };
    four.pages['/own'] = { body: page('x') };
    const urls = [...[one, two, three].map((site) => `${site.base()}/away`), `${four.base()}/own`];
    const found = await open(urls, { ...limits, pause });
    expect(found.map((seen) => seen?.outcome)).toEqual(['open', 'open', 'open', 'open']);
    expect(four.asked.toSorted()).toEqual(['/own', ...targets].toSorted());
    const spans = four.times.toSorted((a, b) => a.from - b.from);
    // A host notices the end of an answer a little before or after who asked.
    for (const [i, { from }] of spans.slice(1).entries())
      expect(from - (spans[i]?.to ?? 0)).toBeGreaterThan(pause / 2);
  });

  test('opens hosts side by side, no more of them than its limit', async () => {
    const waiting: ServerResponse[] = [];
    let [inside, most] = [0, 0];
    const together = (response: ServerResponse) => {
      inside += 1;
      most = Math.max(most, inside);
      waiting.push(response);
      if (waiting.length < 2) return;
      // Nobody is answered before there are two, and then late enough for a third to come.
      const both = waiting.splice(0);
      setTimeout(() => {
        inside -= both.length;
        for (const each of both) each.end(page('x'));
      }, 100);
    };
    const sites = [one, two, three, four];
    for (const site of sites) site.pages['/together'] = { does: together };
    const found = await open(
      sites.map((site) => `${site.base()}/together`),
      { ...quick, atOnce: 2 },
    );
    expect(found.map((seen) => seen?.outcome)).toEqual(['open', 'open', 'open', 'open']);
    expect(most).toBe(2);
  });

  test('goes nowhere that its rule forbids, neither at first nor where a page leads', async () => {
    one.pages['/data'] = { status: 302, to: 'data:text/html,open' };
    one.pages['/elsewhere'] = { status: 302, to: 'http://169.254.169.254/latest/' };
    expect(await open(here('/data', '/elsewhere'))).toMatchObject([
      { outcome: 'refused', why: 'elsewhere', movedTo: 'data:text/html,open' },
      { outcome: 'refused', why: 'elsewhere', movedTo: 'http://169.254.169.254/latest/' },
    ]);
    one.asked.length = 0;
    const found: Seen[] = [];
    // By the rule that holds for everybody.
    await openPages({ urls: here('/help'), limits: quick, onSeen: (_, seen) => found.push(seen) });
    expect(found).toMatchObject([{ outcome: 'refused', why: 'not https, but http:' }]);
    expect(one.asked).toEqual([]);
  });

  test('says what a network says of a host that is not there', async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
    const urls = [`http://127.0.0.1:${(closed.address() as AddressInfo).port}/`];
    await new Promise((resolve) => closed.close(resolve));
    expect(await open(urls)).toMatchObject([{ outcome: 'unreachable', why: 'ECONNREFUSED' }]);
  });

  test('refuses what is nested too deeply to be read', async () => {
    one.pages['/deep'] = { body: '<div>'.repeat(20_000) };
    expect(await open(here('/deep'))).toMatchObject([{ outcome: 'refused', why: 'nested too deeply' }]);
  });
});
