import { describe, expect, test } from 'vitest';
import { findAction } from '@/lib/content/catalogue';
import { findPlaybookAccount, playbookOf } from '@/lib/content/playbooks';
import type { Answers } from './answers';
import { type Outcomes, plan } from './plan';
import type { PlaybookIndex } from './playbook-index';
import { wayOn } from './ways';

const named = (id: string): PlaybookIndex => {
  const found = findPlaybookAccount(id);
  if (!found) throw new Error(`no playbook: ${id}`);
  return playbookOf(found);
};
const [google, carrier] = [named('google'), named('any-carrier')];

const urgent = (playbook: PlaybookIndex, answers: Answers, outcomes: Outcomes = {}) =>
  plan(playbook, answers, outcomes).urgent.map(({ id }) => id);
const followUp = (playbook: PlaybookIndex, answers: Answers, outcomes: Outcomes = {}) =>
  plan(playbook, answers, outcomes).followUp.flatMap(({ actions }) => actions.map(({ id }) => id));
const cut = ([first = '', ...rest]: readonly string[]) => [first, 'cut-remote-access', ...rest];

const closing = ['end-call', 'mail-password', 'mail-sign-out', 'mail-recovery-info', 'mail-forwarding'];
const recovering = ['end-call', 'mail-recover', 'tell-money-accounts', 'move-login-email'];
const locking = ['end-call', 'phone-lock', 'phone-ask-changes', 'phone-codes'];
const regaining = ['end-call', 'phone-block-sim', 'tell-money-accounts', 'phone-codes', 'phone-regain'];

for (const [playbook, situations] of [
  [
    google,
    [
      ['before any question', {}, closing],
      ['who can get in', { contact: 'none', 'open-mailbox': 'yes' }, closing],
      ['who is not sure', { contact: 'unsure', 'open-mailbox': 'unsure' }, closing],
      ['who is locked out', { contact: 'none', 'open-mailbox': 'no' }, recovering],
      ['on the call now', { contact: 'on-call', 'open-mailbox': 'no' }, recovering],
      ['under remote control', { contact: 'remote-control', 'open-mailbox': 'yes' }, cut(closing)],
      [
        'under remote control, locked out',
        { contact: 'remote-control', 'open-mailbox': 'no' },
        cut(recovering),
      ],
    ],
  ],
  [
    carrier,
    [
      ['before any question', {}, locking],
      ['with a signal', { contact: 'none', signal: 'works' }, locking],
      ['without a signal', { contact: 'none', signal: 'gone' }, regaining],
      // Unsure counts as no signal: an unneeded call costs little.
      ['who is not sure', { contact: 'unsure', signal: 'unsure' }, regaining],
      ['on the call now', { contact: 'on-call', signal: 'works' }, locking],
      ['under remote control', { contact: 'remote-control' }, cut(locking)],
      [
        'under remote control, without a signal',
        { contact: 'remote-control', signal: 'gone' },
        cut(regaining),
      ],
    ],
  ],
] as const) {
  describe(`The urgent steps of the playbook "${playbook.account?.id}"`, () => {
    for (const [situation, answers, order] of situations) {
      test(`come in the order for somebody ${situation}`, () => {
        expect(urgent(playbook, answers)).toEqual(order);
      });
    }

    test('stay as they are, however they went', () => {
      for (const [, answers, order] of situations) {
        for (const outcome of ['done', 'blocked', 'excluded'] as const) {
          const all = Object.fromEntries(order.map((id) => [id, outcome]));
          expect(urgent(playbook, answers, all), outcome).toEqual(order);
        }
      }
    });
  });
}

describe('What follows', () => {
  test('of a mailbox keeps what needs a login for the day that somebody locked out is back', () => {
    for (const id of closing.slice(1)) expect(followUp(google, { 'open-mailbox': 'no' })).toContain(id);
  });

  test('holds the start of recovery once another step led there, and it could not be finished', () => {
    expect(followUp(google, {})).not.toContain('mail-recover');
    expect(followUp(google, {}, { 'mail-recover': 'done' })).not.toContain('mail-recover');
    expect(followUp(google, {}, { 'mail-recover': 'blocked' })[0]).toBe('mail-recover');
    expect(followUp(google, { 'open-mailbox': 'no' }, { 'mail-recover': 'blocked' })).not.toContain(
      'mail-recover',
    );
  });

  test('sets the number up again only after it was put on a new SIM', () => {
    expect(followUp(carrier, { signal: 'gone' })).not.toContain('phone-after-regain');
    expect(followUp(carrier, { signal: 'works' }, { 'phone-regain': 'done' })).toContain(
      'phone-after-regain',
    );
  });

  test('asks nothing of an exchange where there is none', () => {
    for (const playbook of [google, carrier]) {
      expect(playbook.actions.map(({ id }) => id)).not.toContain('other-exchanges');
      expect(playbook.actions.map(({ id }) => id)).not.toContain('contact-support');
    }
    expect(google.actions.map(({ id }) => id)).not.toContain('secure-email');
    expect(carrier.actions.map(({ id }) => id)).not.toContain('call-phone-company');
  });
});

