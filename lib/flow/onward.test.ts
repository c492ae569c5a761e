import { describe, expect, test } from 'vitest';
import type { NewEntry } from '@/lib/incident/entry';
import { couldNot, did, exchange, incident, mailbox, ownWallet, said } from './incident.fixture';
import { dueAt, earliestOf, onwardIn, waitsForDevice } from './onward';
import { endsQuietly, isOpen, taskListOf } from './task-list';
import { allTasks, laterIn, nameOf, waitingIn } from './task-list.fixture';

const sure = [
  did('end-call'),
  said('money-leaving', 'no', exchange),
  said('sign-in', 'yes', exchange),
  said('happened', 'none'),
] satisfies NewEntry[];
const through = [
  ...sure,
  ...['delete-api-keys', 'freeze-account', 'contact-support'].map((id) => did(id, exchange)),
];
const hour = 3_600_000;

const listAfter = (...written: NewEntry[]) => taskListOf([exchange], incident(exchange, ...written));
const nextAfter = (...written: NewEntry[]) => {
  const next = onwardIn(listAfter(...written), 0);
  return next && [nameOf(next.task), next.why, next.said];
};

describe('The one thing to do next', () => {
  test('is urgent while anything urgent is, because of what that is for', () => {
    expect(nextAfter(...sure)).toEqual(['binance delete-api-keys', 'revoke', null]);
    expect(nextAfter(...sure, did('delete-api-keys', exchange))?.[1]).toBe('brake');
  });

  test('is what happened that asks for it now, then what is for today, group by group', () => {
    expect(nextAfter(...through, said('tactics', 'recovery-phrase'))).toEqual([
      'move-self-custody',
      'said',
      'recovery-phrase',
    ]);
    expect(nextAfter(...through)).toEqual(['secure-email', 'secure', null]);
    const secured = allTasks(listAfter(...through)).flatMap(({ action, playbook }) =>
      action.group === 'secure' ? [did(action.id, action.of === 'incident' ? null : playbook)] : [],
    );
    expect(nextAfter(...through, ...secured)?.[1]).toBe('write-down');
  });

  test('is the bank before the remote-control app is removed, if a card or the bank was used', () => {
    const app = 'remove-remote-app';
    const watched = [...through, said('contact', 'remote-control'), did('cut-remote-access')];
    expect(laterIn(listAfter(...watched))).toContain(app);
    expect(nextAfter(...watched, said('tactics', 'gave-card'))?.[0]).toBe('block-card');
    expect(nextAfter(...watched, said('tactics', 'paid-by-bank'))?.[0]).toBe('recall-payment');
  });

  test('passes over what could not be done until its time has come, and is nothing once all was seen to', () => {
    const open = allTasks(listAfter(...through)).filter(isOpen);
    const tried = open.map(({ action, playbook }) =>
      couldNot(action.id, 'something-else', action.of === 'incident' ? null : playbook),
    );
    const list = listAfter(...through, ...tried);
    const due = earliestOf(list.followUp.flatMap(({ tasks }) => tasks));
    expect(due).not.toBeNull();
    expect(onwardIn(list, (due ?? 0) - 1)).toBeNull();
    expect(onwardIn(list, due ?? 0)?.why).toBe('again');
  });
});

describe('To get another device comes before all else', () => {
  const watched = [said('contact', 'remote-control'), did('cut-remote-access'), did('end-call')];
  const alone = said('device', 'no-other');
  const wallet = (phrase: string, ...written: NewEntry[]) =>
    taskListOf(
      [ownWallet],
      incident(
        ownWallet,
        ...watched,
        said('phrase', phrase, ownWallet),
        said('coins-gone', 'no', ownWallet),
        said('happened', 'none'),
        ...written,
      ),
    );

  test('for whoever has none, once nothing urgent can be done without', () => {
    expect(waitsForDevice(wallet('seen'))).toBe(false);
    expect(waitsForDevice(wallet('seen', alone))).toBe(true);
    expect(waitsForDevice(wallet('seen', alone, said('device', 'seen')))).toBe(false);
    expect(waitsForDevice(wallet('kept', alone))).toBe(false);
    expect(waitsForDevice(wallet('kept', alone, did('wallet-check-devices', ownWallet)))).toBe(true);
  });

  test('and no longer once what is urgent was done on a borrowed one', () => {
    expect(waitsForDevice(wallet('seen', alone, did('move-self-custody')))).toBe(false);
  });
});

