import { expect, test } from 'vitest';
import { isOld } from './freshness';

test('a fact counts as it was for 180 days', () => {
  const at = (day: string) => Date.parse(day);
  expect(isOld('2026-11-22', at('2026-11-22'))).toBe(false);
  expect(isOld('2026-11-22', at('2027-05-21'))).toBe(false);
  expect(isOld('2026-11-22', at('2027-05-22'))).toBe(true);
  expect(isOld('2026-11-22', at('2026-01-01'))).toBe(false);
});
