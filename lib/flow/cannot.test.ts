import { describe, expect, test } from 'vitest';
import type { NewEntry } from '@/lib/incident/entry';
import { seen } from '@/lib/incident/record.fixture';
import type { Answers } from '@/lib/playbook/answers';
import { allAnswers } from '@/lib/playbook/answers.fixture';
import type { PlaybookIndex } from '@/lib/playbook/playbook-index';
import type { Reason } from '@/lib/playbook/vocabulary';
import { type CannotEntry, cannotDo, reasonsFor } from './cannot';
import { anotherExchange, exchange, incident, mailbox, phoneNumber, said } from './incident.fixture';
import { situationOf } from './situation';

const all = [exchange, anotherExchange, mailbox, phoneNumber];
const signedIn = { 'money-leaving': 'no', 'sign-in': 'yes' } as const;

const find = (playbook: PlaybookIndex, id: string) => {
  const found = playbook.actions.find((action) => action.id === id);
  if (!found) throw new Error(`no such action: ${id}`);
  return found;
};

describe('The reasons', () => {
  test('leave out the one that is a box of its own', () => {
    expect(reasonsFor(exchange, find(exchange, 'contact-support'), signedIn)).toEqual([
      'cannot-sign-in',
      'cannot-find-it',
      'no-answer-yet',
    ]);
    expect(reasonsFor(exchange, find(exchange, 'end-call'), signedIn)).toEqual([]);
  });

  test('leave out what somebody locked out has said of this account, and not what is of another', () => {
    const lockedOut: Answers = { 'sign-in': 'no' };
    expect(reasonsFor(exchange, find(exchange, 'freeze-account'), lockedOut)).not.toContain('cannot-sign-in');
    expect(reasonsFor(exchange, find(exchange, 'secure-email'), lockedOut)).toContain('cannot-sign-in');
  });
});

describe('What cannot be done', () => {
  test('is written with its reason, and comes back at its time', () => {
    expect(cannotDo(exchange, 'contact-support', 'no-answer-yet', '', signedIn)).toEqual({
      entries: [{ kind: 'action-blocked', reason: 'no-answer-yet', note: '' }],
      to: null,
    });
  });

  test('is written with its note, without the blanks around it', () => {
    const { entries } = cannotDo(exchange, 'contact-support', 'something-else', ' It is closed \n', signedIn);
    expect(entries).toEqual([{ kind: 'action-blocked', reason: 'something-else', note: 'It is closed' }]);
  });

  test('leads to another action where the reason does', () => {
    expect(cannotDo(exchange, 'delete-api-keys', 'keeps-coming-back', '', signedIn).to).toBe(
      'freeze-account',
    );
  });

  test('says what the reason amounts to', () => {
    expect(cannotDo(exchange, 'delete-api-keys', 'cannot-sign-in', '', signedIn)).toEqual({
      entries: [
        { kind: 'action-blocked', reason: 'cannot-sign-in', note: '' },
        { kind: 'question-answered', question: 'sign-in', answer: 'no' },
      ],
      to: null,
    });
  });

  test('stays open where it has another way for who says so', () => {
    expect(cannotDo(exchange, 'freeze-account', 'cannot-sign-in', '  ', signedIn).entries).toEqual([
      { kind: 'question-answered', question: 'sign-in', answer: 'no' },
    ]);
  });

  test('stays open, and the note is kept', () => {
    expect(
      cannotDo(exchange, 'freeze-account', 'cannot-sign-in', 'Wrong password', signedIn).entries,
    ).toEqual([
      { kind: 'action-blocked', reason: 'cannot-sign-in', note: 'Wrong password' },
      { kind: 'action-reopened' },
      { kind: 'question-answered', question: 'sign-in', answer: 'no' },
    ]);
  });

  test('says nothing twice', () => {
    const lockedOut: Answers = { 'sign-in': 'no-email' };
    const { entries } = cannotDo(exchange, 'freeze-account', 'no-email-either', '', lockedOut);
    expect(entries.map(({ kind }) => kind)).toEqual(['action-blocked']);
  });
});

/** The entry as the tap writes it. */
const written = (playbook: (typeof all)[number], action: string, entry: CannotEntry): NewEntry => {
  const whose = find(playbook, action).of === 'incident' ? {} : { account: playbook.account };
  if (entry.kind === 'question-answered') return said(entry.question, entry.answer, playbook);
  if (entry.kind === 'action-reopened') return { kind: 'action-reopened', action, ...whose, seen };
  const { reason, note } = entry;
  return { kind: 'action-blocked', action, ...whose, reason, ...(note && { note }), seen };
};

const reasonsOf = (playbook: PlaybookIndex) =>
  playbook.actions.flatMap(({ id, reasons }) => reasons.map((reason): [string, Reason] => [id, reason]));

describe('Every reason of every action, whatever was answered', () => {
  for (const playbook of all) {
    test(`writes something, keeps a note once, and leads on: ${playbook.account.id}`, () => {
      // One claim for all: one for each of 100,000 takes longer than what is claimed.
      const wrong = allAnswers(playbook.account.kind).flatMap((answers) =>
        reasonsOf(playbook).filter(([action, reason]) => {
          const noted = cannotDo(playbook, action, reason, 'A note', answers);
          const bare = cannotDo(playbook, action, reason, '', answers);
          const notes = noted.entries.filter((entry) => entry.kind === 'action-blocked' && entry.note);
          const isElsewhere = noted.to === null || find(playbook, noted.to).id !== action;
          return bare.entries.length === 0 || notes.length !== 1 || noted.to !== bare.to || !isElsewhere;
        }),
      );
      expect(wrong).toEqual([]);
    });

    test(`stands the same with a note as without: ${playbook.account.id}`, () => {
      for (const [action, reason] of reasonsOf(playbook)) {
        const [noted, bare] = ['A note', ''].map((note) => {
          const { entries } = cannotDo(playbook, action, reason, note, {});
          const record = incident(playbook, ...entries.map((entry) => written(playbook, action, entry)));
          const { statuses, nextScreen } = situationOf(playbook, record);
          return { outcome: statuses.get(action)?.outcome, nextScreen };
        });
        expect(noted, `${action}: ${reason}`).toEqual(bare);
      }
    });
    test(`stands the same with a note as without on a watched device, once another is found: ${playbook.account.id}`, () => {
      const watched = said('contact', 'remote-control');
      const { answers } = situationOf(playbook, incident(playbook, watched));
      const lacking = playbook.actions.filter((action) =>
        reasonsFor(playbook, action, answers).includes('no-other-device'),
      );
      expect(lacking.length).toBeGreaterThan(0);
      for (const { id: action } of lacking) {
        const [noted, bare] = ['A note', ''].map((note) => {
          const { entries } = cannotDo(playbook, action, 'no-other-device', note, answers);
          const taps = entries.map((entry) => written(playbook, action, entry));
          const record = incident(playbook, watched, ...taps, said('device', 'other'));
          const { statuses, nextScreen } = situationOf(playbook, record);
          return { outcome: statuses.get(action)?.outcome, nextScreen };
        });
        expect(noted, action).toEqual(bare);
      }
    });
  }
});
