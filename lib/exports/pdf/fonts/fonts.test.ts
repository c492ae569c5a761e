import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import list from './chunks.json' with { type: 'json' };
import { chunkFor } from './coverage';
import { embeddable } from './embedded';
import { instance } from './instance';
import { readChunks } from './make-chunks.mjs';
import { urls } from './urls';

const file = (name: string) =>
  readFile(`node_modules/@fontsource-variable/${name}`).then((bytes) => new Uint8Array(bytes));

describe('The fonts', () => {
  test('hold what the list says of them; else run `node lib/exports/pdf/fonts/make-chunks.mjs`', () => {
    expect(list).toEqual(readChunks());
  });

  test('have an address each', () => {
    expect(Object.keys(urls)).toEqual(list.map((chunk) => chunk.file));
  });

  for (const letter of ['é', 'λ', 'Ж', 'ش', 'क', 'ก', '我'])
    test(`are heavier and wider at 700 than at 400: ${letter}`, async () => {
      const chunk = chunkFor([letter.codePointAt(0) ?? 0], false);
      const bytes = await file(chunk?.file ?? '');
      const [plain, bold] = ([400, 700] as const).map((weight) => {
        const { font } = instance(bytes, weight, `x-${weight}`);
        const [glyph] = font.glyphsForString(letter);
        if (!glyph) throw new Error('no glyph');
        return { ink: inkOf(glyph.path.commands), width: glyph.advanceWidth, font };
      });
      expect(plain?.ink).toBeGreaterThan(0);
      expect(bold?.ink ?? 0).toBeGreaterThan((plain?.ink ?? 0) * 1.15);
      expect(bold?.width ?? 0).toBeGreaterThanOrEqual(plain?.width ?? 0);
    });

  test('go into a PDF with the outlines of their weight', async () => {
    const bytes = await file('noto-sans/files/noto-sans-latin-wght-normal.woff2');
    const [plain, bold] = ([400, 700] as const).map((weight) => {
      const font = embeddable(instance(bytes, weight, `x-${weight}`));
      const subset = font.createSubset();
      for (const glyph of font.glyphsForString('Aé ')) subset.includeGlyph(glyph);
      return subset.encode();
    });
    expect(plain?.length).toBeGreaterThan(500);
    expect(bold).not.toEqual(plain);
  });
});

/** The area of an outline, with control points taken for corners. */
function inkOf(commands: { command: string; args: number[] }[]): number {
  let area = 0;
  let start = [0, 0];
  let from = [0, 0];
  for (const { command, args } of commands) {
    if (command === 'moveTo') start = from = args;
    else
      for (let n = 0; n < Math.max(2, args.length); n += 2) {
        const to = command === 'closePath' ? start : args.slice(n, n + 2);
        area += (from[0] ?? 0) * (to[1] ?? 0) - (to[0] ?? 0) * (from[1] ?? 0);
        from = to;
      }
  }
  return Math.abs(area) / 2;
}
