import { describe, expect, test } from 'vitest';
import { kraken } from '@/lib/content/accounts/exchange/kraken';
import { playbookAccounts, playbookOf } from '@/lib/content/playbooks';
import type { AccountRef } from '@/lib/incident/account';
import type { NewEntry } from '@/lib/incident/entry';
import type { PlaybookIndex } from '@/lib/playbook/playbook-index';
import type { PlaybookAccount } from '@/lib/playbook/schema';
import { contradictionIn } from './contradiction';
import { added, did, exchange, incident, mailbox, said } from './incident.fixture';
import { onwardIn } from './onward';
import { ownWords } from './own-words';
import { situationOf } from './situation';
import { taskListOf } from './task-list';
import { laterIn, urgentIn, waitingIn } from './task-list.fixture';

type Found = PlaybookIndex & { account: AccountRef };
const indexOf = (account: PlaybookAccount) => playbookOf(account) as Found;
const byChat = indexOf(kraken as PlaybookAccount);

const begun = (signIn: string, of: Found) => [
  did('end-call'),
  said('happened', 'none'),
  said('money-leaving', 'no', of),
  said('sign-in', signIn, of),
];
const urgentAt = (of: Found, ...written: NewEntry[]) =>
  situationOf(of, incident(of, ...written)).plan.urgent.map(({ id }) => id);

describe('Whoever can sign in to an exchange but not read their email', () => {
  for (const account of playbookAccounts.filter(({ kind }) => kind === 'exchange'))
    test(`gets the mailbox back last, and is asked for nothing that has to be done in it: ${account.id}`, () => {
      const of = indexOf(account);
      const entries = incident(of, ...begun('yes-no-email', of));
      const list = taskListOf([of], entries);
      expect(urgentIn(list).at(-1)).toBe('get-email-back');
      for (const id of ['secure-email', 'check-email-forwarding']) {
        expect([...urgentIn(list), ...laterIn(list)]).not.toContain(id);
        expect(waitingIn(list)).toContain(id);
      }
    });

  test('does the rest of it once the mailbox is back', () => {
    const back = [
      ...begun('yes-no-email', exchange),
      did('get-email-back'),
      said('sign-in', 'yes', exchange),
    ];
    const list = taskListOf([exchange], incident(exchange, ...back));
    expect(waitingIn(list)).not.toContain('secure-email');
    expect(laterIn(list)).toContain('secure-email');
  });

  test('tells the bank of the mailbox, though it was answered at the exchange', () => {
    const entries = incident(byChat, ...begun('yes-no-email', byChat), added(mailbox));
    expect(ownWords('bank', mailbox, entries).map(({ id }) => id)).toContain('open-mailbox-no');
  });
});

describe('A mailbox that was lost beside an exchange', () => {
  const lost = [added(mailbox), said('open-mailbox', 'no', mailbox)];

  test('has its email changed there before it is shut, whenever that is said, until it is', () => {
    const before = begun('yes', byChat);
    const changed = 'new-login-email';
    expect(urgentAt(byChat, ...before)).not.toContain(changed);
    expect(urgentAt(byChat, ...lost, ...before)).toContain(changed);
    expect(urgentAt(byChat, ...before, did('contact-support', byChat), ...lost)).toContain(changed);
    const frozen = [...before, did('contact-support', byChat), did('see-if-frozen', byChat), ...lost];
    expect(urgentAt(byChat, ...frozen)).not.toContain(changed);
    expect(urgentAt(byChat, ...frozen, did('reopen-account', byChat))).toContain(changed);
    // What was changed before stays in its place.
    expect(
      urgentAt(byChat, ...before, ...lost, did(changed, byChat), did('see-if-frozen', byChat)),
    ).toContain(changed);
  });

  test('has nobody signed out there before support locked it, since signing in again may need it', () => {
    const signOut = 'sign-out-devices';
    expect(urgentAt(byChat, ...begun('yes', byChat))).toContain(signOut);
    const entries = [...begun('yes', byChat), ...lost];
    expect(urgentAt(byChat, ...entries)).not.toContain(signOut);
    expect(laterIn(taskListOf([byChat, mailbox], incident(byChat, ...entries)))).toContain(
      `kraken ${signOut}`,
    );
    // It is no slip to have done it all the same.
    const done = situationOf(byChat, incident(byChat, ...entries, did(signOut, byChat)));
    expect(contradictionIn(byChat, done, incident(byChat, ...entries, did(signOut, byChat)))).toBeNull();
  });

  test('is told to support', () => {
    const entries = incident(byChat, ...begun('yes', byChat), ...lost);
    expect(ownWords('provider', byChat, entries).map(({ id }) => id)).toContain('open-mailbox-no');
  });

  test('takes the way by email from whoever is locked out', () => {
    expect(urgentAt(exchange, ...begun('no', exchange))[1]).toBe('freeze-account');
    expect(urgentAt(exchange, ...begun('no', exchange), ...lost)[1]).toBe('contact-support');
  });
});

describe('An exchange that support is asked to freeze', () => {
  const urgent = ['delete-api-keys', 'sign-out-devices', 'contact-support'];
  const told = [...begun('yes', byChat), ...urgent.map((id) => did(id, byChat))];
  const listOf = (...more: NewEntry[]) => taskListOf([byChat], incident(byChat, ...told, ...more));
  const needsLogin = 'kraken withdrawal-allow-list';

  test('is looked at first, once they were asked', () => {
    expect(laterIn(taskListOf([byChat], incident(byChat, ...begun('yes', byChat))))).not.toContain(
      'kraken see-if-frozen',
    );
    expect(onwardIn(listOf(), 0)?.task.action.id).toBe('see-if-frozen');
    expect(laterIn(listOf())).toContain(needsLogin);
  });

  test('has what needs a login wait once they froze it, as if it had been frozen by oneself', () => {
    const list = listOf(did('see-if-frozen', byChat));
    expect(waitingIn(list)).toContain(needsLogin);
    expect(laterIn(list)).not.toContain(needsLogin);
    expect(laterIn(list)).toContain('kraken reopen-account');
    expect(laterIn(listOf(did('see-if-frozen', byChat), did('reopen-account', byChat)))).toContain(
      needsLogin,
    );
  });

  test('is not asked about where it was frozen by oneself', () => {
    const frozen = [did('freeze-account', exchange), did('contact-support', exchange)];
    const list = taskListOf([exchange], incident(exchange, ...begun('yes', exchange), ...frozen));
    expect([...laterIn(list), ...waitingIn(list)]).not.toContain('binance see-if-frozen');
  });
});
