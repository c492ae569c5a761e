import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { seal, sealFolder } from './seal.mjs';
import { guard } from './trusted-types.mjs';

const page = ({ head = '', body = '' } = {}) =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>${head}</head><body>${body}</body></html>`;

const hash = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

const problems = (parts: { head?: string; body?: string }) => seal(page(parts)).problems;

describe('A sealed page', () => {
  test('carries the policy after the charset and before anything it governs, then the guard', () => {
    const { html } = seal(
      page({ head: '<link rel="stylesheet" href="/a.css"/><script src="/a.js"></script>' }),
    );
    expect(html).toMatch(
      /<head><meta charSet="utf-8"\/><meta http-equiv="Content-Security-Policy" content="[^"]+"><script>/,
    );
    expect(html).toContain(`<script>${guard}</script><link`);
  });

  test('carries it first when the charset is not', () => {
    const { html } = seal('<html><head><title>x</title><meta charset="utf-8"></head></html>');
    expect(html).toContain('<head><meta http-equiv="Content-Security-Policy"');
  });

  test('lets its own inline scripts run, each named once', () => {
    const { html } = seal(
      page({ head: '<script>a()</script>', body: '<script id="x">b("</b>")</script><script>a()</script>' }),
    );
    expect(html).toContain(`script-src 'self' ${hash(guard)} ${hash('a()')} ${hash('b("</b>")')};`);
  });

  test('hashes what the browser sees: line ends as \\n, letters as UTF-8', () => {
    expect(seal(page({ body: '<script>\r\n"é"</script>' })).html).toContain(hash('\n"é"'));
  });

  test('allows nothing unsafe, and nothing by default', () => {
    const { html } = seal(page());
    expect(html).toContain(
      `content="default-src 'none'; script-src 'self' ${hash(guard)}; ` +
        `require-trusted-types-for 'script'; trusted-types default; style-src 'self'; `,
    );
    expect(html).not.toMatch(/unsafe|\*/);
  });

  test('is otherwise unchanged, and sealing it again changes nothing', () => {
    const before = page({ head: '<title>x</title>', body: '<p>a<script>a()</script>' });
    const { html } = seal(before);
    expect(html.replace(/<meta http-equiv[^>]+>/, '').replace(`<script>${guard}</script>`, '')).toBe(before);
    expect(seal(html).html).toBe(html);
  });
});

describe('A page is refused for', () => {
  const refused = {
    'a style attribute': { body: '<p style="color:red">' },
    'a style attribute that only readers without scripts get': {
      body: '<noscript><p style="color:red"></noscript>',
    },
    'an inline style sheet': { head: '<style>p{}</style>' },
    'an inline style sheet in a template': { body: '<template><style>p{}</style></template>' },
    'an inline handler': { body: '<button onclick="x()">' },
    'a javascript: address': { body: '<a href=" JavaScript:x()">' },
    'a script from elsewhere': { body: '<script src="https://cdn.example/x.js"></script>' },
    'an image from elsewhere, scheme left out': { body: '<img alt="" src="//cdn.example/x.png">' },
    'an image set from elsewhere': { body: '<img alt="" srcset="/a.png 1x, https://cdn.example/b.png 2x">' },
    'an image as data': { body: '<img alt="" src="data:image/png;base64,AA==">' },
    'a font, icon or style from elsewhere': {
      head: '<link rel="preload" href="https://fonts.example/x.woff2">',
    },
    'a drawing from elsewhere': { body: '<svg><image href="https://cdn.example/x.png"/></svg>' },
    'a frame from elsewhere': { body: '<iframe src="https://example.com"></iframe>' },
  };
  for (const [what, parts] of Object.entries(refused)) {
    test(what, () => expect(problems(parts)).toHaveLength(1));
  }

  test('having no head of its own', () => expect(seal('<p>x').problems).toHaveLength(1));
});

test('links to other sites, and addresses that are only named, are fine', () => {
  const head =
    '<link rel="canonical" href="https://first-hour.example/en/"><link rel="icon" href="/icon.svg">';
  expect(
    problems({ head, body: '<a href="https://www.binance.com">Binance</a><img alt="" src="a.png">' }),
  ).toEqual([]);
});

test('a folder is sealed whole or not at all, and the page at fault is named', () => {
  const folder = mkdtempSync(join(tmpdir(), 'seal-'));
  writeFileSync(join(folder, 'good.html'), page());
  writeFileSync(join(folder, 'bad.html'), page({ body: '<p style="">' }));
  expect(sealFolder(folder)).toEqual({
    pages: 2,
    problems: ['bad.html: <p> on line 1 has a style attribute; use a class.'],
  });
  expect(readFileSync(join(folder, 'good.html'), 'utf8')).toBe(page());

  writeFileSync(join(folder, 'bad.html'), page());
  expect(sealFolder(folder)).toEqual({ pages: 2, problems: [] });
  expect(readFileSync(join(folder, 'good.html'), 'utf8')).toBe(seal(page()).html);
});
