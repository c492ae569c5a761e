import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { withPayloads } from '@/lib/offline/kept-files';
import { background, caching, headers, worker } from '@/lib/seal/headers.mjs';
import { startCaddy } from './caddy';
import { type Answer, startNginx } from './nginx';

const first = (folder: string, ending: string) =>
  `/${folder}/${readdirSync(`out/${folder}`).find((name) => name.endsWith(ending))}`;

/** A file of each kind, and one that does not exist. */
const asked = (): [path: string, status: number, type: RegExp, caching: string][] => [
  ['/', 200, /^text\/html; charset=utf-8$/i, caching.otherwise],
  ['/en/record/', 200, /^text\/html; charset=utf-8$/i, caching.otherwise],
  ['/nothing/here', 404, /^text\/html; charset=utf-8$/i, caching.otherwise],
  ['/_next/static/chunks/gone.js', 404, /^text\/html; charset=utf-8$/i, caching.otherwise],
  [first('_next/static/chunks', '.js'), 200, /^(text|application)\/javascript/, caching.forever],
  [first('_next/static/chunks', '.css'), 200, /^text\/css/, caching.forever],
  [first('_next/static/media', '.woff2'), 200, /^font\/woff2$/, caching.forever],
  ['/schemas/record-2.json', 200, /^application\/json/, caching.otherwise],
  [worker.path, 200, /^(text|application)\/javascript/, caching.otherwise],
  ['/icon.svg', 200, /^image\/svg\+xml/, caching.otherwise],
];

/** What may run as a worker has a policy of its own. */
function policyOf(path: string) {
  if (path === worker.path) return worker.policy;
  return path.startsWith(background.path) ? background.policy : headers['Content-Security-Policy'];
}

async function answersRightly(asks: (path: string) => Promise<Answer>, files = asked()) {
  const rules = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  for (const [path, status, type, cacheControl] of files) {
    const answer = await asks(path);
    expect(answer.status, path).toBe(status);
    expect(answer.headers, path).toMatchObject({
      ...Object.fromEntries(rules),
      'content-security-policy': status === 404 ? expect.any(String) : policyOf(path),
      'cache-control': cacheControl,
    });
    expect(answer.headers['content-type'], path).toMatch(type);
  }
}

/** Asks for all that the worker keeps: one that is missing or elsewhere would leave everybody without it. */
async function hasAllThatIsKept(asks: (path: string) => Promise<Pick<Answer, 'status'>>) {
  const named = [...readFileSync('out/worker.js', 'utf8').matchAll(/"url":"([^"]+)"/g)];
  expect(named.length).toBeGreaterThan(300);
  const waiting = withPayloads(named.map(([, path = '']) => path)).values();
  const missing: string[] = [];
  const work = async () => {
    for (const path of waiting) {
      const { status } = await asks(path);
      if (status !== 200) missing.push(`${path} answers ${status}`);
    }
  };
  await Promise.all(Array.from({ length: 8 }, work));
  expect(missing).toEqual([]);
}

test.describe('Every answer carries its headers', { tag: '@once' }, () => {
  test('from nginx with the file of the build', async () => {
    const contact = '/.well-known/security.txt';
    const nginx = await startNginx({ [contact]: 'Contact: mailto:a@operator.example\n' });
    try {
      await expect.poll(() => nginx.asks('/').then(({ status }) => status, String)).toBe(200);
      await answersRightly(nginx.asks, [
        ...asked(),
        ['/SHA256SUMS', 200, /./, caching.otherwise],
        [contact, 200, /^text\/plain; charset=utf-8$/i, caching.otherwise],
      ]);
      await hasAllThatIsKept(nginx.asks);
      expect(await nginx.asks('/en')).toMatchObject({ status: 301, headers: { location: '/en/' } });
    } finally {
      await nginx.stop();
    }
  });

  test('from Caddy with the file of the build', async () => {
    const caddy = startCaddy();
    try {
      await expect.poll(() => caddy.asks('/').then(({ status }) => status, String)).toBe(200);
      await answersRightly(caddy.asks);
      await hasAllThatIsKept(caddy.asks);
    } finally {
      await caddy.stop();
    }
  });

  test('from the server of npm start', async ({ request, baseURL }) => {
    await answersRightly(async (path) => {
      const answer = await request.get(path);
      return { status: answer.status(), headers: answer.headers() };
    });
    await hasAllThatIsKept((path) => fetch(`${baseURL}${path}`, { method: 'HEAD', redirect: 'manual' }));
  });
});
