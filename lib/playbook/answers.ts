import type { Branch, Tactic } from './vocabulary';

/** The triage, in the order it is asked: at most three questions, each skippable. */
export const questions = {
  contact: ['on-call', 'remote-control', 'none', 'unsure'],
  'money-leaving': ['yes', 'no', 'unsure'],
  'sign-in': ['yes', 'no', 'no-email', 'unsure'],
} as const;

export type Question = keyof typeof questions;
export type Answer<Q extends Question> = (typeof questions)[Q][number];

/** What the person said so far; a skipped question has no answer. */
export type Answers = { [Q in Question]?: Answer<Q> } & { tactics?: readonly Tactic[] };

/** Which of the provider's orders fits. Not sure counts as the default: its first act stops the quiet theft too. */
export function branchFor(answers: Answers): Branch {
  if (answers['sign-in'] === 'no-email') return 'locked-out-no-email';
  if (answers['sign-in'] === 'no') return 'locked-out';
  return answers['money-leaving'] === 'yes' ? 'money-leaving' : 'default';
}

export const isLockedOut = (answers: Answers) =>
  answers['sign-in'] === 'no' || answers['sign-in'] === 'no-email';
