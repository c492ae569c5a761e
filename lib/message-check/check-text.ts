import { accountOfficials } from '@/lib/content/accounts/officials';
import { authorityOfficials } from '@/lib/content/authorities/officials';
import { beginningOf } from './beginning';
import { type Checked, checkBy } from './check';
import { type Goal, goalOf } from './goal';

export interface Found extends Checked {
  /** Worked out when it is drawn: a long message holds hundreds, and few are on the screen. */
  goal(): Goal | null;
}

/** By all that the app knows. Imported behind the page of the check: it is the heaviest list of the app. */
const { checkText: checkAll } = checkBy([...accountOfficials, ...authorityOfficials]);

/** What stands in a text, with the answers; `isCut` where the text is longer than anything that is looked at. */
export function checkText(text: string): { found: Found[]; isCut: boolean } {
  const looked = beginningOf(text);
  const found = checkAll(looked).map((one) => ({ ...one, goal: () => goalOf(one.piece) }));
  return { found, isCut: looked.length < text.length };
}
