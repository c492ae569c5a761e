import fc from 'fast-check';
import { expect } from 'vitest';
import { actions } from '@/lib/content/catalogue';
import { playbookAccounts, playbookOf } from '@/lib/content/playbooks';
import { type Answers, branchFor, isWatched } from './answers';
import { allAnswers as answersFor } from './answers.fixture';
import { type Outcomes, plan } from './plan';
import type { PlaybookIndex } from './playbook-index';
import { tactics } from './vocabulary';
import { wayOn } from './ways';

/** One playbook for each way to plan: accounts of one kind with the same orders and actions have the same plans. */
export const planningApart = (playbooks: readonly PlaybookIndex[]): PlaybookIndex[] => {
  const keyOf = ({ account, orders, actions }: PlaybookIndex) =>
    JSON.stringify([account?.kind, orders, actions.map(({ id, byTalking }) => [id, byTalking])]);
  return [...new Map(playbooks.map((one) => [keyOf(one), one])).values()];
};

export const playbooks = planningApart(playbookAccounts.map(playbookOf));
export const kindOf = ({ account }: PlaybookIndex) => account?.kind ?? '';

const answersByKind = new Map<string, Answers[]>();
export const allAnswers = (playbook: PlaybookIndex): Answers[] => {
  const kind = kindOf(playbook);
  const known = answersByKind.get(kind) ?? answersFor(kind);
  answersByKind.set(kind, known);
  return known;
};

const outcome = fc.constantFrom('done', 'blocked', 'excluded', undefined);
export const anyOutcomes = fc.record(
  Object.fromEntries(actions.map(({ id }) => [id, outcome])),
) as fc.Arbitrary<Outcomes>;
const anyTactics = fc.option(fc.subarray([...tactics]), { nil: undefined });
export const anyCase = fc.oneof(
  ...playbooks.map((playbook) =>
    fc
      .tuple(fc.constantFrom(...allAnswers(playbook)), anyTactics)
      .map(([answers, said]) => ({ playbook, answers: said ? { ...answers, tactics: said } : answers })),
  ),
);

export const idsOf = ({ urgent, followUp }: ReturnType<typeof plan>) => ({
  urgent: urgent.map(({ id }) => id),
  later: followUp.flatMap((group) => group.actions.map(({ id }) => id)),
});

/** A playbook with answers and outcomes, and what is planned for them. */
export interface Case {
  playbook: PlaybookIndex;
  answers: Answers;
  outcomes: Outcomes;
  urgent: string[];
  later: string[];
}

export const caseOf = (playbook: PlaybookIndex, answers: Answers, outcomes: Outcomes): Case => ({
  playbook,
  answers,
  outcomes,
  ...idsOf(plan(playbook, answers, outcomes)),
});

/** All answers of every playbook, before anything was done. */
export const planned = playbooks.map((playbook) => ({
  playbook,
  cases: allAnswers(playbook).map((answers) => caseOf(playbook, answers, {})),
}));

const replacedBy = (id: string): readonly string[] => actions.find((one) => one.id === id)?.replaces ?? [];

/** What stands in an order in the place of something that joins: what replaces it there, or else itself. */
export const placedFor = (order: readonly string[], joins: string) =>
  order.find((id) => replacedBy(id).includes(joins)) ?? joins;

/** Whether something was done that replaces it, so that it is not asked for. */
export const isMade = ({ playbook, outcomes }: Pick<Case, 'playbook' | 'outcomes'>, id: string) =>
  (outcomes[id] === undefined || outcomes[id] === 'blocked') &&
  playbook.actions.some((one) => outcomes[one.id] === 'done' && replacedBy(one.id).includes(id));

/** Checks a claim for all answers of every playbook, and for any outcomes of the actions. */
export function always(claim: (one: Case) => boolean) {
  fc.assert(
    fc.property(anyCase, anyOutcomes, ({ playbook, answers }, outcomes) =>
      claim(caseOf(playbook, answers, outcomes)),
    ),
    { numRuns: 1_000 },
  );
  for (const { playbook, cases } of planned) {
    const broken = cases.filter((one) => !claim(one));
    expect(
      broken.map(({ answers }) => answers),
      playbook.account?.id,
    ).toEqual([]);
  }
}

/** Another action of this playbook, an answer that changes the branch, or a dated next check. */
export function leadsOn(
  playbook: PlaybookIndex,
  id: string,
  reason: string,
  answers: Answers,
  outcomes: Outcomes = {},
): boolean {
  const way = wayOn(playbook, id, reason, answers, outcomes);
  const kind = kindOf(playbook);
  if (way.kind === 'action') return way.to !== id && playbook.actions.some((one) => one.id === way.to);
  if (way.kind === 'answer')
    return branchFor(kind, { ...answers, [way.question]: way.answer }).id !== branchFor(kind, answers).id;
  return way.kind === 'borrow' ? isWatched(answers) : way.afterHours > 0;
}
