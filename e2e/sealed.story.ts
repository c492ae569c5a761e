import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { playbookAccounts } from '@/lib/content/playbooks';
import { textAt } from './built';
import { expect, test } from './person';
import { isHydrated } from './scripts';

/** Every page of the build, by the address it is served at. */
const pages = () =>
  readdirSync('out', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `/${file.slice(0, -'index.html'.length)}`);

const firstOfKind = new Set(
  playbookAccounts.filter(({ kind }, i, all) => all.findIndex((one) => one.kind === kind) === i),
);
/** What differs in words only from a page that is looked at alive: another language, and what follows at another account of the kind. */
const alike = playbookAccounts
  .filter((account) => !firstOfKind.has(account))
  .map(({ id }) => `/en/respond/${id}/follow-up/`);
const isAlike = (path: string) =>
  (path.startsWith('/ar-XB/') && path !== '/ar-XB/') || alike.some((start) => path.startsWith(start));

/** What the policy of a page says, and the hashes of scripts and style sheets that it lets in. */
function policyIn(html: string) {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
  const hash = / 'sha256-([^']+)'/g;
  return {
    rules: policy.replace(hash, ''),
    hashes: new Set([...policy.matchAll(hash)].map(([, value]) => value)),
  };
}

/** The hashes of the scripts and style sheets that stand in a page. */
const hashesOf = (html: string) =>
  new Set(
    [...html.matchAll(/<(script|style)(?![^>]* src=)[^>]*>([\s\S]*?)<\/\1>/g)].map(([, , text = '']) =>
      createHash('sha256').update(text).digest('base64'),
    ),
  );

/** Ways in which a text could take effect, each tried in the page. All must throw. */
function wrongdoings() {
  const script = () => document.createElement('script');
  const code = () => URL.createObjectURL(new Blob(['window.ran = true'], { type: 'text/javascript' }));
  const types = Reflect.get(window, 'trustedTypes');
  const tried: Record<string, () => unknown> = {
    'markup that runs': () => Reflect.set(document.body, 'innerHTML', '<img src=x onerror="ran = true">'),
    'markup that only says something': () => document.body.insertAdjacentHTML('beforeend', '<b>Call us</b>'),
    'the page of a frame': () => Reflect.set(document.createElement('iframe'), 'srcdoc', '<b>Call us</b>'),
    'a parsed page': () => new DOMParser().parseFromString('<b>Call us</b>', 'text/html'),
    'a script from elsewhere': () => Reflect.set(script(), 'src', 'https://evil.example/x.js'),
    'a script from elsewhere by attribute': () => script().setAttribute('src', '//evil.example/x.js'),
    'a script as data': () => Reflect.set(script(), 'src', 'data:text/javascript,window.ran=true'),
    'a script from a blob': () => Reflect.set(script(), 'src', code()),
    'a script of text': () => Reflect.set(script(), 'text', 'window.ran = true'),
    'a handler of text': () => document.body.setAttribute('onclick', 'window.ran = true'),
    'a worker from a blob': () => new Worker(code()),
    'a milder policy': () => types.createPolicy('default', { createHTML: (html: string) => html }),
    'a policy of another name': () => types.createPolicy('mine', { createHTML: (html: string) => html }),
  };
  return Object.keys(tried).filter((name) => {
    try {
      tried[name]?.();
      return true;
    } catch {
      return false;
    }
  });
}

test.describe('A page under its policy', { tag: '@once' }, () => {
  test('comes to life, and lets no text become markup or code', async ({ person: { page, watch } }) => {
    watch.expects(/Trusted ?Type|Trusted(HTML|Script)|trusted-types/);
    expect(pages()).toContain('/en/record/');
    for (const path of pages().filter((one) => !isAlike(one))) {
      await page.goto(path);
      // The bare address leads to a language by a script.
      if (path === '/') await expect(page).toHaveURL(/\/en\/$/);
      await expect.poll(() => isHydrated(page), path).toBe(true);
      expect(await page.evaluate(wrongdoings), path).toEqual([]);
      expect(await page.evaluate(() => Reflect.get(window, 'ran')), path).toBeUndefined();
    }
  });

  test('has the policy of all others, for what is within it and for no more', () => {
    const rest = pages().filter(isAlike);
    expect(rest.length).toBeGreaterThan(50);
    const { rules: ofAll } = policyIn(textAt('ar-XB/index.html'));
    for (const path of rest) {
      const html = textAt(`${path}index.html`);
      const { rules, hashes } = policyIn(html);
      expect(rules, path).toBe(ofAll);
      expect(hashes, path).toEqual(hashesOf(html));
    }
  });
});
