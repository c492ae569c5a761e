import { describe, expect, test } from 'vitest';
import { playbookAccounts, playbookOf } from '@/lib/content/playbooks';
import type { AccountRef } from '@/lib/incident/account';
import type { NewEntry } from '@/lib/incident/entry';
import { type Answers, isLockedOut } from '@/lib/playbook/answers';
import { plan } from '@/lib/playbook/plan';
import { allAnswers, idsOf, planningApart } from '@/lib/playbook/plans.fixture';
import type { PlaybookIndex } from '@/lib/playbook/playbook-index';
import { added, did, exchange, incident, mailbox, said } from './incident.fixture';
import { onwardIn } from './onward';
import { situationOf } from './situation';
import { taskListOf } from './task-list';
import { laterIn, waitingIn } from './task-list.fixture';

type Found = PlaybookIndex & { account: AccountRef };
const each = planningApart(playbookAccounts.map(playbookOf)) as Found[];

/** One of all answers of who is locked out for each plan, with each device and contact: what is asked follows from these. */
function answersApart(playbook: Found): Answers[] {
  const lockedOut = allAnswers(playbook).filter((answers) => isLockedOut(playbook.account.kind, answers));
  const keyOf = (answers: Answers) =>
    JSON.stringify([answers['contact'], answers['device'], idsOf(plan(playbook, answers))]);
  return [...new Map(lockedOut.map((answers) => [keyOf(answers), answers])).values()];
}

/** All that a person is asked to do, one after the other, if all of it can be done, until an account is open again. */
function askedOf(playbook: Found, answers: readonly NewEntry[]) {
  const taps: NewEntry[] = [];
  const asked: string[] = [];
  for (let i = 0; i < 80; i++) {
    const list = taskListOf([playbook], incident(playbook, ...answers, ...taps));
    const task = onwardIn(list, 0)?.task;
    if (!task || task.action.reopens) return { asked, waiting: list.waiting.map(({ action }) => action.id) };
    asked.push(task.action.id);
    taps.push(did(task.action.id, task.action.of === 'incident' ? null : playbook));
  }
  throw new Error('It does not end');
}

describe('Whoever is locked out', () => {
  for (const playbook of each) {
    const { id } = playbook.account;
    const lockedOut = answersApart(playbook);
    test.runIf(lockedOut.length > 0)(
      `is asked for nothing that needs a login, whatever was begun: ${id}`,
      () => {
        const needs = new Set(
          playbook.actions.filter((one) => one.needs === 'signed-in').map((one) => one.id),
        );
        for (const answers of lockedOut) {
          const given = Object.entries(answers).map(([question, answer]) =>
            said(question, String(answer), playbook),
          );
          const { asked, waiting } = askedOf(playbook, given);
          expect(asked.length).toBeGreaterThan(5);
          expect(asked.filter((one) => needs.has(one))).toEqual([]);
          if (needs.size > 0) expect(waiting.length).toBeGreaterThan(0);
        }
      },
    );
  }

  test('does all of it once back in, and says so', () => {
    const begun = [did('end-call'), said('open-mailbox', 'no', mailbox), did('mail-recover', mailbox)];
    const back = incident(mailbox, ...begun, said('open-mailbox', 'yes', mailbox), said('happened', 'none'));
    expect(situationOf(mailbox, back).nextScreen).toBe('mail-password');
    expect(taskListOf([mailbox], back).waiting).toEqual([]);
  });

  test('begins with the keys once back in, whatever else waits', () => {
    const keys = 'binance delete-keys-on-reopening';
    const answers = [said('money-leaving', 'no', exchange), said('sign-in', 'no-email', exchange)];
    const out = [did('end-call'), ...answers, said('happened', 'none')];
    const mailLost = [added(mailbox), said('open-mailbox', 'no', mailbox)];
    const listOf = (...written: NewEntry[]) =>
      taskListOf([exchange, mailbox], incident(exchange, ...out, ...written));
    expect(waitingIn(taskListOf([exchange], incident(exchange, ...out)))[0]).toBe(keys);
    expect(waitingIn(listOf(...mailLost))[0]).toBe(keys);
    const opened = [did('freeze-account', exchange), did('reopen-account', exchange)];
    expect(laterIn(listOf(...opened))[0]).toBe(keys);
  });
});
