import { accountOfficials } from '@/lib/content/accounts/officials';
import { authorityOfficials } from '@/lib/content/authorities/officials';
import { beginningOf } from './beginning';
import { checkBy } from './check';
import type { Checked } from './checked';
import { type Goal, goalOf } from './goal';
import type { Verdict } from './verdict';

export interface Found extends Checked {
  /** Computed when it is drawn: a long message has hundreds, few of which are on the screen. */
  goal(): Goal | null;
}

/** Checks against all officials the app knows. Fetched after the page, as they are the app's heaviest list. */
const { checkMessage } = checkBy([...accountOfficials, ...authorityOfficials]);

export interface CheckedText {
  /** The channels in it, the gravest first. */
  found: Found[];
  /** What they amount to; null if there are none. */
  verdict: Verdict | null;
  /** Whether the text is too long to be checked whole. */
  isCut: boolean;
}

/** The channels in a text, each with an answer, and the verdict on all of it. */
export function checkText(text: string): CheckedText {
  const looked = beginningOf(text);
  const isCut = looked.length < text.length;
  const { found, verdict } = checkMessage(looked, isCut);
  const withGoals = found.map((one) => ({ ...one, goal: () => goalOf(one.piece) }));
  return { found: withGoals, verdict, isCut };
}