describe('What could not be done', () => {
  test('has to wait until the first date of any, and what leads elsewhere has none', () => {
    const list = listAfter(
      ...sure,
      couldNot('delete-api-keys', 'something-else', exchange),
      couldNot('freeze-account', 'cannot-find-it', exchange),
    );
    const blocked = list.urgent.filter(isOpen);
    const due = new Map(blocked.map((task) => [task.action.id, dueAt(task)]));
    expect(due.get('freeze-account')).toBeNull();
    const of = (id: string) =>
      Date.parse(blocked.find(({ action }) => action.id === id)?.status?.entry.recordedAt ?? '');
    expect(due.get('delete-api-keys')).toBe(of('delete-api-keys') + hour);
    expect(earliestOf(blocked)).toBe(of('delete-api-keys') + hour);
  });
});

describe('What needs an account open', () => {
  const signedIn = exchange.actions
    .filter(({ needs, when }) => needs && !when)
    .map(({ id }) => `binance ${id}`);

  test('waits while that account is frozen, and is asked for again once it was opened', () => {
    const frozen = listAfter(...through);
    expect(signedIn.length).toBeGreaterThan(3);
    for (const name of signedIn) expect(waitingIn(frozen)).toContain(name);
    for (const name of signedIn) expect(laterIn(frozen)).not.toContain(name);
    expect(laterIn(frozen)).toContain('binance reopen-account');
    const opened = listAfter(...through, did('reopen-account', exchange));
    expect(waitingIn(opened)).toEqual([]);
    for (const name of signedIn) expect(laterIn(opened)).toContain(name);
  });

  test('waits while a person cannot sign in, for that account alone', () => {
    const list = taskListOf(
      [exchange, mailbox],
      incident(exchange, ...sure, said('open-mailbox', 'no', mailbox)),
    );
    expect(waitingIn(list)).toContain('google mail-second-factor');
    for (const name of signedIn) expect(laterIn(list)).toContain(name);
  });

  test('does not wait before the freeze was done, and what was done is not hidden among what waits', () => {
    expect(waitingIn(listAfter(...sure))).toEqual([]);
    expect(waitingIn(listAfter(...sure, couldNot('freeze-account', 'cannot-find-it', exchange)))).toEqual([]);
    const changed = listAfter(...through, did('change-password', exchange));
    expect(waitingIn(changed)).not.toContain('binance change-password');
    expect(laterIn(changed)).toContain('binance change-password');
  });
});

describe('What ends quietly', () => {
  const called = [
    did('end-call'),
    said('money-leaving', 'no', exchange),
    said('sign-in', 'yes', exchange),
    said('happened', 'only-called'),
  ];

  test('is a mere call, once a look was taken and found nothing', () => {
    expect(endsQuietly(listAfter(...called))).toBe(false);
    expect(endsQuietly(listAfter(...called, did('look-for-signs', exchange)))).toBe(true);
    const found = [...called, did('look-for-signs', exchange), said('signs', 'found', exchange)];
    expect(endsQuietly(listAfter(...found))).toBe(false);
    const blocked = couldNot('look-for-signs', 'something-else', exchange);
    expect(endsQuietly(listAfter(...called, blocked))).toBe(false);
  });

  test('is no incident in which something may have happened', () => {
    expect(endsQuietly(listAfter(...through))).toBe(false);
    expect(endsQuietly(listAfter())).toBe(false);
  });
});
