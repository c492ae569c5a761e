import { describe, expect, test } from 'vitest';
import type { NewEntry } from '@/lib/incident/entry';
import { byUrgency } from '@/lib/playbook/plan';
import type { PlaybookIndex } from '@/lib/playbook/playbook-index';
import { added, couldNot, did, exchange, incident, mailbox, phoneNumber, said } from './incident.fixture';
import {
  firstToAsk,
  inOrder,
  isOpen,
  nextTask,
  progressOf,
  screenOf,
  type TaskList,
  taskListOf,
} from './task-list';
import { allIn, laterIn, nameOf, three, urgentIn } from './task-list.fixture';

const lost: NewEntry[] = [
  did('end-call'),
  said('sign-in', 'no', exchange),
  did('freeze-account', exchange),
  added(mailbox),
  said('open-mailbox', 'no', mailbox),
  added(phoneNumber),
  said('signal', 'gone', phoneNumber),
];

describe('The list of an exchange, then a mailbox, then a phone number', () => {
  const list = taskListOf(three, incident(exchange, ...lost));

  test('is one list, with those first whose loss opens the others, and each task once', () => {
    expect(urgentIn(list)).toEqual([
      'end-call',
      'any-carrier phone-block-sim',
      'tell-money-accounts',
      'any-carrier phone-codes',
      'any-carrier phone-regain',
      'google mail-recover',
      'google move-login-email',
      // The mailbox is lost, and with it the email that freezes.
      'binance contact-support',
      'binance freeze-account',
    ]);
    expect(new Set(allIn(list)).size).toBe(allIn(list).length);
  });

  test('has the account first that money is leaving', () => {
    const leaving = incident(
      exchange,
      said('money-leaving', 'yes', exchange),
      added(mailbox),
      added(phoneNumber),
    );
    expect(urgentIn(taskListOf(three, leaving)).slice(0, 3)).toEqual([
      'end-call',
      'binance freeze-account',
      'binance contact-support',
    ]);
  });

  test('asks first whether money is leaving, and goes on with what opens others where none is', () => {
    const nextAfter = (...written: NewEntry[]) => {
      const settled = [did('end-call'), said('happened', 'none'), added(phoneNumber), ...written];
      const next = nextTask(taskListOf([exchange, phoneNumber], incident(exchange, ...settled)));
      return next && [next.playbook, screenOf(next)];
    };
    expect(nextAfter()).toEqual([exchange, 'questions']);
    const none = [said('money-leaving', 'no', exchange), said('sign-in', 'yes', exchange)];
    expect(nextAfter(...none)).toEqual([phoneNumber, 'questions']);
  });

  test('begins, of several chosen together, with one that money may be leaving', () => {
    const chosen = [phoneNumber, mailbox, exchange].map(({ account }) => account);
    expect(inOrder(chosen)[0]).toBe(exchange.account);
    expect(inOrder([mailbox.account, phoneNumber.account])[0]).toBe(phoneNumber.account);
  });

  test('has it first whatever else was said of it', () => {
    for (const signIn of ['no', 'no-email', 'unsure']) {
      const leaving = incident(
        exchange,
        said('money-leaving', 'yes', exchange),
        said('sign-in', signIn, exchange),
        added(mailbox),
        said('open-mailbox', 'no', mailbox),
        added(phoneNumber),
        said('signal', 'gone', phoneNumber),
      );
      const [call, first, second] = urgentIn(taskListOf(three, leaving));
      expect(call).toBe('end-call');
      expect([first, second].toSorted(), signIn).toEqual([
        'binance contact-support',
        'binance freeze-account',
      ]);
    }
  });

  test('asks nothing that one of them says better', () => {
    for (const id of ['secure-email', 'check-email-forwarding', 'lock-phone-number', 'tell-bank']) {
      expect(allIn(taskListOf([exchange], incident(exchange, said('sign-in', 'yes', exchange))))).toContain(
        id,
      );
      expect(allIn(list)).not.toContain(id);
    }
  });

  test('has the tasks of each account, and each group the most urgent first over all of them', () => {
    const later = laterIn(list);
    // To get the number back holds the lock too, and to take it off accounts the password of the mailbox.
    for (const id of ['any-carrier phone-lock', 'secure-email']) expect(later).not.toContain(id);
    for (const task of ['binance give-record', 'any-carrier give-record']) expect(later).toContain(task);
    for (const { group, tasks } of list.followUp) {
      const given = tasks.map(({ action }) => action);
      expect(given, group).toEqual(given.toSorted(byUrgency));
    }
  });

  test('knows what was done, whichever account asks for it, and what is open', () => {
    const open = list.urgent.filter(isOpen).map(nameOf);
    expect(open).not.toContain('end-call');
    expect(open).not.toContain('binance freeze-account');
    expect(open).toContain('tell-money-accounts');
  });

  test('is the same in whichever order the accounts are loaded', () => {
    const turned = taskListOf(three.toReversed(), incident(exchange, ...lost));
    expect(urgentIn(turned)).toEqual(urgentIn(list));
    expect(laterIn(turned).toSorted()).toEqual(laterIn(list).toSorted());
  });
});

