import { describe, expect, test } from 'vitest';
import { playbookAccounts, playbookOf } from '@/lib/content/playbooks';
import type { NewEntry } from '@/lib/incident/entry';
import { needsDevice } from '@/lib/playbook/plan';
import { cannotDo, reasonsFor } from './cannot';
import { couldNot, did, exchange, incident, ownWallet, phoneNumber, said } from './incident.fixture';
import { situationOf } from './situation';
import { taskListOf } from './task-list';

const seen = said('contact', 'remote-control');

describe('Whoever has no other device', () => {
  const alone = said('device', 'no-other');
  const cutOff = [seen, did('cut-remote-access'), did('end-call')];
  const asked = [
    said('money-leaving', 'no', exchange),
    said('sign-in', 'yes', exchange),
    said('happened', 'none'),
  ];
  const stands = (...entries: NewEntry[]) => situationOf(exchange, incident(exchange, ...cutOff, ...entries));

  test('says so once: an answer, whatever step it is given in', () => {
    expect(cannotDo(exchange, 'delete-api-keys', 'no-other-device', '', { device: 'seen' })).toEqual({
      entries: [{ kind: 'question-answered', question: 'device', answer: 'no-other' }],
      to: null,
    });
    const reasons = exchange.actions.flatMap((action) =>
      reasonsFor(exchange, action, { device: 'no-other' }),
    );
    expect(reasons).not.toContain('no-other-device');
  });

  test('keeps a note of their own with the step it was written in', () => {
    const { entries } = cannotDo(exchange, 'freeze-account', 'no-other-device', 'Flat battery', {
      device: 'seen',
    });
    expect(entries.map(({ kind }) => kind)).toEqual([
      'action-blocked',
      'action-reopened',
      'question-answered',
    ]);
  });

  test('is asked for no step that waits for one, and finds all of them in the list', () => {
    const { nextScreen, outcomes, statuses } = stands(...asked, alone);
    expect(nextScreen).toBe('tasks');
    for (const id of [
      'delete-api-keys',
      'freeze-account',
      'contact-support',
      'secure-email',
      'check-email-forwarding',
      'change-password',
    ]) {
      expect(outcomes[id]).toBe('blocked');
      expect(statuses.get(id)?.entry.kind).toBe('question-answered');
    }
  });

  test('does them after all on a borrowed one, and goes on with all of them once there is one', () => {
    const { outcomes } = stands(...asked, alone, did('delete-api-keys', exchange));
    expect(outcomes).toMatchObject({ 'freeze-account': 'blocked', 'delete-api-keys': 'done' });
    for (const which of ['seen', 'other'])
      expect(stands(...asked, alone, said('device', which)).nextScreen).toBe('delete-api-keys');
    expect(stands(...asked, alone, seen).outcomes['delete-api-keys']).toBeUndefined();
  });

  test('is still asked the questions, and led to whoever can be talked to', () => {
    expect(stands(alone).nextScreen).toBe('questions');
    const paid = [...asked.slice(0, 2), said('happened', 'paid-by-bank'), alone];
    expect(stands(...paid).nextScreen).toBe('recall-payment');
    expect(stands(...paid, did('recall-payment')).nextScreen).toBe('tasks');
    const calls = incident(
      phoneNumber,
      ...cutOff,
      said('signal', 'gone', phoneNumber),
      said('happened', 'none'),
      alone,
    );
    expect(situationOf(phoneNumber, calls).nextScreen).toBe('phone-block-sim');
  });

  test('waits with what a failed brake brings into the order too', () => {
    const failed = [
      ...asked,
      said('money-leaving', 'yes', exchange),
      couldNot('freeze-account', 'cannot-find-it', exchange),
    ];
    expect(stands(...failed).nextScreen).toBe('delete-api-keys');
    expect(stands(...failed, alone).nextScreen).toBe('tasks');
  });

  test.each([
    ['seen', 'none'],
    ['unsure', 'connected-wallet'],
  ])('takes back no approvals of a wallet that has to be moved: %s, %s', (phrase, happened) => {
    const moves = [
      ...cutOff,
      said('phrase', phrase, ownWallet),
      said('coins-gone', 'no', ownWallet),
      said('happened', happened),
    ];
    for (const more of [[], [alone], [couldNot('move-self-custody', 'something-else')]]) {
      const { urgent, followUp } = taskListOf([ownWallet], incident(ownWallet, ...moves, ...more));
      const listed = [...urgent, ...followUp.flatMap(({ tasks }) => tasks)].map(({ action }) => action.id);
      expect(listed).toContain('move-self-custody');
      expect(listed).not.toContain('revoke-approvals');
      expect(listed).not.toContain('wallet-check-devices');
    }
  });

  test('still cuts the connection, which takes no other one, whichever is said first', () => {
    for (const account of playbookAccounts) {
      const playbook = { ...playbookOf(account), account: { kind: account.kind, id: account.id } };
      const answers = { device: 'seen' };
      const { entries, to } = cannotDo(playbook, 'cut-remote-access', 'no-other-device', '', answers);
      expect(entries, account.id).toEqual([
        { kind: 'question-answered', question: 'device', answer: 'no-other' },
      ]);
      expect(to).toBeNull();
      const at = (...written: NewEntry[]) =>
        situationOf(playbook, incident(playbook, seen, ...written)).nextScreen;
      expect(at(alone), account.id).toBe('cut-remote-access');
      expect(at(alone, did('cut-remote-access'))).toBe('end-call');
      expect(at(did('cut-remote-access'), alone)).toBe('end-call');
    }
  });

  test('thinks of who can reach the wallet at once, and takes back approvals on a borrowed one', () => {
    const kept = [
      ...cutOff,
      said('phrase', 'kept', ownWallet),
      said('coins-gone', 'no', ownWallet),
      said('happened', 'none'),
      alone,
    ];
    const at = (...written: NewEntry[]) => situationOf(ownWallet, incident(ownWallet, ...kept, ...written));
    expect(at().nextScreen).toBe('wallet-check-devices');
    expect(at().outcomes['wallet-check-devices']).toBeUndefined();
    expect(at().outcomes['revoke-approvals']).toBe('blocked');
    expect(at(did('wallet-check-devices', ownWallet)).nextScreen).toBe('tasks');
    expect(at(said('phrase', 'seen', ownWallet)).nextScreen).toBe('tasks');
  });

  test('waits with no step that is a call or that needs nothing at all', () => {
    const waits = playbookAccounts.flatMap((account) =>
      playbookOf(account).actions.flatMap((action) => (needsDevice(action) ? action.id : [])),
    );
    for (const id of [
      'cut-remote-access',
      'remove-remote-app',
      'check-for-malware',
      'wallet-check-devices',
      'messenger-warn-contacts',
    ])
      expect(waits).not.toContain(id);
    for (const id of ['change-reused-passwords', 'mail-other-accounts', 'manager-other-passwords'])
      expect(waits).toContain(id);
  });

  test('is blocked in a step that needs people only, and led on', () => {
    const { entries, to } = cannotDo(phoneNumber, 'phone-block-sim', 'no-other-device', '', {
      device: 'seen',
    });
    expect(entries.map(({ kind }) => kind)).toEqual(['action-blocked', 'question-answered']);
    expect(to).toBe('phone-ask-changes');
  });
});
