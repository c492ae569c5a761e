import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { root, textOf } from '@/lib/testing/project.fixture';
import { buildIdOf, sourceFiles } from './build/sources.mjs';

/** A small checkout, with files that a build reads and files that none reads. */
function checkout() {
  const folder = mkdtempSync(join(tmpdir(), 'sources-'));
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  for (const file of [...read, ...unread]) write(file, 'as it was');
  return { folder, write };
}

const read = [
  'app/page.tsx',
  'components/site/frame.tsx',
  'lib/content/messages/en/ui/site.json',
  'lib/seal/seal.mjs',
  'lib/seal/trusted-types.mjs',
  'public/schemas/record-2.json',
  'next.config.js',
  'package-lock.json',
];
const unread = [
  'README.md',
  'lib/seal/README.md',
  'e2e/person.ts',
  'lib/seal/seal.test.ts',
  'components/site/frame.test.tsx',
  'lib/i18n/messages.fixture.ts',
  'lib/content/oldest-facts.program.ts',
  'lib/message-check/make-letters.mjs',
  'lib/seal/install.mjs',
  'lib/upkeep/seen.json',
];

test('the id of a build changes with whatever the build reads, and comes back with it', () => {
  const { folder, write } = checkout();
  const first = buildIdOf(folder);
  // Whoever runs it stands on the pages.
  expect(buildIdOf(folder, { OPERATOR_NAME: 'Example' })).not.toBe(first);
  expect(buildIdOf(folder, { PATH: '/bin' })).toBe(first);
  expect(first).toMatch(/^[0-9a-f]{12}$/);
  for (const file of read) {
    write(file, 'changed');
    expect(buildIdOf(folder), file).not.toBe(first);
    write(file, 'as it was');
    expect(buildIdOf(folder), file).toBe(first);
  }
  write('lib/content/accounts/exchange/new.ts', 'new');
  expect(buildIdOf(folder)).not.toBe(first);
  rmSync(folder, { recursive: true });
});

test('it stays as it is when only tests, fixtures or programs run by hand change, and wherever it is', () => {
  const { folder, write } = checkout();
  const first = buildIdOf(folder);
  for (const file of unread) {
    write(file, 'changed');
    expect(buildIdOf(folder), file).toBe(first);
  }
  const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
  cpSync(folder, elsewhere, { recursive: true });
  expect(buildIdOf(elsewhere)).toBe(first);
  for (const one of [folder, elsewhere]) rmSync(one, { recursive: true });
});

test('nothing that a build reads imports what the id leaves out', () => {
  const files = sourceFiles(root);
  const known = new Set(files);
  const importing = files.filter((file) => /\.(tsx?|mjs)$/.test(file));
  expect(importing.length).toBeGreaterThan(300);
  const astray = importing.flatMap((file) =>
    [...textOf(file).matchAll(/(?:from|import)\s*\(?\s*'(\.[^'$]*|@\/[^'$]*)'/g)].flatMap(([, path = '']) => {
      const to = path.startsWith('@/') ? path.slice(2) : join(dirname(file), path);
      const ends = ['', '.ts', '.tsx', '/index.ts'];
      return ends.some((end) => known.has(`${to}${end}`)) ? [] : [`${file}: ${path}`];
    }),
  );
  expect(astray).toEqual([]);
});
