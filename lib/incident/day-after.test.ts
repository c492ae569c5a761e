import { expect, test } from 'vitest';
import { dayAfter } from './day-after';

test('So many days later is a day by the calendar, across months, years and changes of the clock', () => {
  expect(dayAfter(new Date(2026, 10, 30, 23, 59), 14)).toBe('2026-12-14');
  expect(dayAfter(new Date(2026, 11, 25), 14)).toBe('2027-01-08');
  expect(dayAfter(new Date(2026, 2, 25, 0, 30), 14)).toBe('2026-04-08');
  expect(dayAfter(new Date(2026, 9, 1), 90)).toBe('2026-12-30');
  expect(dayAfter(new Date(2026, 10, 30), 0)).toBe('2026-11-30');
});
