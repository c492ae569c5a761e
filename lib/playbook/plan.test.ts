import { describe, expect, test } from 'vitest';
import { findAction } from '@/lib/content/catalogue';
import { playbookAccounts, playbookOf } from '@/lib/content/playbooks';
import type { Answers } from './answers';
import { next, type Outcomes, plan } from './plan';
import type { PlaybookAccount } from './schema';
import { wayOn } from './ways';

const named = (id: string): PlaybookAccount => {
  const found = playbookAccounts.find((account) => account.id === id);
  if (!found) throw new Error(`no playbook: ${id}`);
  return found;
};
const [binance, other] = [named('binance'), named('other')];

const planFor = (account: PlaybookAccount, answers: Answers, outcomes: Outcomes = {}) =>
  plan(playbookOf(account), answers, outcomes);
const urgent = (...asked: Parameters<typeof planFor>) => planFor(...asked).urgent.map(({ id }) => id);
const followUp = (...asked: Parameters<typeof planFor>) =>
  planFor(...asked).followUp.flatMap(({ actions }) => actions.map(({ id }) => id));

const keysFirst = ['end-call', 'delete-api-keys', 'freeze-account', 'contact-support'];
const freezeFirst = ['end-call', 'freeze-account', 'contact-support', 'secure-email'];
const peopleFirst = ['end-call', 'contact-support', 'secure-email', 'freeze-account'];
const mailboxLost = ['end-call', 'contact-support', 'get-email-back', 'freeze-account'];
const cut = (order: string[]) => ['end-call', 'cut-remote-access', ...order.slice(1)];

const nothingLeaving = { contact: 'none', 'money-leaving': 'no', 'sign-in': 'yes' } as const;

for (const [account, lockedOut] of [
  [binance, freezeFirst],
  [other, peopleFirst],
] as const) {
  describe(`The urgent steps of the playbook "${account.id}"`, () => {
    for (const [situation, answers, order] of [
      ['before any question', {}, keysFirst],
      ['signed in and nothing leaving', nothingLeaving, keysFirst],
      ['money leaving', { ...nothingLeaving, 'money-leaving': 'yes' }, freezeFirst],
      ['locked out', { ...nothingLeaving, 'sign-in': 'no' }, lockedOut],
      ['locked out and money leaving', { 'money-leaving': 'yes', 'sign-in': 'no' }, lockedOut],
      ['locked out and email lost', { ...nothingLeaving, 'sign-in': 'no-email' }, mailboxLost],
      ['email lost and money leaving', { 'money-leaving': 'yes', 'sign-in': 'no-email' }, mailboxLost],
      ['on the call now', { ...nothingLeaving, contact: 'on-call' }, keysFirst],
      [
        'not sure of anything',
        { contact: 'unsure', 'money-leaving': 'unsure', 'sign-in': 'unsure' },
        keysFirst,
      ],
      ['under remote control', { ...nothingLeaving, contact: 'remote-control' }, cut(keysFirst)],
      [
        'under remote control, money leaving',
        { contact: 'remote-control', 'money-leaving': 'yes' },
        cut(freezeFirst),
      ],
      ['under remote control, locked out', { contact: 'remote-control', 'sign-in': 'no' }, cut(lockedOut)],
    ] as const) {
      test(`come in the order for somebody ${situation}`, () => {
        expect(urgent(account, answers)).toEqual(order);
      });
    }
  });
}

describe('A freeze that could not be made', () => {
  const blocked = { 'freeze-account': 'blocked' } as const;

  test('brings the deleting of keys back while money is leaving', () => {
    expect(urgent(binance, { 'money-leaving': 'yes' }, blocked)).toEqual([
      'end-call',
      'freeze-account',
      'delete-api-keys',
      'contact-support',
      'secure-email',
    ]);
  });

  test('leaves the keys out for people who are locked out, because they cannot reach them', () => {
    expect(urgent(binance, { 'sign-in': 'no', 'money-leaving': 'yes' }, blocked)).toEqual(freezeFirst);
    expect(urgent(binance, { 'sign-in': 'no-email' }, blocked)).toEqual(mailboxLost);
  });

  test('does not ask for the keys twice where they came first', () => {
    expect(urgent(binance, nothingLeaving, blocked)).toEqual(keysFirst);
  });
});

