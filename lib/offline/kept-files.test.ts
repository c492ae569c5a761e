import { expect, test } from 'vitest';
import { accountPages, inLanguage, isLasting, isPayload, languageOf, withPayloads } from './kept-files';

test('a page is kept with what it is drawn from', () => {
  expect(withPayloads(['/en/', '/_next/static/chunks/a.js'])).toEqual([
    '/en/',
    '/en/index.txt',
    '/_next/static/chunks/a.js',
  ]);
  expect(isPayload('/en/index.txt')).toBe(true);
  expect(isPayload('/en/__next._tree.txt')).toBe(false);
});

test('files of no language go with each', () => {
  const all = ['/', '/_next/static/chunks/a.js', '/ar-XB/', '/en/', '/en/words/0123456789ab/a.json'];
  expect(all.map(languageOf)).toEqual([null, null, 'ar-XB', 'en', 'en']);
  expect(inLanguage(all, 'ar-XB')).toEqual(['/', '/_next/static/chunks/a.js', '/ar-XB/']);
});

test('only files that are named after what they hold last', () => {
  const lasting = [
    '/_next/static/chunks/a.js',
    '/_next/static/media/a.woff2',
    '/en/words/0123456789ab/a.json',
  ];
  for (const path of lasting) expect(isLasting(path), path).toBe(true);
  for (const path of ['/en/', '/en/index.txt', '/worker.js', '/facts.json', '/en/words/a.json'])
    expect(isLasting(path), path).toBe(false);
});

test('the pages of an account are found from any of them', () => {
  const both = ['/en/respond/kraken/', '/en/respond/kraken/follow-up/'];
  expect(both.map(accountPages)).toEqual([both, both]);
  expect(accountPages('/en/respond/kraken/#tasks')).toEqual(both);
  expect(accountPages('/en/record/')).toEqual([]);
});
