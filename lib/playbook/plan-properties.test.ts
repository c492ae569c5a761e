import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actions, findAction } from '@/lib/content/catalogue';
import { roleOf } from '@/lib/content/roles';
import { type Answers, branchFor, isLeaving, isLockedOut, triggers } from './answers';
import { actionOf, next, type Outcomes, plan } from './plan';
import {
  allAnswers,
  always,
  anyCase,
  anyOutcomes,
  type Case,
  idsOf,
  isMade,
  kindOf,
  leadsOn,
  placedFor,
  planned,
  playbooks,
} from './plans.fixture';
import type { PlannedAction } from './playbook-index';
import { tactics } from './vocabulary';
import { wayOn } from './ways';

const joining = actions.filter(({ joins }) => joins);
const hangUp = actions.find(({ hangsUp }) => hangsUp)?.id;

/** Whether it is the way that is left where something that it replaces failed. */
const standsIn = ({ playbook, answers, outcomes }: Case, id: string) => {
  const order = playbook.orders[branchFor(kindOf(playbook), answers).id] ?? [];
  const found = playbook.actions.find((one) => one.id === id);
  return (
    found?.joins !== undefined &&
    playbook.actions.some(
      (one) =>
        one.role === 'revoke' &&
        order.includes(one.id) &&
        outcomes[one.id] === 'blocked' &&
        found.replaces?.includes(one.id),
    )
  );
};

