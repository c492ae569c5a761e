import type { Entry } from '@/lib/incident/entry';
import { rulesOf } from '@/lib/playbook/kinds';
import { wasSaid } from './heard';

/**
 * Of these answers to a question about an account of this kind, those to offer beside what was said elsewhere, each with
 * the id of its words: shorter where they would say it again.
 */
export const offersBeside = (
  kind: string,
  question: string,
  offered: readonly string[],
  entries: readonly Entry[],
): { answer: string; words: string }[] => {
  const rules = (rulesOf(kind)?.heard ?? []).filter(
    (rule) => rule.leavesOut && rule.question === question && wasSaid(rule, entries),
  );
  return offered
    .filter((answer) => !rules.some(({ leavesOut }) => leavesOut === answer))
    .map((answer) => {
      const takesItsPlace = rules.some((rule) => rule.answer === answer && rule.leavesOut === rule.after);
      return { answer, words: takesItsPlace ? `${answer}-alone` : answer };
    });
};
