import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { seal } from './seal.mjs';
import { putStylesIn, withStyles } from './styles.mjs';

const page =
  '<!DOCTYPE html><html><head><link rel="stylesheet" href="/a.css" data-precedence="next"/></head></html>';
const sheet = 'p{color:red}';

describe('The style sheets of a page that is opened first', () => {
  test('are in it before their link, which no browser fetches, once', () => {
    const html = withStyles(page, () => sheet);
    expect(html).toContain(
      `<style data-sheet>${sheet}</style><link disabled rel="stylesheet" href="/a.css" data-precedence="next"/>`,
    );
    expect(withStyles(html, () => 'p{}')).toBe(html);
  });

  test('are allowed by its policy, by what is in them', () => {
    const { html, problems } = seal(withStyles(page, () => sheet));
    const hash = createHash('sha256').update(sheet).digest('base64');
    expect(problems).toEqual([]);
    expect(html).toContain(`style-src 'self' 'sha256-${hash}'; `);
  });

  test('stay beside all other pages', () => {
    const folder = mkdtempSync(join(tmpdir(), 'styles-'));
    const first = ['en/index.html', 'pt-BR/index.html', 'en/respond/kraken/index.html'];
    const others = ['index.html', 'en/check/index.html', 'en/respond/kraken/follow-up/index.html'];
    for (const file of [...first, ...others]) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), page);
    }
    writeFileSync(join(folder, 'a.css'), sheet);
    expect(putStylesIn(folder)).toBe(first.length);
    const isIn = (file: string) => readFileSync(join(folder, file), 'utf8').includes(sheet);
    expect([...first, ...others].filter(isIn)).toEqual(first);
  });
});
