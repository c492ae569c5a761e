import { expect, test } from 'vitest';
import { loadFonts } from '@/lib/exports/pdf/fonts/fonts';
import { installedFonts } from '@/lib/exports/pdf/record.fixture';
import { growthOf, repeated, tooMuch } from '@/lib/testing/growth.fixture';
import { slow } from '@/lib/testing/slow.fixture';
import { chunksOf, linesOf, type Style } from './lines';

const style: Style = { size: 10, direction: 'auto' };
const parts = ['He rang me and said it was the bank. ', 'اتصل بي وقال إنه البنك. '];
const fonts = await loadFonts(new Set(parts.flatMap((part) => chunksOf(part, style))), installedFonts().load);

for (const part of parts)
  test(`A paragraph is set in lines in time that grows with it: ${part}`, slow, async () => {
    const set = (text: string) => linesOf(text, style, 400, fonts);
    expect(set(repeated(part)(1_000)).length).toBeGreaterThan(5);
    expect(await growthOf(set, repeated(part), 32_000)).toBeLessThan(tooMuch);
  });
