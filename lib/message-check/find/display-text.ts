import { behindIt } from './behind';
import type { Found } from './found';
import { linkTextsIn } from './link-texts';
import { References, referredTo } from './references';
import { isSame } from './same';
import { sendersIn } from './senders';

/**
 * Tells whether a place in an uncovered text holds only the display text of another address: `"a@x.com" <b@y.com>`,
 * `[a@x.com](https://y.com)`. Prepared once per text, so that time grows linearly.
 */
export function displayTextsIn(text: string): (found: Found) => boolean {
  const references = new References(text);
  const readings = [
    linkTextsIn(text, references),
    sendersIn(text),
    referredTo(text, references),
    behindIt(text),
  ];
  return (found) => {
    for (const meantBy of readings) {
      const meant = meantBy(found);
      if (meant !== null) return !isSame(found.value, meant);
    }
    return false;
  };
}
