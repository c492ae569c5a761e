// @ts-check
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { openPhone } from './phone.mjs';

/** @typedef {import('@playwright/test').Browser} Browser */

/** @type {Record<string, string>} */
const kinds = { document: 'HTML', stylesheet: 'CSS', script: 'script' };

/** What Next fetches of a page that may come next. */
const isPayload = (/** @type {string} */ url) => new URL(url).pathname.endsWith('.txt');

/**
 * What a page loads until it is quiet, in bytes, by kind after gzip at its usual level. Counts what the browser asked
 * for, so a script it leaves aside does not count.
 *
 * @param {Browser} browser
 * @param {string} address
 * @returns {Promise<Record<string, number>>} `HTML + CSS`, the sum before which nothing can be read, and each kind:
 *   `payload` of pages fetched ahead, `other` such as icons; `brotli` is all at its highest level
 */
export async function measureBytes(browser, address) {
  const page = await openPhone(browser);
  /** @type {ReturnType<typeof sizeOf>[]} */
  const loads = [];
  const count = (/** @type {import('@playwright/test').Request} */ request) => loads.push(sizeOf(request));
  page.on('requestfinished', count);
  await page.goto(address, { waitUntil: 'networkidle' });
  // What comes after that would be asked for its bytes while the page closes.
  page.off('requestfinished', count);
  const sizes = {
    'HTML + CSS': 0,
    HTML: 0,
    CSS: 0,
    script: 0,
    payload: 0,
    other: 0,
    all: 0,
    brotli: 0,
    requests: 0,
  };
  for (const { kind, bytes, brotli } of await Promise.all(loads)) {
    sizes[/** @type {keyof typeof sizes} */ (kind)] += bytes;
    sizes.all += bytes;
    sizes.brotli += brotli;
    sizes.requests += 1;
  }
  sizes['HTML + CSS'] = sizes.HTML + sizes.CSS;
  await page.context().close();
  return sizes;
}

/** @param {import('@playwright/test').Request} request */
async function sizeOf(request) {
  const response = await request.response();
  const body = response?.ok() ? await response.body() : Buffer.alloc(0);
  const kind = isPayload(request.url()) ? 'payload' : (kinds[request.resourceType()] ?? 'other');
  if (body.length === 0) return { kind, bytes: 0, brotli: 0 };
  return { kind, bytes: gzipSync(body).length, brotli: brotliCompressSync(body).length };
}
