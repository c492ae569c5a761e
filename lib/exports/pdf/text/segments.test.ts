import { expect, test } from 'vitest';
import { breaksOf } from './segments';

test('A code breaks in groups where it is a long id, and anywhere else', () => {
  expect([...breaksOf(`0x${'a1b2'.repeat(5)}`, true)]).toEqual([0, 1, 2, 6, 10, 14, 18, 22]);
  expect([...breaksOf('11820', true)]).toEqual([0, 1, 2, 3, 4, 5]);
});
