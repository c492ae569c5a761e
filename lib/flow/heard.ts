import type { AccountRef } from '@/lib/incident/account';
import { isSeen } from '@/lib/incident/contact';
import type { Entry } from '@/lib/incident/entry';
import { accountsOf, answersGiven } from '@/lib/incident/fold';
import type { HeardRule } from '@/lib/playbook/kind-rules';
import { rulesOf } from '@/lib/playbook/kinds';
import { type Tactic, tactics } from '@/lib/playbook/vocabulary';

/**
 * The answer to a question about an account of this kind that was given elsewhere in the incident: to one that was not
 * answered, or that says more than this answer did.
 */
export const heardOf = (
  kind: string,
  question: string,
  entries: readonly Entry[],
  after?: string,
): string | undefined =>
  rulesOf(kind)?.heard?.find(
    (rule) => rule.question === question && rule.after === after && wasSaid(rule, entries),
  )?.answer;

/** What accounts of this incident are asked that says more of the answer to a question of an account of this kind. */
export function askedBefore(
  kind: string,
  question: string,
  entries: readonly Entry[],
): { account: AccountRef; question: string }[] {
  const rules = rulesOf(kind)?.heard?.filter((rule) => rule.after && rule.question === question) ?? [];
  return accountsOf(entries).flatMap((account) => {
    const rule = rules.find(({ from }) => 'kind' in from && from.kind === account.kind);
    return rule && 'question' in rule.from ? [{ account, question: rule.from.question }] : [];
  });
}

/** Whether what a rule hears was said in this incident. */
export function wasSaid({ from }: HeardRule, entries: readonly Entry[]): boolean {
  if ('tactic' in from) return saidToHaveHappened(entries).includes(from.tactic);
  return accountsOf(entries).some(
    (account) =>
      account.kind === from.kind && answersGiven(entries, account).get(from.question)?.[0] === from.answer,
  );
}

/** All that was said to have happened, before the urgent steps and after them. */
export function saidToHaveHappened(entries: readonly Entry[]): Tactic[] {
  const given = answersGiven(entries);
  const said = ['happened', 'tactics'].flatMap((question) => given.get(question) ?? []);
  return tactics.filter((tactic) => said.includes(tactic));
}

/**
 * Of these tactics, those to ask for: without what an account is asked about itself, here or in this incident, and without
 * the screen that they were said to see.
 */
export const tacticsToOffer = (
  offered: readonly Tactic[],
  entries: readonly Entry[],
  kind: string,
): Tactic[] => {
  const askedBy = (of: string, tactic: Tactic) =>
    rulesOf(of)?.heard?.find(({ from }) => 'tactic' in from && from.tactic === tactic)?.question;
  const isAnswered = (account: AccountRef, tactic: Tactic) =>
    answersGiven(entries, account).has(askedBy(account.kind, tactic) ?? '');
  const said = saidToHaveHappened(entries);
  // What was said already is offered in any case, to be taken back.
  return offered.filter(
    (tactic) =>
      said.includes(tactic) ||
      (askedBy(kind, tactic) === undefined &&
        !(tactic === 'remote-app' && isSeen(entries)) &&
        !accountsOf(entries).some((account) => isAnswered(account, tactic))),
  );
};
