import { describe, expect, test } from 'vitest';
import { actions } from '@/lib/content/catalogue';
import { branchFor, isLockedOut } from './answers';
import { actionOf } from './plan';
import { always, kindOf } from './plans.fixture';
import type { PlannedAction } from './playbook-index';

describe('Any plan of an account that was shut', () => {
  test('asks nobody to revoke anything in an account that was shut and not opened again', () => {
    const needingLogin = actions.filter(
      ({ role, reasons }) => role === 'revoke' && (reasons as readonly string[]).includes('cannot-sign-in'),
    );
    let shutOnes = 0;
    always(({ playbook, urgent, answers, outcomes }) => {
      const isDone = (which: (one: PlannedAction) => boolean | undefined) =>
        playbook.actions.some((one) => which(one) && outcomes[one.id] === 'done');
      if (!isDone(({ shuts }) => shuts) || isDone(({ reopens }) => reopens)) return true;
      shutOnes += 1;
      const order = playbook.orders[branchFor(kindOf(playbook), answers).id] ?? [];
      const shutAt = order.findIndex(
        (id) => outcomes[id] === 'done' && playbook.actions.some((one) => one.id === id && one.shuts),
      );
      // What the order has behind the freeze is within reach there.
      return needingLogin.every(
        ({ id }) =>
          outcomes[id] !== undefined || !urgent.includes(id) || (shutAt >= 0 && order.indexOf(id) > shutAt),
      );
    });
    expect(shutOnes).toBeGreaterThan(20);
  });

  test('asks for what was not revoked at the reopening, where nobody can get at it', () => {
    const atReopening = actions.filter(({ when }) => when?.notDone);
    expect(atReopening.length).toBeGreaterThan(0);
    always(({ playbook, later, answers, outcomes }) =>
      atReopening
        .filter(({ id }) => playbook.actions.some((action) => action.id === id))
        .every(({ id, when }) => {
          const isShut = playbook.actions.some((one) => one.shuts && outcomes[one.id] === 'done');
          const stands = outcomes[(when?.notDone && actionOf(playbook, when.notDone)?.id) ?? ''] !== 'done';
          const shutOut = isShut || isLockedOut(kindOf(playbook), answers);
          return later.includes(id) === (stands && shutOut);
        }),
    );
  });
});
