// @ts-check
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { linking, stepsIn } from './linked.mjs';

/** A piece of the payload, as Next writes it into a page. */
const piece =
  /<script>(?:\(self\.__next_f=self\.__next_f\|\|\[\]\)|self\.__next_f)\.push\((\[.*?\])\)<\/script>/gs;

/**
 * Runs first in a page whose payload was removed: fetches it from the file beside the page and hands it to Next, which
 * hydrates from it (16.4: `__NEXT_CLIENT_RESUME`).
 *
 * Next only ever gets the right payload, because a wrong one would end on the crash page: that of this build, in full
 * length, since a broken connection may look like a finished one. Until then the page reads as without scripts; what
 * stands above its first step shows after a first failure (`waiting:` in globals.css), since it goes once scripts run. A cached
 * copy is enough, so going back needs no network. A request without an answer is repeated, with more patience each time.
 * If the server has another build by now, the page is reloaded once.
 *
 * @param {string} address of the payload
 * @param {string} id of the build
 * @param {number} length of the payload, in UTF-16 units
 */
export const fetching = (address, id, length) => `{
  const ask = async (cache, wait) => {
    try {
      const signal = AbortSignal.timeout(20 * wait);
      const answer = await fetch('${address}', { cache, priority: 'low', signal });
      const text = answer.ok ? await answer.text() : '';
      const isOurs = text.includes('"b":"${id}"');
      if (isOurs && text.length === ${length})
        return Object.defineProperty(new Response(text), 'url', { value: answer.url });
      if (text && cache === 'force-cache') return ask('reload', wait);
      if (text.includes('"b":"') && !isOurs && performance.getEntriesByType('navigation')[0]?.type !== 'reload') location.reload();
    } catch {}
    document.documentElement.id = 'slow';
    dispatchEvent(new Event('slow'));
    await new Promise((go) => setTimeout(go, wait));
    return ask('reload', Math.min(2 * wait, 30000));
  };
  self.__NEXT_CLIENT_RESUME = ask('force-cache', 1000);
}`;

/**
 * Removes the payload from a page, half of which it is, even if it is never read, and lets a page of steps begin with
 * the step of a link (linked.mjs). The payload stays unless the file beside the page holds the same, byte for byte.
 *
 * @param {string} html
 * @param {string} payload what the file beside it holds
 * @param {string} address of that file
 */
export function withoutPayload(html, payload, address) {
  const id = payload.match(/"b":"([^"]+)"/)?.[1];
  let inside = '';
  const bare = html.replace(piece, (_, json) => {
    inside += JSON.parse(json)[1] ?? '';
    return '';
  });
  if (!id || inside !== payload) return html;
  const first =
    fetching(address, id, payload.length) + (html.includes(' data-served=') ? linking(stepsIn(html)) : '');
  return bare.replace(/<head>(<meta charset="[^"]*"\s*\/?>)?/i, `$&<script>${first}</script>`);
}

/** @param {string} folder @returns {number} of how many pages below it the payload was taken out */
export function takePayloadsOut(folder) {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('index.html') && existsSync(join(folder, dirname(file), 'index.txt')));
  return pages.filter((file) => {
    const beside = join(dirname(file), 'index.txt').replaceAll('\\', '/');
    const html = readFileSync(join(folder, file), 'utf8');
    const bare = withoutPayload(html, readFileSync(join(folder, beside), 'utf8'), `/${beside}`);
    if (bare !== html) writeFileSync(join(folder, file), bare);
    return bare !== html;
  }).length;
}