describe('How the urgent steps stand', () => {
  const steps = ['delete-api-keys', 'freeze-account', 'contact-support'];
  const written = incident(
    exchange,
    did('end-call'),
    ...steps.map((id) => did(id, exchange)),
    added(mailbox),
  );

  test('counts those of all accounts, and those that could not be done', () => {
    const urgent = (playbooks: PlaybookIndex[], entries = written) => taskListOf(playbooks, entries).urgent;
    expect(progressOf(urgent([exchange])).open).toBe(0);
    expect(progressOf(urgent([exchange, mailbox])).open).toBe(4);
    const blocked = incident(
      exchange,
      did('end-call'),
      couldNot('freeze-account', 'cannot-find-it', exchange),
    );
    expect(progressOf(urgent([exchange], blocked)).open).toBe(3);
  });

  test('knows when the last was settled, whatever the clocks said', () => {
    const [first, ...rest] = written;
    const moved = rest.map((entry, i) => ({
      ...entry,
      recordedAt: ['2026-11-22T14:08:00.000+11:00', '2026-11-22T04:00:00.000+00:00'][i % 2] ?? '',
    }));
    const { urgent } = taskListOf([exchange], first ? [first, ...moved] : []);
    expect(progressOf(urgent).lastAt).toBe('2026-11-22T04:00:00.000+00:00');
  });

  test('has no time before anything was said', () => {
    expect(progressOf(taskListOf([exchange], incident(exchange)).urgent)).toEqual({ open: 4, lastAt: null });
  });
});

describe('A row of an account whose questions were not asked', () => {
  test('says so once for each account, where the list first leads to its questions', () => {
    const { urgent } = taskListOf(
      three,
      incident(exchange, did('end-call'), added(mailbox), added(phoneNumber)),
    );
    const first = [...firstToAsk(urgent)];
    expect(first.map(({ playbook }) => playbook)).toEqual([
      ...new Set(urgent.filter((task) => screenOf(task) === 'questions').map(({ playbook }) => playbook)),
    ]);
    expect(first.length).toBe(3);
    for (const task of first)
      expect(urgent.find((one) => one.playbook === task.playbook && screenOf(one) === 'questions')).toBe(
        task,
      );
  });

  const leading = (...written: NewEntry[]) =>
    taskListOf(
      [exchange, phoneNumber],
      incident(
        exchange,
        did('end-call'),
        said('sign-in', 'yes', exchange),
        said('money-leaving', 'no', exchange),
        said('happened', 'none'),
        added(phoneNumber),
        ...written,
      ),
    );
  const screensIn = (list: TaskList) => new Map(list.urgent.map((task) => [nameOf(task), screenOf(task)]));

  test('leads to them, and only there where they decide what comes first', () => {
    const list = leading();
    const screens = screensIn(list);
    expect(screens.get('any-carrier phone-lock')).toBe('questions');
    expect(screens.get('binance delete-api-keys')).toBe('delete-api-keys');
    expect(screens.get('end-call')).toBe('end-call');
    const later = list.followUp
      .flatMap(({ tasks }) => tasks)
      .find(({ playbook }) => playbook === phoneNumber);
    expect(later && screenOf(later)).toBe(later?.action.id);
  });

  test('leads to its step once they were answered, here or elsewhere, or something was done', () => {
    expect(screensIn(leading(said('signal', 'works', phoneNumber))).get('any-carrier phone-lock')).toBe(
      'phone-lock',
    );
    expect(screensIn(leading(said('tactics', 'lost-signal'))).get('any-carrier phone-block-sim')).toBe(
      'phone-block-sim',
    );
    expect(screensIn(leading(did('phone-codes', phoneNumber))).get('any-carrier phone-lock')).toBe(
      'phone-lock',
    );
  });
});

describe('What is next', () => {
  const nextOf = (...written: NewEntry[]) =>
    nextTask(taskListOf(three, incident(exchange, ...written, added(mailbox), added(phoneNumber))));

  test('is the first in the list that nothing was said of, whichever account it is of', () => {
    const next = nextOf(did('end-call'), did('delete-api-keys', exchange), did('phone-lock', phoneNumber));
    expect(next && nameOf(next)).toBe('any-carrier phone-ask-changes');
  });

  test('is to cut the connection first, as on every page', () => {
    expect(nextOf(said('contact', 'remote-control'))?.action.joins).toBeDefined();
  });

  test('is nothing urgent once all of that has an outcome', () => {
    const { urgent } = taskListOf([mailbox], incident(mailbox));
    const through = urgent.map(({ action, playbook }) =>
      couldNot(action.id, 'something-else', action.of === 'incident' ? null : playbook),
    );
    const list = taskListOf([mailbox], incident(mailbox, ...through));
    expect(nextTask(list)).toBeUndefined();
    expect(list.urgent.filter(isOpen)).toHaveLength(urgent.length);
  });
});
