import { accountOfficials } from '@/lib/content/accounts/officials';
import { authorityOfficials } from '@/lib/content/authorities/officials';
import { beginningOf } from './beginning';
import { type Checked, checkBy } from './check';
import { type Goal, goalOf } from './goal';

export interface Found extends Checked {
  /** Computed when it is drawn: a long message has hundreds, few of which are on the screen. */
  goal(): Goal | null;
}

/** Checks against all officials the app knows. Fetched after the page, as they are the app's heaviest list. */
const { checkText: checkAll } = checkBy([...accountOfficials, ...authorityOfficials]);

/** The channels in a text, with answers; `isCut` if the text is too long to be checked whole. */
export function checkText(text: string): { found: Found[]; isCut: boolean } {
  const looked = beginningOf(text);
  const found = checkAll(looked).map((one) => ({ ...one, goal: () => goalOf(one.piece) }));
  return { found, isCut: looked.length < text.length };
}
