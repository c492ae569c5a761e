import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allAnswers } from '@/lib/playbook/answers.fixture';
import { byUrgency } from '@/lib/playbook/plan';
import {
  added,
  anotherExchange,
  couldNot,
  did,
  exchange,
  incident,
  mailbox,
  phoneNumber,
  said,
} from './incident.fixture';
import { situationOf } from './situation';
import { isOpen, taskListOf } from './task-list';
import { allIn, allTasks, laterIn, nameOf, three } from './task-list.fixture';

describe('A call to the bank', () => {
  test('is asked for once: with the others who hold money, or by itself', () => {
    const calm = taskListOf([mailbox], incident(mailbox, said('open-mailbox', 'yes', mailbox)));
    expect(laterIn(calm)).toContain('tell-bank');
    expect(allIn(calm)).not.toContain('tell-money-accounts');
  });

  test('is not asked for again after it was made outside the order', () => {
    const entries = incident(
      mailbox,
      couldNot('mail-password', 'no-other-device', mailbox),
      did('tell-money-accounts'),
    );
    expect(allIn(taskListOf([mailbox], entries))).not.toContain('tell-bank');
  });

  test('that was made before another took its place stays in the list', () => {
    const entries = incident(mailbox, did('tell-bank'), said('open-mailbox', 'no', mailbox));
    expect(laterIn(taskListOf([mailbox], entries))).toContain('tell-bank');
  });

  test('that could not be made outside the order stays in the list', () => {
    const entries = incident(
      mailbox,
      couldNot('mail-password', 'no-other-device', mailbox),
      couldNot('tell-money-accounts', 'closed-now'),
    );
    expect(laterIn(taskListOf([mailbox], entries))).toContain('tell-money-accounts');
  });
});

describe('What was done, or could not be', () => {
  test('stays in the list, though the order no longer holds it', () => {
    const recovered = incident(
      mailbox,
      said('open-mailbox', 'unsure', mailbox),
      couldNot('mail-password', 'code-not-here', mailbox),
      did('mail-recover', mailbox),
    );
    const list = taskListOf([mailbox], recovered);
    const kept = list.followUp
      .flatMap(({ tasks }) => tasks)
      .find((task) => task.action.id === 'mail-recover');
    expect(kept?.status?.outcome).toBe('done');
    const regained = incident(
      phoneNumber,
      said('signal', 'gone', phoneNumber),
      couldNot('phone-block-sim', 'no-answer-yet', phoneNumber),
      said('signal', 'works', phoneNumber),
    );
    const blocked = allTasks(taskListOf([phoneNumber], regained)).find(
      (task) => task.action.id === 'phone-block-sim',
    );
    expect(blocked?.status?.outcome).toBe('blocked');
    // Nothing asks for it any more.
    expect(blocked && isOpen(blocked)).toBe(false);
  });

  test('stays in the list once another account says it better', () => {
    const entries = incident(
      exchange,
      did('secure-email'),
      did('lock-phone-number'),
      added(mailbox),
      added(phoneNumber),
    );
    const later = laterIn(taskListOf(three, entries));
    for (const id of ['secure-email', 'lock-phone-number']) expect(later).toContain(id);
  });
});

describe('Two accounts of one kind', () => {
  const both = [exchange, anotherExchange];
  const entries = incident(
    exchange,
    did('delete-api-keys', exchange),
    added(anotherExchange),
    couldNot('freeze-account', 'cannot-find-it', anotherExchange),
  );
  const list = taskListOf(both, entries);
  const outcomeOf = (name: string) => allTasks(list).find((task) => nameOf(task) === name)?.status?.outcome;

  test('have each their own steps, and their own answers to them', () => {
    expect(outcomeOf('binance delete-api-keys')).toBe('done');
    expect(outcomeOf('other delete-api-keys')).toBeUndefined();
    expect(outcomeOf('binance freeze-account')).toBeUndefined();
    expect(outcomeOf('other freeze-account')).toBe('blocked');
    expect(laterIn(list).filter((name) => name.endsWith(' change-password'))).toHaveLength(2);
  });

  test('share what is done once for the incident', () => {
    expect(allIn(list).filter((name) => name === 'other-exchanges')).toHaveLength(1);
    expect(allIn(list).filter((name) => name === 'secure-email')).toHaveLength(1);
  });
});

describe('Any list', () => {
  const all = [exchange, anotherExchange, mailbox, phoneNumber];
  const anyPlaybooks = fc.subarray(all, { minLength: 1 });
  const anyEntries = fc.array(
    fc.constantFrom(...all).chain((playbook) =>
      fc.constantFrom(
        ...playbook.actions.flatMap(({ id, of }) => {
          const owner = of === 'incident' ? null : playbook;
          return [did(id, owner), couldNot(id, 'something-else', owner)];
        }),
        ...allAnswers(playbook.account.kind).flatMap((answers) =>
          Object.entries(answers).map(([question, answer]) =>
            said(question, String(answer), question === 'contact' ? null : playbook),
          ),
        ),
      ),
    ),
    { maxLength: 25 },
  );

  test('names each task once, and each account its own', () => {
    fc.assert(
      fc.property(anyPlaybooks, anyEntries, (playbooks, entries) => {
        const [first = exchange] = playbooks;
        const list = taskListOf(playbooks, incident(first, ...playbooks.map(added), ...entries));
        const names = allIn(list);
        expect(new Set(names).size).toBe(names.length);
        for (const { action, playbook } of allTasks(list)) {
          expect(playbook.actions).toContain(action);
          expect(playbooks).toContain(playbook);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('holds whatever was said of an action, once', () => {
    fc.assert(
      fc.property(anyPlaybooks, anyEntries, (playbooks, entries) => {
        const [first = exchange] = playbooks;
        const whole = incident(first, ...playbooks.map(added), ...entries);
        const list = taskListOf(playbooks, whole);
        const names = allIn(list);
        for (const playbook of playbooks) {
          for (const id of situationOf(playbook, whole).statuses.keys()) {
            const ofIncident = playbook.actions.find((one) => one.id === id)?.of === 'incident';
            const name = ofIncident ? id : `${playbook.account.id} ${id}`;
            expect(names.filter((one) => one === name)).toHaveLength(1);
          }
        }
        for (const { group, tasks } of list.followUp) {
          const given = tasks.map(({ action }) => action);
          expect(given, group).toEqual(given.toSorted(byUrgency));
        }
      }),
      { numRuns: 200 },
    );
  });

  test('leaves nothing to an account that is not in it', () => {
    const kindsIn = (playbooks: typeof all) => playbooks.map(({ account }) => account.kind);
    fc.assert(
      fc.property(anyPlaybooks, (playbooks) => {
        const [first = exchange] = playbooks;
        const listed = allIn(taskListOf(playbooks, incident(first, ...playbooks.map(added))));
        expect(listed.includes('check-email-forwarding')).toBe(!kindsIn(playbooks).includes('mailbox'));
        expect(listed.includes('lock-phone-number')).toBe(!kindsIn(playbooks).includes('phone-number'));
        expect(listed.includes('other-exchanges')).toBe(kindsIn(playbooks).includes('exchange'));
      }),
    );
  });
});
