import { expect, test } from 'vitest';
import { expectNone, unknownId } from './problems.fixture';

const known = ['freeze-account', 'delete-api-keys', 'end-call'];

test('Problems fail with their own sentences', () => {
  expect(() => expectNone(['a: b.', 'c: d.'])).toThrow('a: b.\nc: d.');
  expect(() => expectNone([])).not.toThrow();
});

test('An id that is not there is said with the nearest one', () => {
  expect(unknownId('freze-account', known)).toEqual([
    'there is no "freze-account". The nearest is "freeze-account"',
  ]);
  expect(unknownId('delete-keys', known)[0]).toContain('"delete-api-keys"');
  expect(unknownId('end-call', known)).toEqual([]);
  expect(unknownId('end-call', [])).toEqual(['there is no "end-call"']);
});
