import type { Entry } from '@/lib/incident/entry';
import { accountsOf, answersGiven } from '@/lib/incident/fold';
import { type HeardRule, rulesOf } from '@/lib/playbook/kinds';
import { type Tactic, tactics } from '@/lib/playbook/vocabulary';

/** The answer to a question about an account of this kind that was given elsewhere in the incident. */
export const heardOf = (kind: string, question: string, entries: readonly Entry[]): string | undefined =>
  rulesOf(kind)?.heard?.find((rule) => rule.question === question && wasSaid(rule, entries))?.answer;

function wasSaid({ from }: HeardRule, entries: readonly Entry[]): boolean {
  if ('tactic' in from) return answersGiven(entries).get('tactics')?.includes(from.tactic) ?? false;
  return accountsOf(entries).some(
    (account) =>
      account.kind === from.kind && answersGiven(entries, account).get(from.question)?.[0] === from.answer,
  );
}

/** The tactics to ask for: without those that an account of the incident was asked about itself. */
export const tacticsToOffer = (entries: readonly Entry[]): Tactic[] =>
  tactics.filter(
    (tactic) =>
      !accountsOf(entries).some((account) =>
        rulesOf(account.kind)?.heard?.some(
          ({ question, from }) =>
            'tactic' in from && from.tactic === tactic && answersGiven(entries, account).has(question),
        ),
      ),
  );
