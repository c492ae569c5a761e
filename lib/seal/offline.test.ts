import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { keptFiles } from './offline.mjs';

const page =
  '<!DOCTYPE html><link rel="stylesheet" href="/_next/static/chunks/a.css">' +
  '<script src="/_next/static/chunks/a.js" async></script><script src="/_next/static/chunks/old.js" nomodule></script>';

test('what a worker needs comes first, and nothing is kept twice or never used', () => {
  const folder = mkdtempSync(join(tmpdir(), 'offline-'));
  const pages = ['', 'en/', 'en/record/', 'en/about/', 'en/respond/kraken/', 'xx-YZ/', 'schemas/'];
  const files = [
    ...pages.map((path) => `${path}index.html`),
    ...['a.css', 'a.js', 'old.js', 'small.js', 'large.js', 'later.js'].map(
      (name) => `_next/static/chunks/${name}`,
    ),
    '_next/static/media/a.woff2',
    'en/words/0123456789ab/a.json',
    'en/facts/0123456789ab/a.json',
    'en/index.txt',
    'facts.json',
  ];
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), page);
  }
  writeFileSync(join(folder, '_next/static/chunks/a.css'), '');
  // A page's script names those that it fetches late.
  writeFileSync(join(folder, '_next/static/chunks/a.js'), 'import("small.js"), import("large.js")');
  writeFileSync(join(folder, '_next/static/chunks/large.js'), ' '.repeat(20_000));
  expect(keptFiles(folder)).toEqual({
    first: [
      '/',
      '/_next/static/chunks/a.css',
      '/_next/static/chunks/a.js',
      '/_next/static/chunks/small.js',
      '/en/',
      '/en/record/',
      '/en/words/0123456789ab/a.json',
      '/xx-YZ/',
    ],
    later: [
      '/_next/static/chunks/large.js',
      '/_next/static/chunks/later.js',
      '/_next/static/media/a.woff2',
      '/en/about/',
      '/en/facts/0123456789ab/a.json',
    ],
  });
});
