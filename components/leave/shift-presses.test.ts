import { expect, test } from 'vitest';
import { countShiftPresses } from './shift-presses';

/** What is missing after events such as `Shift+` (down), `Shift-` (up), `a+`, `tap`, a second apart or as said. */
function missingAfter(events: string, seconds = 1, held: object = {}) {
  const count = countShiftPresses();
  return events.split(' ').map((event, i) =>
    // As of a browser's event: nothing of it is its own.
    count(
      Object.create({
        type: event === 'tap' ? 'pointerdown' : event.endsWith('+') ? 'keydown' : 'keyup',
        ...(event !== 'tap' && { key: event.slice(0, -1) }),
        timeStamp: 1000 * seconds * i,
        ...held,
      }),
    ),
  );
}
const press = 'Shift+ Shift-';

test('Three presses of Shift leave the page, and it says how many are missing', () => {
  expect(missingAfter(`${press} ${press} ${press}`)).toEqual([3, 2, 2, 1, 1, 0]);
  expect(missingAfter(`${press} ${press} ${press} ${press}`).slice(-1)).toEqual([2]);
});

test('Shift that belongs to another key, a tap or a shortcut is none', () => {
  expect(missingAfter(`Shift+ A+ A- Shift- ${press} ${press}`).slice(-1)).toEqual([1]);
  expect(missingAfter(`Shift+ Tab+ Shift- Tab- ${press} ${press}`).slice(-1)).toEqual([1]);
  expect(missingAfter(`${press} ${press} a+ a- ${press}`).slice(-1)).toEqual([2]);
  expect(missingAfter(`${press} ${press} Shift+ tap Shift-`).slice(-1)).toEqual([3]);
  expect(missingAfter(`${press} ${press} ${press}`, 1, { ctrlKey: true })).toEqual([3, 3, 3, 3, 3, 3]);
});

test('Presses long apart do not add up, and Shift that is held counts once', () => {
  expect(missingAfter(`${press} ${press} ${press}`, 2.6).slice(-1)).toEqual([2]);
  expect(missingAfter(`${press} ${press} ${press}`, 2.5).slice(-1)).toEqual([0]);
  expect(missingAfter('Shift+ Shift+ Shift+ Shift-', 1, { repeat: true })).toEqual([3, 3, 3, 3]);
});
