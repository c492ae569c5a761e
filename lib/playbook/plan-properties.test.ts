import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { providers } from '@/lib/content/accounts/providers';
import { type ActionId, actions } from '@/lib/content/catalogue';
import { type Answers, branchFor, isLockedOut, questions } from './answers';
import { next, type Outcomes, plan, wayOn } from './plan';
import { type Reason, tactics } from './vocabulary';

const outcome = fc.constantFrom('done', 'blocked', 'excluded', undefined);
const anyProvider = fc.constantFrom(...providers);
const maybe = <Value extends string>(values: readonly Value[]) =>
  fc.option(fc.constantFrom(...values), { nil: undefined });
const anyAnswers = fc
  .record({
    contact: maybe(questions.contact),
    'money-leaving': maybe(questions['money-leaving']),
    'sign-in': maybe(questions['sign-in']),
    tactics: fc.option(fc.subarray([...tactics]), { nil: undefined }),
  })
  .map((answers) => JSON.parse(JSON.stringify(answers)) as Answers);
const anyOutcomes = fc.record(
  Object.fromEntries(actions.map(({ id }) => [id, outcome])),
) as fc.Arbitrary<Outcomes>;

const skipped = undefined;
/** Every way to answer the questions, skipping included. */
const allAnswers: Answers[] = [...questions.contact, skipped].flatMap((contact) =>
  [...questions['money-leaving'], skipped].flatMap((money) =>
    [...questions['sign-in'], skipped].map((signIn) => ({
      ...(contact && { contact }),
      ...(money && { 'money-leaving': money }),
      ...(signIn && { 'sign-in': signIn }),
    })),
  ),
);

const idsOf = ({ urgent, followUp }: ReturnType<typeof plan>) => ({
  urgent: urgent.map(({ id }) => id),
  later: followUp.flatMap((group) => group.actions.map(({ id }) => id)),
});

type Ids = ReturnType<typeof idsOf>;

/** Holds a claim against every answer of every provider, and against any way the actions can have ended. */
function always(claim: (ids: Ids, answers: Answers, outcomes: Outcomes) => boolean) {
  fc.assert(
    fc.property(anyProvider, anyAnswers, anyOutcomes, (provider, answers, outcomes) =>
      claim(idsOf(plan(provider, answers, outcomes)), answers, outcomes),
    ),
    { numRuns: 1_000 },
  );
  for (const provider of providers) {
    const broken = allAnswers.filter((answers) => !claim(idsOf(plan(provider, answers)), answers, {}));
    expect(broken, provider.id).toEqual([]);
  }
}

test.describe('Any plan', () => {
  test('has three to six urgent steps and starts with the end of the call', () => {
    always(({ urgent }) => urgent.length >= 3 && urgent.length <= 6 && urgent[0] === 'end-call');
  });

  test('names nothing twice, and nothing urgent again among what follows', () => {
    always(({ urgent, later }) => new Set([...urgent, ...later]).size === urgent.length + later.length);
  });

  test('holds a freeze and official support among its urgent steps', () => {
    always(({ urgent }) => urgent.includes('freeze-account') && urgent.includes('contact-support'));
  });

  test('cuts the connection second where they control the screen, and nowhere else', () => {
    always(
      ({ urgent }, { contact }) =>
        urgent.indexOf('cut-remote-access') === (contact === 'remote-control' ? 1 : -1),
    );
  });

  test('asks for the keys at the reopening where they stand and nobody can get at them', () => {
    always(({ later }, answers, outcomes) => {
      const shutOut = outcomes['freeze-account'] === 'done' || isLockedOut(answers);
      const stand = outcomes['delete-api-keys'] !== 'done';
      return later.includes('delete-keys-on-reopening') === (stand && shutOut);
    });
  });

  test('brings the keys back right after a freeze that failed while money is leaving', () => {
    always(({ urgent }, answers, outcomes) => {
      if (branchFor(answers) !== 'money-leaving') return true;
      const failed = ['blocked', 'excluded'].includes(outcomes['freeze-account'] ?? '');
      return urgent.indexOf('delete-api-keys') === (failed ? urgent.indexOf('freeze-account') + 1 : -1);
    });
  });

  test('adds at least one task for each tactic, and takes none away', () => {
    for (const provider of providers) {
      for (const tactic of tactics) {
        const poor = allAnswers.filter((answers) => {
          const without = idsOf(plan(provider, answers)).later;
          const { later } = idsOf(plan(provider, { ...answers, tactics: [tactic] }));
          return later.length <= without.length || !without.every((id) => later.includes(id));
        });
        expect(poor, `${provider.id}, ${tactic}`).toEqual([]);
      }
    }
  });

  test('leaves no action out for good: each one is planned for somebody', () => {
    const never = new Set(actions.map(({ id }) => id));
    always(({ urgent, later }) => {
      for (const id of [...urgent, ...later]) never.delete(id);
      return true;
    });
    expect([...never]).toEqual([]);
  });
});

test.describe('No path', () => {
  test('ends without a next thing to do, and every one is through within eight taps', () => {
    const taps = fc.array(fc.constantFrom('done', 'blocked', 'excluded'), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(anyProvider, anyAnswers, taps, (provider, answers, how) => {
        const outcomes: Outcomes = {};
        const coming = () => next(plan(provider, answers, outcomes), outcomes);
        for (const tap of how) {
          const now = coming();
          if (now.kind === 'follow-up') break;
          if (outcomes[now.action.id]) throw new Error(`asked twice: ${now.action.id}`);
          outcomes[now.action.id] = tap;
        }
        const { later } = idsOf(plan(provider, answers, outcomes));
        return coming().kind === 'follow-up' && Object.keys(outcomes).length >= 3 && later.length > 0;
      }),
      { numRuns: 2_000 },
    );
  });

  test('stops for somebody who cannot do a step, whatever the reason and whatever was answered', () => {
    const ends = actions.flatMap(({ id, reasons }) =>
      reasons.flatMap((reason) =>
        allAnswers
          .filter((answers) => !leadsOn(id, reason, answers))
          .map((answers) => ({ id, reason, answers })),
      ),
    );
    expect(ends).toEqual([]);
  });
});

/** Another action, an answer that changes the branch, or a dated next check. */
function leadsOn(id: ActionId, reason: Reason, answers: Answers): boolean {
  const way = wayOn(reason, id, answers);
  if (way.kind === 'action')
    return way.to !== id && providers.every((one) => idsOf(plan(one, answers)).urgent.includes(way.to));
  if (way.kind === 'answer') return branchFor({ ...answers, 'sign-in': way.signIn }) !== branchFor(answers);
  return way.afterHours > 0;
}
