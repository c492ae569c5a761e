import { expect, test } from 'vitest';
import { slow } from '@/lib/testing/slow.fixture';
import { growthOf, repeated, tooMuch } from './growth.fixture';

const a = repeated('a');
const growth = (work: (text: string) => unknown) => growthOf(work, a, 8_000);

/** Reads `steps` characters for each character. */
function look(text: string, steps: (at: number) => number): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++)
    for (let j = 0; j < steps(i); j++) sum = (sum + text.charCodeAt(j)) | 0;
  return sum;
}

test('A loop over a text is not too much', slow, async () => {
  expect(await growth((text) => look(text, () => 500))).toBeLessThan(tooMuch);
});

test('A loop within a loop is too much, and so is one of searches', slow, async () => {
  expect(await growth((text) => look(text, (at) => at))).toBeGreaterThan(tooMuch);
  const search = (text: string) => [...text].map((_, at) => text.slice(at).includes('ab'));
  expect(await growth(search)).toBeGreaterThan(tooMuch);
});
