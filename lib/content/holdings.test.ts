import { expect, test } from 'vitest';
import { actions } from './catalogue';
import { holdings, tellingBank } from './holdings';

test('What takes a thing back from others is an action that there is', () => {
  const ids: string[] = actions.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining([tellingBank, ...holdings.flatMap(({ doneBy }) => doneBy)]));
});