describe('What follows', () => {
  test('is grouped, and most urgent first within its group', () => {
    const planned = planFor(binance, { tactics: ['connected-wallet', 'changed-login'] });
    expect(planned.followUp.map(({ group }) => group)).toEqual([
      'secure',
      'write-down',
      'report',
      'afterwards',
    ]);
    for (const { group, actions } of planned.followUp) {
      const ranks = actions.map(({ urgency }) => ['now', 'today', 'later'].indexOf(urgency));
      expect(ranks, group).toEqual(ranks.toSorted());
      expect(actions.every((action) => action.group === group)).toBe(true);
    }
    expect(planned.followUp[0]?.actions.slice(0, 2).map(({ id }) => id)).toEqual([
      'revoke-approvals',
      'undo-changes',
    ]);
  });

  test('starts with the email, unless the email was urgent already', () => {
    expect(followUp(binance, nothingLeaving)[0]).toBe('secure-email');
    expect(followUp(binance, { 'sign-in': 'no' })).not.toContain('secure-email');
  });

  test('asks to open the account again only after it was frozen', () => {
    expect(followUp(binance, nothingLeaving)).not.toContain('reopen-account');
    expect(followUp(binance, nothingLeaving, { 'freeze-account': 'blocked' })).not.toContain(
      'reopen-account',
    );
    expect(followUp(binance, nothingLeaving, { 'freeze-account': 'done' })).toContain('reopen-account');
  });

  test('holds nothing for a tactic that nobody named', () => {
    for (const id of ['call-phone-company', 'move-self-custody', 'remove-remote-app', 'replace-code-app']) {
      expect(followUp(binance, nothingLeaving)).not.toContain(id);
    }
  });
});

describe('What comes next', () => {
  const planned = planFor(binance, nothingLeaving);
  const nextId = (outcomes: Outcomes) => {
    const coming = next(planned, outcomes);
    return coming.kind === 'action' ? coming.action.id : coming.kind;
  };

  test('is the first urgent step that nobody spoke of, however the others went', () => {
    expect(nextId({})).toBe('end-call');
    expect(nextId({ 'end-call': 'excluded' })).toBe('delete-api-keys');
    expect(nextId({ 'end-call': 'done', 'freeze-account': 'done' })).toBe('delete-api-keys');
    expect(nextId({ 'end-call': 'done', 'delete-api-keys': 'blocked' })).toBe('freeze-account');
  });

  test('is the list once all urgent steps have an outcome', () => {
    const all = Object.fromEntries(keysFirst.map((id) => [id, 'blocked' as const]));
    expect(nextId(all)).toBe('follow-up');
    expect(nextId({ ...all, 'end-call': undefined })).toBe('end-call');
  });
});

const playbook = playbookOf(binance);
const signIn = (answer: string, staysOpen = false) => ({
  kind: 'answer',
  question: 'sign-in',
  answer,
  staysOpen,
});

describe('Somebody who cannot do a step', () => {
  for (const [reason, action, way] of [
    ['cannot-sign-in', 'delete-api-keys', signIn('no')],
    ['cannot-sign-in', 'freeze-account', signIn('no', true)],
    ['cannot-sign-in', 'contact-support', { kind: 'next-check', afterHours: 1 }],
    ['cannot-sign-in', 'secure-email', { kind: 'next-check', afterHours: 24 }],
    ['no-email-either', 'freeze-account', signIn('no-email')],
    ['keeps-coming-back', 'delete-api-keys', { kind: 'action', to: 'freeze-account' }],
    ['cannot-find-it', 'delete-api-keys', { kind: 'action', to: 'freeze-account' }],
    ['cannot-find-it', 'freeze-account', { kind: 'action', to: 'delete-api-keys' }],
    ['cannot-find-it', 'contact-support', { kind: 'next-check', afterHours: 1 }],
    ['no-answer-yet', 'contact-support', { kind: 'next-check', afterHours: 1 }],
    ['something-else', 'end-call', { kind: 'next-check', afterHours: 1 }],
  ] as const) {
    test(`because of "${reason}" at "${action}" gets another way or a dated next check`, () => {
      expect(findAction(action)?.reasons).toContain(reason);
      expect(wayOn(playbook, action, reason, {})).toEqual(way);
    });
  }

  test('goes on by people where the keys were seen to, and where nobody can sign in to get at them', () => {
    const people = { kind: 'action', to: 'contact-support' };
    const tried = { 'delete-api-keys': 'blocked' } as const;
    expect(wayOn(playbook, 'freeze-account', 'cannot-find-it', {}, tried)).toEqual(people);
    expect(wayOn(playbook, 'freeze-account', 'cannot-find-it', { 'sign-in': 'no' })).toEqual(people);
  });

  test('is not asked again for an answer that was given: there it goes on by people or by a next check', () => {
    expect(wayOn(playbook, 'freeze-account', 'no-email-either', { 'sign-in': 'no' })).toEqual(
      signIn('no-email'),
    );
    expect(wayOn(playbook, 'freeze-account', 'no-email-either', { 'sign-in': 'no-email' })).toEqual({
      kind: 'action',
      to: 'contact-support',
    });
    const lost = wayOn(playbook, 'delete-api-keys', 'cannot-sign-in', { 'sign-in': 'yes-no-email' });
    expect(lost).toEqual(signIn('no-email'));
    for (const answer of ['no', 'no-email'] as const) {
      expect(wayOn(playbook, 'delete-api-keys', 'cannot-sign-in', { 'sign-in': answer })).toEqual({
        kind: 'next-check',
        afterHours: 1,
      });
    }
  });
});
