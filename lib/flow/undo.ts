import { type AccountRef, sameAccount } from '@/lib/incident/account';
import type { Entry } from '@/lib/incident/entry';
import { type Asked, answersStanding } from './asked-again';
import { isAnswer, lastTap, type Said } from './last-tap';

/** What takes a tap back, and where it leads. */
export interface Undo {
  /** The answers that stood before; `words` are those of the answer that goes. */
  answer: { question: string; before: readonly string[]; words: string } | null;
  /** The action to open again; `account` only if it is another one than that of the page. */
  reopen: { action: string; account: AccountRef | undefined } | null;
  /** The step that was tapped. */
  to: string;
}

/**
 * How to take the last tap back on the page of this account; null if there is nothing to take back. A reason that answered
 * a question as well takes back both.
 *
 * @param cut the action that takes a device off the line, if the playbook has it
 */
export function undoOf(
  entries: readonly Entry[],
  said: Said | null,
  page: AccountRef | null,
  cut: Asked | undefined,
): Undo | null {
  const tap = lastTap(entries, said);
  if (!tap) return null;
  const last = entries.at(-1);
  const answer = isAnswer(last, said)
    ? {
        question: last.question,
        before: answersStanding(last.question, entries.slice(0, -1), last.account ?? null, cut),
        words: last.seen.words,
      }
    : null;
  if (tap.kind === 'question-answered') return answer && said && { answer, reopen: null, to: said.at };
  const { action, account } = tap;
  const isOurs = !account || sameAccount(account, page);
  return { answer, reopen: { action, account: isOurs ? undefined : account }, to: action };
}
