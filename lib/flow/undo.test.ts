import { describe, expect, test } from 'vitest';
import type { NewEntry } from '@/lib/incident/entry';
import { allDone } from '@/lib/incident/fold';
import { google, seen } from '@/lib/incident/record.fixture';
import { isWatched } from '@/lib/playbook/answers';
import { calledAgain, canTakeBackCall } from './asked-again';
import { couldNot, did, exchange, incident, mailbox, said } from './incident.fixture';
import { lastTap, type Said } from './last-tap';
import { situationOf } from './situation';
import { undoOf } from './undo';

const page = exchange.account;
const cut = exchange.actions.find(({ cutsOff }) => cutsOff);
const undo = (entries: readonly NewEntry[], answer: Said | null = null) =>
  undoOf(incident(exchange, ...entries), answer, page, cut);
const leaving = said('money-leaving', 'yes', exchange);
const saidHere: Said = { question: 'money-leaving', answer: 'yes', at: 'delete-api-keys', blocks: false };

describe('The last tap is taken back', () => {
  test('where it says how a step went, there', () => {
    for (const kind of ['action-done', 'action-excluded'] as const) {
      const tapped = { ...did('freeze-account', exchange), kind } as NewEntry;
      const reopen = { action: 'freeze-account', account: undefined };
      expect(undo([leaving, tapped])).toEqual({ answer: null, reopen, to: 'freeze-account' });
    }
  });

  test('on the page of its account, if another tab tapped for another one', () => {
    const reopen = { action: 'change-password', account: google };
    expect(undo([did('change-password', mailbox)])).toEqual({ answer: null, reopen, to: 'change-password' });
  });

  test('where it was of the whole incident, by the page that it was made on', () => {
    expect(undo([did('end-call')])?.reopen).toEqual({ action: 'end-call', account: undefined });
  });

  test('and not the one before it: who hung up twice has hung up once', () => {
    const again = said(calledAgain.question, calledAgain.answer);
    const before = [did('end-call'), again, did('end-call')];
    const { reopen } = undo(before) ?? expect.unreachable();
    const undone = { ...did(reopen?.action ?? ''), kind: 'action-reopened' } as NewEntry;
    const entries = incident(exchange, ...before, undone);
    expect(allDone(entries)).toHaveLength(1);
    expect(situationOf(exchange, entries).nextScreen).toBe('end-call');
    // That they called again can be taken back as before.
    expect(canTakeBackCall('end-call', entries)).toBe(true);
  });

  test('where it answered a question in a step: what was answered before stands again', () => {
    const answer = { question: 'money-leaving', before: ['no'], words: seen.words };
    expect(undo([said('money-leaving', 'no', exchange), leaving], saidHere)).toEqual({
      answer,
      reopen: null,
      to: 'delete-api-keys',
    });
    expect(undo([leaving], saidHere)?.answer).toEqual({ ...answer, before: [] });
  });

  test('with the answer that a reason gave as well', () => {
    const blocked = couldNot('delete-api-keys', 'cannot-sign-in', exchange);
    const undone = undo([blocked, leaving], { ...saidHere, blocks: true });
    expect(undone).toMatchObject({
      answer: { before: [] },
      reopen: { action: 'delete-api-keys' },
      to: 'delete-api-keys',
    });
  });

  test('and never to an answer that held no more: a device that they saw since stays watched', () => {
    const sees = said('contact', 'remote-control');
    const before = [sees, said('device', 'other'), did('cut-remote-access'), sees];
    const alone = said('device', 'no-other');
    const atStep: Said = { question: 'device', answer: 'no-other', at: 'delete-api-keys', blocks: false };
    const back = undo([...before, alone], atStep)?.answer?.before ?? expect.unreachable();
    const entries = incident(exchange, ...before, alone, { ...alone, answers: [...back] } as NewEntry);
    expect(isWatched(situationOf(exchange, entries).answers)).toBe(true);
    expect(undo([sees, said('device', 'other'), alone], atStep)?.answer?.before).toEqual(['other']);
  });

  test('without what blocked the step before, by a tap of its own', () => {
    const blocked = couldNot('delete-api-keys', 'something-else', exchange);
    expect(undo([blocked, leaving], saidHere)).toMatchObject({ answer: { before: [] }, reopen: null });
  });

  test('with nothing to open again, where the reason and its note kept the step open', () => {
    const blocked = couldNot('delete-api-keys', 'no-other-device', exchange);
    const reopened = { ...did('delete-api-keys', exchange), kind: 'action-reopened' } as NewEntry;
    const undone = undo([blocked, reopened, leaving], { ...saidHere, blocks: true });
    expect(undone).toMatchObject({ answer: { before: [] }, reopen: null, to: 'delete-api-keys' });
  });

  test('without an answer that was given elsewhere before it', () => {
    expect(undo([leaving, did('delete-api-keys', exchange)], saidHere)?.answer).toBeNull();
  });
});

describe('There is nothing to take back', () => {
  test('in what is no tap of a step', () => {
    const reopened = { ...did('end-call'), kind: 'action-reopened' } as NewEntry;
    for (const last of [reopened, leaving]) expect(undo([did('end-call'), last])).toBeNull();
    expect(undoOf([], null, page, cut)).toBeNull();
  });

  test('in an answer that another tab changed since', () => {
    const entries = incident(exchange, leaving, said('money-leaving', 'no', exchange));
    expect(lastTap(entries, saidHere)).toBeNull();
    expect(undoOf(entries, saidHere, page, cut)).toBeNull();
  });
});
