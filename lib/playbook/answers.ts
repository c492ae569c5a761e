import type { BranchRule, Condition } from './kind-rules';
import { rulesOf } from './kinds';
import type { Tactic } from './vocabulary';

/**
 * The questions about the whole incident, each with its possible answers: that of the hang-up block, and what
 * happened, as far as it is asked before the steps. `some` stands for one or more of the first tactics.
 */
export const incidentQuestions = {
  contact: ['on-call', 'remote-control', 'none', 'unsure'],
  happened: ['some', 'none', 'only-called', 'unsure'],
  /** Whether this is the device that they saw, and whether there is any other; asked only where they saw one. */
  device: ['seen', 'other', 'no-other'],
} as const;

/** Whether a question is about the whole incident, not about one account. Who taps (`helping`) decides no order. */
export const isOfIncident = (question: string) =>
  question === 'tactics' || question === 'helping' || Object.hasOwn(incidentQuestions, question);

/** The question of a step that looks for signs of somebody else, about each account. */
const signs = { signs: ['found'] } as const;

/** The answers so far, by question; a skipped question has none. */
export interface Answers {
  readonly [question: string]: string | readonly Tactic[] | undefined;
  /** All that was said to have happened. */
  readonly tactics?: readonly Tactic[];
}

/** An answer as a condition. */
export interface AnswerGiven {
  question: string;
  answer: string;
}

/** What of an action says with which answers it is not urgent, and with which of these its being done does not fit. */
interface Contradictable {
  contradicts?: readonly (AnswerGiven & { rather?: string | undefined })[] | undefined;
}

const contradicting = ({ contradicts = [] }: Contradictable, answers: Answers) =>
  contradicts.find((one) => isGiven(answers, one));

/** Whether an answer was given with which it is not urgent. */
export const isContradicted = (action: Contradictable, answers: Answers) => !!contradicting(action, answers);

/** Whether one was given that does not fit with its being done. */
export const isRuledOut = (action: Contradictable, answers: Answers) =>
  !!contradicting(action, answers)?.rather;

export const isGiven = (answers: Answers, { question, answer }: AnswerGiven) => answers[question] === answer;

/** Whether somebody else saw or moved the screen of this very device: nobody signs in on it. */
export const isWatched = (answers: Answers) => answers['device'] === 'seen' || lacksDevice(answers);

/** Whether the person has no device but the one that somebody else saw. */
export const lacksDevice = (answers: Answers) => isGiven(answers, noOtherDevice);

/** Whether a new recovery phrase may have to be made: the incident has a wallet among its kinds, or its phrase was seen. */
export const mayMoveWallet = (kinds: readonly string[], { tactics }: Answers): boolean =>
  kinds.includes('wallet') || tactics?.includes('recovery-phrase') === true;

/** Said once, it holds for every step. */
export const noOtherDevice = { question: 'device', answer: 'no-other' } as const satisfies AnswerGiven;

const isOneGiven =
  (answers: Answers) =>
  ([question, fitting]: [string, readonly string[]]) =>
    fitting.some((answer) => isGiven(answers, { question, answer }));

const holds = (condition: Condition, answers: Answers) =>
  Object.entries(condition).every(isOneGiven(answers));

/** What brings an action into an order: one of these answers, or one of these things that happened. */
export interface Trigger {
  answers?: readonly AnswerGiven[] | undefined;
  tactics?: readonly Tactic[] | undefined;
}

export const triggers = ({ answers: wanted = [], tactics = [] }: Trigger, answers: Answers) =>
  wanted.some((one) => isGiven(answers, one)) || tactics.some((one) => answers.tactics?.includes(one));

const always: BranchRule = { id: 'default', roles: [] };

/**
 * The branch that fits these answers of an account of this kind. Unsure counts as the default, unless a rule includes
 * it.
 */
export function branchFor(kind: string, answers: Answers): BranchRule {
  const branches = rulesOf(kind)?.branches ?? [];
  return (
    branches.find(
      ({ when = {}, unless = {} }) =>
        holds(when, answers) && !Object.entries(unless).some(isOneGiven(answers)),
    ) ?? always
  );
}

export const isLockedOut = (kind: string, answers: Answers) => branchFor(kind, answers).lockedOut === true;

/** Whether nothing happened as far as we know, so that a look is all there is to do. */
export const isQuiet = (kind: string, answers: Answers) => branchFor(kind, answers).quiet === true;

/** Whether money leaves an account of this kind right now. */
export function isLeaving(kind: string, answers: Answers): boolean {
  const leaving = rulesOf(kind)?.leaving;
  return leaving !== undefined && holds(leaving, answers);
}

/** Whether nothing was said yet of what would tell if money leaves an account of this kind. */
export const mayBeLeaving = (kind: string, answers: Answers): boolean =>
  Object.keys(rulesOf(kind)?.leaving ?? {}).some((question) => answers[question] === undefined);

/** The questions asked of an account of this kind; none for an unknown kind. */
export const questionsOf = (kind: string): readonly string[] => Object.keys(rulesOf(kind)?.questions ?? {});

/** The possible answers to a question about an account of this kind or about the whole incident. */
export function answersTo(kind: string | undefined, question: string): readonly string[] {
  const ofAccount = kind === undefined ? {} : { ...rulesOf(kind)?.questions, ...signs };
  const all: Readonly<Record<string, readonly string[]>> = { ...ofAccount, ...incidentQuestions };
  return Object.hasOwn(all, question) ? (all[question] ?? []) : [];
}

/**
 * The answers to offer as buttons. What is ticked says `some`, and "not sure" of the rest would take it back. Whoever was
 * watched was not only called.
 */
export const answersToOffer = (kind: string, question: string, answers: Answers): readonly string[] =>
  answersTo(kind, question).filter(
    (answer) =>
      answer !== 'some' &&
      !(answer === 'unsure' && answers[question] === 'some') &&
      !(answer === 'only-called' && answers['device'] !== undefined),
  );
