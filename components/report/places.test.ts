import { expect, test } from 'vitest';
import { authoritiesIn } from '@/lib/content/authorities/registry';
import { countriesIn, withoutOffice } from './places';

test('A country counts the offices that take reports, not the list of the European Union that leads to them', () => {
  const counts = new Map(countriesIn('en').map(({ country, count }) => [country, count]));
  expect(authoritiesIn('eu').length).toBeGreaterThan(0);
  expect(counts.get('DE')).toBe(authoritiesIn('DE').length);
  expect(counts.get('GB')).toBe(authoritiesIn('GB').length);
  const none = [...counts].filter(([, count]) => count === 0).map(([country]) => country);
  expect(withoutOffice).toEqual(expect.arrayContaining(none));
  for (const country of none) expect(authoritiesIn(country)).toEqual([]);
});