describe('Somebody who cannot do a step', () => {
  test('of taking approvals back moves to a new wallet instead, which settles them', () => {
    const wallet = named('own-wallet');
    const [answers, [revoke = '', move = '']] = [
      { phrase: 'kept' },
      ['revoke-approvals', 'move-self-custody'],
    ];
    expect(urgent(wallet, answers)).toContain(revoke);
    expect(urgent(wallet, answers)).not.toContain(move);
    expect(wayOn(wallet, revoke, 'cannot-find-it', answers, { 'wallet-check-devices': 'done' })).toEqual({
      kind: 'action',
      to: move,
    });
    const tried: Outcomes = { [revoke]: 'blocked' };
    const order = urgent(wallet, answers, tried);
    expect(order.indexOf(move)).toBe(order.indexOf(revoke) + 1);
    expect(urgent(wallet, answers, { ...tried, [move]: 'done' })).not.toContain(revoke);
  });

  const to = (id: string) => ({ kind: 'action', to: id });
  const inHours = (afterHours: number) => ({ kind: 'next-check', afterHours });
  const lockedOut = { kind: 'answer', question: 'open-mailbox', answer: 'no', staysOpen: false };

  for (const [playbook, action, reason, answers, way] of [
    [google, 'mail-password', 'cannot-sign-in', {}, lockedOut],
    [google, 'mail-password', 'cannot-sign-in', { 'open-mailbox': 'no' }, inHours(24)],
    [google, 'mail-password', 'code-not-here', {}, to('mail-recover')],
    [google, 'mail-password', 'cannot-find-it', {}, to('mail-sign-out')],
    [google, 'mail-password', 'no-other-device', {}, to('tell-money-accounts')],
    [google, 'mail-sign-out', 'keeps-coming-back', {}, to('mail-password')],
    [google, 'mail-recovery-info', 'code-not-here', {}, to('mail-recover')],
    [google, 'mail-recover', 'no-answer-yet', { 'open-mailbox': 'no' }, inHours(24)],
    [google, 'mail-recover', 'cannot-find-it', { 'open-mailbox': 'no' }, to('tell-money-accounts')],
    [google, 'tell-money-accounts', 'closed-now', { 'open-mailbox': 'no' }, inHours(1)],
    [google, 'mail-check-again', 'cannot-sign-in', {}, to('mail-recover')],
    [carrier, 'phone-lock', 'cannot-find-it', {}, inHours(1)],
    [carrier, 'phone-lock', 'closed-now', {}, to('phone-codes')],
    [carrier, 'phone-block-sim', 'no-answer-yet', { signal: 'gone' }, to('tell-money-accounts')],
    [carrier, 'phone-block-sim', 'no-other-device', { signal: 'gone' }, to('phone-regain')],
    [carrier, 'phone-regain', 'no-answer-yet', { signal: 'gone' }, inHours(24)],
  ] as const) {
    test(`because of "${reason}" at "${action}" gets another way or a dated next check`, () => {
      expect(findAction(action)?.reasons).toContain(reason);
      expect(wayOn(playbook, action, reason, answers)).toEqual(way);
    });
  }

  test('is asked to try again where no order has an action of that role', () => {
    const closed = { ...google, orders: { default: closing, 'locked-out': closing } };
    expect(wayOn(closed, 'mail-password', 'code-not-here', {})).toEqual(inHours(24));
    const orders = { default: ['end-call', 'mail-sign-out', 'mail-forwarding'] };
    const alone = { ...google, orders, actions: google.actions.filter(({ urgentOnly }) => !urgentOnly) };
    expect(wayOn(alone, 'mail-sign-out', 'cannot-find-it', {})).toEqual(inHours(24));
  });
});
