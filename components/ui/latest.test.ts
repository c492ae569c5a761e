import { expect, test } from 'vitest';
import { latest } from './latest';

test('Only the latest of several turns counts, in whatever order they are answered', () => {
  const asks = latest();
  const pasted = asks();
  expect(pasted()).toBe(true);
  const saved = asks();
  expect([saved(), pasted(), saved()]).toEqual([true, false, true]);
  expect([latest()()(), saved()]).toEqual([true, true]);
});
