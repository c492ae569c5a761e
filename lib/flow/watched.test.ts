import { describe, expect, test } from 'vitest';
import { findAction } from '@/lib/content/catalogue';
import { playbookAccounts, playbookOf } from '@/lib/content/playbooks';
import type { NewEntry } from '@/lib/incident/entry';
import { type Answers, isWatched, mayMoveWallet } from '@/lib/playbook/answers';
import { isForOtherDevice } from '@/lib/playbook/plan';
import type { PlannedAction } from '@/lib/playbook/playbook-index';
import { wayOn } from '@/lib/playbook/ways';
import { reasonsFor } from './cannot';
import { did, exchange, incident, mailbox, said } from './incident.fixture';
import { situationOf } from './situation';

const seen = said('contact', 'remote-control');
const excluded: NewEntry = { ...did('cut-remote-access'), kind: 'action-excluded' } as NewEntry;
const watchedAfter = (...entries: NewEntry[]) =>
  isWatched(situationOf(mailbox, incident(mailbox, ...entries)).answers);

describe('A device is watched', () => {
  test('once they are said to control the screen or to have seen it, whatever is done about it', () => {
    expect(watchedAfter()).toBe(false);
    expect(watchedAfter(seen)).toBe(true);
    expect(watchedAfter(said('happened', 'remote-app'))).toBe(true);
    expect(watchedAfter(seen, did('cut-remote-access'), did('end-call'))).toBe(true);
  });

  test('until it is said to be another one, and again when that is taken back', () => {
    expect(watchedAfter(seen, said('device', 'other'))).toBe(false);
    expect(watchedAfter(seen, said('device', 'other'), said('device', 'seen'))).toBe(true);
  });

  test('not where nobody sees a screen after all', () => {
    expect(watchedAfter(seen, said('contact', 'none'))).toBe(false);
    expect(watchedAfter(seen, excluded)).toBe(false);
    expect(watchedAfter(said('device', 'seen'))).toBe(false);
  });
});

describe('Whoever says on a clean device that they control the screen', () => {
  const other = said('device', 'other');

  test('cuts the connection of the first one, then does the steps as everybody does', () => {
    const asked = incident(exchange, seen, other);
    expect(situationOf(exchange, asked).nextScreen).toBe('cut-remote-access');
    const { answers, nextScreen } = situationOf(exchange, [
      ...asked,
      ...incident(exchange, did('cut-remote-access')).slice(1),
    ]);
    expect(nextScreen).toBe('end-call');
    expect(isWatched(answers)).toBe(false);
  });
});

describe('On a watched device', () => {
  const stepsOf = (answers: Answers, which: (action: PlannedAction) => boolean) =>
    playbookAccounts.flatMap((account) => {
      const playbook = playbookOf(account);
      return playbook.actions
        .filter(which)
        .map((action) => ({ playbook, action, reasons: reasonsFor(playbook, action, answers) }));
    });

  const urgentOf = (answers: Answers) =>
    stepsOf(answers, ({ role }) => role !== undefined && role !== 'stop-contact');

  test('the lack of another one can be said of every step that begins on another one, and only there', () => {
    const there = stepsOf({ device: 'seen' }, isForOtherDevice);
    const later = there.filter(({ action }) => action.role === undefined);
    expect(Math.min(there.length - later.length, later.length)).toBeGreaterThan(20);
    expect(there.filter(({ reasons }) => !reasons.includes('no-other-device'))).toEqual([]);
    // To go off the line, which stays open, names the other device for what comes behind it.
    const here = stepsOf({ device: 'seen' }, (action) => !isForOtherDevice(action));
    const lacking = here.filter(({ reasons }) => reasons.includes('no-other-device'));
    expect(new Set(lacking.map(({ action }) => action.id))).toEqual(new Set(['cut-remote-access']));
    expect(urgentOf({}).some(({ reasons }) => !reasons.includes('no-other-device'))).toBe(true);
  });

  test('it leads to an official person or to a borrowed one, and never to another hour', () => {
    const ways = urgentOf({ device: 'seen' }).map(({ playbook, action }) => {
      const way = wayOn(playbook, action.id, 'no-other-device', { device: 'seen' });
      const to = way.kind === 'action' && playbook.actions.find(({ id }) => id === way.to);
      return to ? to.role : way.kind;
    });
    expect(new Set(ways)).toEqual(new Set(['human', 'borrow']));
  });

  test('it is borrowed where the official person was tried', () => {
    const answers = { device: 'seen' };
    const tried = { 'contact-support': 'blocked' } as const;
    expect(wayOn(exchange, 'delete-api-keys', 'no-other-device', answers, tried)).toEqual({ kind: 'borrow' });
    expect(wayOn(exchange, 'contact-support', 'no-other-device', answers)).toEqual({ kind: 'borrow' });
  });
});

describe('The remote-control app', () => {
  test('is a task for whoever said that they control the screen, not only for who names the app', () => {
    const { plan } = situationOf(exchange, incident(exchange, seen));
    const ids = plan.followUp.flatMap(({ actions }) => actions.map(({ id }) => id));
    expect(ids).toContain('remove-remote-app');
  });

  test('is written down before it goes, and goes before the device is online again', () => {
    expect(findAction('remove-remote-app')?.steps.map(({ id }) => id)).toEqual([
      'offline',
      'write-name',
      'uninstall',
    ]);
  });
});

test('A wallet is moved with its new phrase on paper, the old one read off a watched device that is offline', () => {
  const order = findAction('move-self-custody')?.steps.map(({ id }) => id) ?? [];
  for (const [before, after] of [
    ['paper', 'move'],
    ['only-there', 'send-from'],
    ['send-from', 'move'],
  ] as const)
    expect(order.indexOf(before)).toBeLessThan(order.indexOf(after));
  // What is removed from somebody else's device comes back only with the paper.
  expect(order.at(-1)).toBe('lent');
});

test('A wallet may have to be moved where there is one, or where its phrase was seen', () => {
  expect(mayMoveWallet(['exchange'], { tactics: ['clicked-link'] })).toBe(false);
  expect(mayMoveWallet(['exchange', 'wallet'], {})).toBe(true);
  expect(mayMoveWallet(['exchange'], { tactics: ['recovery-phrase'] })).toBe(true);
});
