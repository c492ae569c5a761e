import { type BranchRule, type Condition, rulesOf } from './kinds';
import type { Tactic } from './vocabulary';

/** Answers to the question of the hang-up block, which is about the whole incident. */
export const contactAnswers = ['on-call', 'remote-control', 'none', 'unsure'] as const;

/** The answers so far, by question; a skipped question has none. */
export interface Answers {
  readonly [question: string]: string | readonly Tactic[] | undefined;
  readonly tactics?: readonly Tactic[];
}

/** An answer as a condition. */
export interface AnswerGiven {
  question: string;
  answer: string;
}

export const isGiven = (answers: Answers, { question, answer }: AnswerGiven) => answers[question] === answer;

const holds = (condition: Condition, answers: Answers) =>
  Object.entries(condition).every(([question, fitting]) =>
    fitting.some((answer) => isGiven(answers, { question, answer })),
  );

const always: BranchRule = { id: 'default', roles: [] };

/**
 * The branch that fits these answers of an account of this kind. Unsure counts as the default, unless a rule includes
 * it.
 */
export function branchFor(kind: string, answers: Answers): BranchRule {
  const branches = rulesOf(kind)?.branches ?? [];
  return branches.find(({ when = {} }) => holds(when, answers)) ?? always;
}

export const isLockedOut = (kind: string, answers: Answers) => branchFor(kind, answers).lockedOut === true;

/** Whether money leaves an account of this kind right now. */
export function isLeaving(kind: string, answers: Answers): boolean {
  const leaving = rulesOf(kind)?.leaving;
  return leaving !== undefined && holds(leaving, answers);
}

/** The questions asked of an account of this kind; none for an unknown kind. */
export const questionsOf = (kind: string): readonly string[] => Object.keys(rulesOf(kind)?.questions ?? {});

/** The possible answers to a question about an account of this kind or about the whole incident. */
export function answersTo(kind: string | undefined, question: string): readonly string[] {
  if (question === 'contact') return contactAnswers;
  const questions = kind === undefined ? {} : (rulesOf(kind)?.questions ?? {});
  return Object.hasOwn(questions, question) ? (questions[question] ?? []) : [];
}
