import type { KindRules } from './kind-rules';
import { kinds } from './kinds';
import type { Hearer } from './vocabulary';

/** An answer that tells of harm, and who hears it besides the company of that account. Whoever reads the paper reads all. */
interface TellingAnswer {
  question: string;
  answer: string;
  to: readonly Hearer[] | 'everybody';
}

export const tellingAnswers: readonly TellingAnswer[] = [
  { question: 'money-leaving', answer: 'yes', to: ['police'] },
  { question: 'sign-in', answer: 'yes-no-email', to: [] },
  { question: 'sign-in', answer: 'no', to: [] },
  { question: 'sign-in', answer: 'no-email', to: [] },
  { question: 'open-mailbox', answer: 'no', to: 'everybody' },
  { question: 'open-messenger', answer: 'no', to: 'everybody' },
  { question: 'open-manager', answer: 'no', to: 'everybody' },
  { question: 'signal', answer: 'gone', to: 'everybody' },
  { question: 'phrase', answer: 'seen', to: ['police'] },
  { question: 'coins-gone', answer: 'yes', to: ['police'] },
  { question: 'signs', answer: 'found', to: ['police'] },
];

/**
 * Answers as `question-answer` that another answer or tactic gives, with what gives them: that everything is lost says
 * that the mailbox is. Once that is said, the answer repeats it.
 */
export const givenBy = new Map<string, readonly string[]>();

for (const { question, answer, after, from } of Object.values<KindRules>(kinds).flatMap(
  ({ heard = [] }) => heard,
)) {
  // It needs an answer of its own besides.
  if (after) continue;
  const given = `${question}-${answer}`;
  const source = 'tactic' in from ? from.tactic : `${from.question}-${from.answer}`;
  givenBy.set(given, [...(givenBy.get(given) ?? []), source]);
}
