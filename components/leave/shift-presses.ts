/** What is looked at of an event of the keyboard or of a pointer. */
type Pressed = Pick<KeyboardEvent, 'type' | 'timeStamp'> &
  Partial<Pick<KeyboardEvent, 'key' | 'repeat' | 'ctrlKey' | 'altKey' | 'metaKey'>>;

/** How often Shift is pressed to leave a page, as on pages of GOV.UK. */
const needed = 3;

/** Milliseconds between two presses, for hands that are slow. */
export const patience = 5_000;

/**
 * Counts how often Shift was pressed and let go by itself, without another key or a tap between. Shift that makes a
 * capital, goes back by Tab or selects is none.
 *
 * @returns what is told of each `keydown`, `keyup` and `pointerdown`, and says how many presses are missing: 3 if none
 *   has begun, 0 once all were made
 */
export function countShiftPresses() {
  let made = 0;
  let lastAt = 0;
  let isAlone = false;
  return ({ type, key, timeStamp, repeat, ctrlKey, altKey, metaKey }: Pressed): number => {
    if (type !== 'keyup') {
      isAlone = key === 'Shift' && (repeat ? isAlone : !(ctrlKey || altKey || metaKey));
      if (!isAlone) made = 0;
    } else if (key === 'Shift' && isAlone) {
      made = timeStamp - lastAt > patience ? 1 : made + 1;
      lastAt = timeStamp;
      isAlone = false;
    }
    const missing = needed - made;
    if (missing === 0) made = 0;
    return missing;
  };
}
