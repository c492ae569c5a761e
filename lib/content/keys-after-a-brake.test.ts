import { describe, expect, test } from 'vitest';
import { hasAny } from '@/lib/playbook/account-facts';
import { isLockedOut, isQuiet, lacksDevice } from '@/lib/playbook/answers';
import { allAnswers } from '@/lib/playbook/answers.fixture';
import { next, type Outcomes, plan } from '@/lib/playbook/plan';
import { wayOn } from '@/lib/playbook/ways';
import { findAction } from './catalogue';
import { playbookAccounts, playbookOf } from './playbooks';

const keys = findAction('delete-api-keys') ?? expect.unreachable();
const exchanges = playbookAccounts.filter(({ kind }) => kind === 'exchange');
const withKeys = exchanges.filter((account) => keys.ifAny && hasAny(account, keys.ifAny));

test('Not every account has keys, and most have', () => {
  expect(withKeys.length).toBeGreaterThan(20);
  expect(exchanges.length).toBeGreaterThan(withKeys.length);
});

// Whoever has no device to do so on is led to who may lend one.
describe('Whoever can sign in and could not freeze or lock', () => {
  for (const account of withKeys) {
    const index = playbookOf(account);
    const signedIn = allAnswers(account.kind).filter(
      (answers) =>
        !isLockedOut(account.kind, answers) && !isQuiet(account.kind, answers) && !lacksDevice(answers),
    );

    test(`is asked to delete the keys, before people or next: ${account.id}`, () => {
      const missed = signedIn.flatMap((answers) => {
        const brakes = plan(index, answers).urgent.filter(({ role, joins }) => role === 'brake' && !joins);
        // Step by step: whatever can be done is, and no brake holds.
        const outcomes: Outcomes = {};
        const done: string[] = [];
        for (let now = next(plan(index, answers, outcomes), outcomes); now.kind === 'action'; ) {
          done.push(now.action.id);
          outcomes[now.action.id] = brakes.some(({ id }) => now.kind === 'action' && id === now.action.id)
            ? 'blocked'
            : 'done';
          now = next(plan(index, answers, outcomes), outcomes);
        }
        return brakes.length === 0 || done.includes(keys.id) ? [] : [answers];
      });
      expect(missed).toEqual([]);
    });

    test(`is led to them by the reason, or to another brake before: ${account.id}`, () => {
      const wrong = signedIn.flatMap((answers) =>
        plan(index, answers)
          .urgent.filter(({ role, joins }) => role === 'brake' && !joins)
          .flatMap(({ id }) => {
            const way = wayOn(index, id, 'cannot-find-it', answers, { [id]: 'blocked' });
            const to = way.kind === 'action' ? findAction(way.to) : undefined;
            return to === keys || to?.role === 'brake' ? [] : [{ answers, id, way }];
          }),
      );
      expect(wrong).toEqual([]);
    });
  }
});
