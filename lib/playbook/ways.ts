import { type Answers, answersTo, branchFor, isWatched, lacksDevice } from './answers';
import { actionsOf, needsDevice, type Outcomes } from './plan';
import type { PlannedAction, PlaybookIndex } from './playbook-index';
import type { Way } from './schema';

type WayOn =
  | { kind: 'answer'; question: string; answer: string; staysOpen: boolean }
  | { kind: 'action'; to: string }
  | { kind: 'borrow' }
  | { kind: 'next-check'; afterHours: number };

/** Hours until a retry of something urgent, or of somebody who did not answer; and of anything else. */
const soon = 1;
const nextDay = 24;

/**
 * Where "I can't do this" leads: another way, a human channel, or a dated next check. Always somewhere, and never to
 * where nothing would change: an answer that was given is not asked for again, and of an action that was tried already
 * there is a next check. Nor to what needs a login, for who is locked out, or another device, for who has none: somebody
 * may lend one. Reasons may come from an opened file.
 */
export function wayOn(
  playbook: PlaybookIndex,
  action: string,
  reason: string,
  answers: Answers,
  outcomes: Outcomes = {},
): WayOn {
  const found = playbook.actions.find(({ id }) => id === action);
  // To wait makes no device appear: an official person helps, or somebody lends one.
  const isForDevice = reason === 'no-other-device' && isWatched(answers);
  const check: WayOn = isForDevice
    ? { kind: 'borrow' }
    : {
        kind: 'next-check',
        afterHours: found?.urgentOnly || reason === 'no-answer-yet' ? soon : nextDay,
      };
  const { id: branch, lockedOut = false } = branchFor(playbook.account?.kind ?? '', answers);
  const isOutOfReach = ({ id, reasons }: PlannedAction) =>
    lockedOut && reasons.includes('cannot-sign-in') && !playbook.orders[branch]?.includes(id);
  const waits = (one: PlannedAction) => lacksDevice(answers) && needsDevice(one);
  const ways = new Map<string, Way | undefined>(Object.entries(found?.ways ?? {}));
  const follow = (way: Way | undefined): WayOn => {
    if (way?.to === 'check') return { kind: 'next-check', afterHours: way.afterHours };
    if (way?.to === 'role') {
      // An account may have no action of that role, such as a freeze, or it was tried. Then people can help.
      const left = [way.role, 'human' as const]
        .flatMap((role) => actionsOf(playbook, role, answers))
        .filter((one) => one.id !== action && !isOutOfReach(one));
      const to = left.find((one) => outcomes[one.id] === undefined && !waits(one));
      return to ? { kind: 'action', to: to.id } : left.some(waits) ? { kind: 'borrow' } : check;
    }
    if (way?.to !== 'answer') return check;
    const { question, unless, otherwise, after, staysOpen = false } = way;
    const answer = after && answers[question] === after.said ? after.answer : way.answer;
    const isAsked = answersTo(playbook.account?.kind, question).includes(answer);
    const isKnown = unless.some((one) => answers[question] === one);
    return isAsked && !isKnown ? { kind: 'answer', question, answer, staysOpen } : follow(otherwise);
  };
  return follow(isForDevice ? { to: 'role', role: 'human' } : ways.get(reason));
}
