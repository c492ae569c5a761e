import { type Answers, isLockedOut, isWatched, lacksDevice, noOtherDevice } from '@/lib/playbook/answers';
import { isForOtherDevice, needsDevice, type Outcomes } from '@/lib/playbook/plan';
import type { PlannedAction, PlaybookIndex } from '@/lib/playbook/playbook-index';
import type { Reason } from '@/lib/playbook/vocabulary';
import { wayOn } from '@/lib/playbook/ways';

/** An entry without its account and the words on the screen, which the tap adds. */
export type CannotEntry =
  | { kind: 'action-blocked'; reason: Reason; note: string }
  | { kind: 'action-reopened' }
  | { kind: 'question-answered'; question: string; answer: string };

interface Cannot {
  /** In the order of writing. */
  entries: readonly CannotEntry[];
  /** The action to go to; null for whatever comes next. */
  to: string | null;
}

/**
 * The reasons that take one tap. Being locked out of this account may be known already; of another one it is news.
 * Where somebody saw this device, every step that is for another one may fail for the lack of it.
 */
export function reasonsFor({ account }: PlaybookIndex, action: PlannedAction, answers: Answers): Reason[] {
  const isSaid = isLockedOut(account?.kind ?? '', answers) && action.urgentOnly === true;
  const isKnown = lacksDevice(answers) && !action.byTalking;
  const mayLack = isWatched(answers) && !lacksDevice(answers) && isForOtherDevice(action);
  const all = new Set([...(mayLack ? (['no-other-device'] as const) : []), ...action.reasons]);
  return [...all].filter(
    (reason) =>
      reason !== 'something-else' &&
      !(isSaid && reason === 'cannot-sign-in') &&
      !(isKnown && reason === 'no-other-device'),
  );
}

/**
 * The entries that "I can't do this" writes, and where it leads.
 *
 * If the reason amounts to an answer for which the action has another way, the action stays open. A note is kept all
 * the same: it goes with the reason, and the action is reopened after it. That there is no device but a watched one is an
 * answer that holds for every step: those that wait for one are not blocked one by one.
 */
export function cannotDo(
  playbook: PlaybookIndex,
  action: string,
  reason: Reason,
  note: string,
  answers: Answers,
  outcomes: Outcomes = {},
): Cannot {
  const way = wayOn(playbook, action, reason, answers, outcomes);
  if (reason === 'no-other-device' && isWatched(answers)) return withoutDevice(playbook, action, note, way);
  const entries = tried(reason, note, way.kind === 'answer' && way.staysOpen);
  if (way.kind === 'answer') {
    entries.push({ kind: 'question-answered', question: way.question, answer: way.answer });
  }
  return { entries, to: way.kind === 'action' ? way.to : null };
}

/** That it was tried; where the action stays open, only for the note. */
function tried(reason: Reason, note: string, staysOpen: boolean): CannotEntry[] {
  const blocked: CannotEntry = { kind: 'action-blocked', reason, note: note.trim() };
  if (!staysOpen) return [blocked];
  return blocked.note === '' ? [] : [blocked, { kind: 'action-reopened' }];
}

function withoutDevice(
  { actions }: PlaybookIndex,
  action: string,
  note: string,
  way: ReturnType<typeof wayOn>,
): Cannot {
  const waits = (id: string) => actions.some((one) => one.id === id && needsDevice(one));
  // To go off the line takes no device. Where people can be called, the call is what is left, unless there is no phone
  // for that either.
  const isLeft = actions.some(
    ({ id, role, byTalking, reasons }) =>
      id === action && (role === 'stop-contact' || (byTalking && !reasons.includes('no-other-device'))),
  );
  // What comes next may be a lock by phone, which stands before support there as everywhere.
  const staysOpen = isLeft || waits(action);
  const answer: CannotEntry = { kind: 'question-answered', ...noOtherDevice };
  return {
    entries: [...tried('no-other-device', note, staysOpen), answer],
    to: !staysOpen && way.kind === 'action' && !waits(way.to) ? way.to : null,
  };
}