describe('Any plan', () => {
  test('has two to six urgent steps besides what joins them, and starts with the end of the call', () => {
    always((one) => {
      const { playbook, answers, urgent } = one;
      const order = playbook.orders[branchFor(kindOf(playbook), answers).id] ?? [];
      const joins = (id: string) => joining.some((one) => one.id === id) && !order.includes(id);
      const own = urgent.filter((id) => !joins(id)).length + order.filter((id) => isMade(one, id)).length;
      return own >= 2 && own <= 6 && urgent[0] === hangUp;
    });
  });

  test('names nothing twice, and nothing urgent again among what follows', () => {
    always(({ urgent, later }) => new Set([...urgent, ...later]).size === urgent.length + later.length);
  });

  test('holds the roles that its branch must hold among its urgent steps', () => {
    always((one) => {
      const { playbook, answers, urgent } = one;
      const order = playbook.orders[branchFor(kindOf(playbook), answers).id] ?? [];
      const held = [...urgent, ...order.filter((id) => isMade(one, id))].map(
        (id) => actions.find((action) => action.id === id)?.role,
      );
      return branchFor(kindOf(playbook), answers).roles.every((role) => held.includes(role));
    });
  });

  test('has what joins the sequence once that was said, and nowhere else', () => {
    expect(joining.length).toBeGreaterThan(3);
    always((one) => {
      const { playbook, urgent, answers, outcomes } = one;
      const order = playbook.orders[branchFor(kindOf(playbook), answers).id] ?? [];
      return joining
        .filter(({ leftTo }) => leftTo !== kindOf(playbook))
        .every(({ id, joins }) => {
          const isDone = (which: (one: PlannedAction) => boolean | undefined) =>
            playbook.actions.some((one) => which(one) && outcomes[one.id] === 'done');
          const isTooLate =
            outcomes[id] !== 'done' && isDone(({ shuts }) => shuts) && !isDone(({ reopens }) => reopens);
          const isLate = joins?.beforeShut === true && (isLeaving(kindOf(playbook), answers) || isTooLate);
          const isThere = !playbook.account || playbook.actions.some((other) => other.id === id);
          const isJoined =
            (joins !== undefined && triggers(joins, answers) && !isLate && isThere) ||
            (isThere && standsIn(one, id));
          const stands = placedFor(order, id) === id && !isMade(one, id);
          return urgent.includes(id) === ((order.includes(id) || isJoined) && stands);
        });
    });
  });

  test('has it right behind the end of the call, but for a brake that is faster', () => {
    always((one) => {
      const { playbook, urgent, answers, outcomes } = one;
      const order = playbook.orders[branchFor(kindOf(playbook), answers).id] ?? [];
      const places = joining
        .filter(({ joins }) => joins && triggers(joins, answers))
        .map(({ id }) => placedFor(order, id));
      const asked = new Set(places);
      const joined = new Set(
        [...joining.map(({ id }) => id), ...places].filter((id) => asked.has(id) || !standsIn(one, id)),
      );
      const isPlaced = (id: string) =>
        joining.some(
          ({ id: own, joins }) => own === id && (joins?.first || joins?.last || joins?.beforeShut),
        );
      const first = urgent.findIndex((id) => joined.has(id) && !isPlaced(id));
      if (first === -1) return true;
      const before = urgent.slice(1, first).filter((id) => !joined.has(id));
      const isFast = playbook.actions.some(({ id, inSeconds }) => id === before[0] && inSeconds);
      const rushes = isFast || isLeaving(kindOf(playbook), answers) || isLockedOut(kindOf(playbook), answers);
      const isFailed = before[0] !== undefined && ['blocked', 'excluded'].includes(outcomes[before[0]] ?? '');
      const roles = before.map((id) => actions.find((one) => one.id === id)?.role);
      return before.length === 0 || (rushes && roles[0] === 'brake' && before.length <= (isFailed ? 2 : 1));
    });
  });

  test('puts what has to be done before the account is shut behind the keys, and before whoever may shut it', () => {
    const rules = joining.filter(({ joins }) => joins?.beforeShut);
    expect(rules.length).toBeGreaterThan(0);
    always(({ playbook, urgent }) =>
      rules.every(({ id }) => {
        const at = urgent.indexOf(id);
        const places = (is: (one: (typeof playbook.actions)[number]) => boolean) =>
          urgent.flatMap((named, i) =>
            playbook.actions.some((one) => one.id === named && is(one)) ? [i] : [],
          );
        const keys = places((one) => one.id === 'delete-api-keys');
        const shutting = places((one) => one.shuts === true || one.role === 'human');
        return (
          at === -1 || (shutting.every((i) => i > at) && keys.every((i) => i < at || shutting[0] === at + 1))
        );
      }),
    );
  });

  test('brings the keys behind a brake that failed, unless it makes them redundant', () => {
    always(({ playbook, urgent, answers, outcomes }) => {
      const revoke = actionOf(playbook, 'revoke');
      const branch = branchFor(kindOf(playbook), answers);
      const order = playbook.orders[branch.id] ?? [];
      const brake = order.findLast((id) => roleOf(id) === 'brake');
      if (!brake || !revoke || branch.lockedOut || order.includes(revoke.id)) return true;
      if (findAction(brake)?.replaces?.includes(revoke.id)) return !urgent.includes(revoke.id);
      const isShut = playbook.actions.some((one) => one.shuts && outcomes[one.id] === 'done');
      const isOpened = playbook.actions.some((one) => one.reopens && outcomes[one.id] === 'done');
      if (isShut && !isOpened && outcomes[revoke.id] === undefined) return !urgent.includes(revoke.id);
      const failed = ['blocked', 'excluded'].includes(outcomes[brake] ?? '');
      return urgent.indexOf(revoke.id) === (failed ? urgent.indexOf(brake) + 1 : -1);
    });
  });

  test('takes no task away for a tactic', () => {
    for (const { playbook, cases } of planned) {
      for (const tactic of tactics) {
        const poor = cases.filter(({ answers, later: without }) => {
          const { urgent, later } = idsOf(plan(playbook, { ...answers, tactics: [tactic] }));
          const all = new Set([...urgent, ...later]);
          return !without.every((id) => all.has(id));
        });
        expect(
          poor.map(({ answers }) => answers),
          `${playbook.account?.id}, ${tactic}`,
        ).toEqual([]);
      }
    }
  });

  test('of an exchange adds at least one task for each tactic', () => {
    for (const playbook of playbooks.filter((one) => kindOf(one) === 'exchange')) {
      for (const tactic of tactics) {
        const tasks = (answers: Answers) => Object.values(idsOf(plan(playbook, answers))).flat().length;
        expect(tasks({ tactics: [tactic] }), tactic).toBeGreaterThan(tasks({}));
      }
    }
  });

  test('leaves to an account of another kind what that says better', () => {
    const left = actions.filter(({ leftTo }) => leftTo);
    expect(left.length).toBeGreaterThan(0);
    for (const playbook of playbooks) {
      for (const { id, leftTo = '' } of left) {
        const { urgent, later } = idsOf(plan(playbook, { tactics }, {}, [leftTo]));
        expect([...urgent, ...later]).not.toContain(id);
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

describe('No path', () => {
  test('ends without a next thing to do, and every one is through within twelve taps', () => {
    const taps = fc.array(fc.constantFrom('done', 'blocked', 'excluded'), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(anyCase, taps, ({ playbook, answers }, how) => {
        const outcomes: Outcomes = {};
        const coming = () => next(plan(playbook, answers, outcomes), outcomes);
        for (const tap of how) {
          const now = coming();
          if (now.kind === 'follow-up') break;
          if (outcomes[now.action.id]) throw new Error(`asked twice: ${now.action.id}`);
          outcomes[now.action.id] = tap;
        }
        const { later } = idsOf(plan(playbook, answers, outcomes));
        return coming().kind === 'follow-up' && Object.keys(outcomes).length >= 2 && later.length > 0;
      }),
      { numRuns: 2_000 },
    );
  });

  test('stops for somebody who cannot do a step, whatever the reason and whatever was answered', () => {
    const ends = playbooks.flatMap((playbook) =>
      playbook.actions.flatMap(({ id, reasons }) =>
        reasons.flatMap((reason) =>
          allAnswers(playbook)
            .filter((answers) => !leadsOn(playbook, id, reason, answers))
            .map((answers) => ({ account: playbook.account?.id, id, reason, answers })),
        ),
      ),
    );
    expect(ends).toEqual([]);
  });
});

test('No way leads to a step that was tried already, and none ends without a step, an answer or a date', () => {
  fc.assert(
    fc.property(anyCase, anyOutcomes, ({ playbook, answers }, outcomes) =>
      playbook.actions.every(({ id, reasons }) =>
        reasons.every((reason) => {
          const way = wayOn(playbook, id, reason, answers, { ...outcomes, [id]: 'blocked' });
          return way.kind === 'action'
            ? way.to !== id && outcomes[way.to] === undefined
            : leadsOn(playbook, id, reason, answers, outcomes);
        }),
      ),
    ),
    { numRuns: 1_000 },
  );
});
