import { accountOfficials } from '@/lib/content/accounts/officials';
import { authorityOfficials } from '@/lib/content/authorities/officials';
import { beginningOf } from './beginning';
import { checkBy } from './check';
import type { Checked } from './checked';
import { keyOf } from './find/candidate';
import { type Goal, goalOf } from './goal';
import { givesWallet, type Hiding, hidden, toJudge } from './hide';
import type { Verdict } from './verdict';

export interface Found extends Checked {
  /** One of each in a text, also where what is shown of two is the same. */
  key: string;
  /** Where it leads. */
  goal: Goal | null;
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

const nothing: Hiding = { secrets: [], mark: '' };

/**
 * The channels in a text, each with an answer, and the verdict on all of it. Possible secrets are judged too, or what
 * is hostile could hide as one; what is shown is without them. Where one was taken out, or a wallet is given, nothing is
 * official.
 */
export function checkText(text: string, hiding = nothing): CheckedText {
  const { judged, isTakenOut } = toJudge(text, hiding);
  const looked = beginningOf(judged);
  const isCut = looked.length < text.length;
  const { found, verdict } = checkMessage(looked, isCut || isTakenOut || givesWallet(hiding));
  const shown = found.map(({ piece, answer }) => {
    const safe = hidden(looked, piece, hiding);
    const all = goalOf(piece);
    const isShown = all && (safe.value === piece.value || safe.value.includes(all.before + all.domain));
    return { piece: safe, answer, key: keyOf(piece), goal: isShown ? all : null };
  });
  return { found: shown, verdict, isCut };
}
