import { describe, expect, test } from 'vitest';
import { reported } from '@/lib/exports/reported';
import { isSeen } from '@/lib/incident/contact';
import type { NewEntry } from '@/lib/incident/entry';
import { isWatched } from '@/lib/playbook/answers';
import {
  calledAgain,
  canTakeBackCall,
  deviceSaid,
  isCallOpen,
  isSaidOfThisCall,
  lastWordOn,
} from './asked-again';
import { did, exchange, incident, said } from './incident.fixture';
import { ownWords } from './own-words';
import { situationOf } from './situation';

const again = said(calledAgain.question, calledAgain.answer);
const sees = said('contact', 'remote-control');
const cutOff = did('cut-remote-access');
const hungUp = did('end-call');
const actionFor = (id: string) =>
  exchange.actions.find((action) => action.id === id) ?? expect.unreachable(`no action ${id}`);
const cut = actionFor('cut-remote-access');
const inAll = (...entries: NewEntry[]) => situationOf(exchange, incident(exchange, ...entries));

describe('Somebody who is called again', () => {
  test('is asked to hang up again', () => {
    expect(inAll(hungUp).nextScreen).not.toBe('end-call');
    expect(inAll(hungUp, again).nextScreen).toBe('end-call');
    expect(inAll(hungUp, again, hungUp).nextScreen).not.toBe('end-call');
  });

  test('keeps the word on the watched device, and on what was cut', () => {
    const { answers, outcomes, plan } = inAll(sees, cutOff, hungUp, again);
    expect(answers['contact']).toBe('remote-control');
    // So that they do not is still offered beside the cut.
    expect(isSeen(incident(exchange, sees, cutOff, hungUp, again))).toBe(true);
    expect(isSeen(incident(exchange, sees, again, said('contact', 'none')))).toBe(false);
    expect(isWatched(answers)).toBe(true);
    expect(outcomes['cut-remote-access']).toBe('done');
    expect(plan.urgent).toContain(cut);
  });

  test('has not said of this call yet that they control the screen', () => {
    const entries = (...all: NewEntry[]) => incident(exchange, ...all);
    expect(isSaidOfThisCall(entries(sees, cutOff, hungUp))).toBe(true);
    expect(isSaidOfThisCall(entries(sees, cutOff, hungUp, again))).toBe(false);
    expect(isSaidOfThisCall(entries(sees, cutOff, hungUp, again, sees))).toBe(true);
  });

  test('keeps nothing of a screen that nobody controlled', () => {
    expect(inAll(sees, said('contact', 'none'), hungUp, again).answers['contact']).toBe('on-call');
  });
});

test('Before a step that a link led to, the call is asked about until it was answered, and once they call again', () => {
  const hangUp = actionFor('end-call');
  const isOpen = (...entries: NewEntry[]) => isCallOpen(hangUp, incident(exchange, ...entries));
  expect(isOpen()).toBe(true);
  expect(isOpen(again)).toBe(true);
  expect(isOpen(hungUp, again)).toBe(true);
  expect(isOpen(sees, cutOff, hungUp, again)).toBe(true);
  for (const answered of [hungUp, sees, said('contact', 'none')]) {
    expect(isOpen(answered)).toBe(false);
    expect(isOpen(again, answered)).toBe(false);
  }
});

describe('That they called again, taken back,', () => {
  const takenBack = { ...again, answers: [] } as NewEntry;
  const entries = (...all: NewEntry[]) => incident(exchange, ...all);

  test('leaves the answer on the call and what was answered to it as they were before', () => {
    const excluded = { ...hungUp, kind: 'action-excluded' } as NewEntry;
    for (const before of [
      [hungUp],
      [excluded],
      [sees, cutOff, hungUp],
      [sees, said('contact', 'none'), hungUp],
      [hungUp, again, hungUp],
    ]) {
      const [now, then] = [inAll(...before, again, takenBack), inAll(...before)];
      expect(now.answers).toEqual(then.answers);
      expect(now.outcomes).toEqual(then.outcomes);
      expect(now.nextScreen).toBe(then.nextScreen);
      expect(isSaidOfThisCall(entries(...before, again, takenBack))).toBe(
        isSaidOfThisCall(entries(...before)),
      );
    }
  });

  test('claims no call to anybody, and is no longer offered', () => {
    const excluded = { ...hungUp, kind: 'action-excluded' } as NewEntry;
    const opening = (...all: NewEntry[]) => ownWords('provider', exchange, entries(...all))[0]?.id;
    expect(opening(excluded, again)).toBe('call');
    expect(opening(excluded, again, takenBack)).toBe('exchange');
    expect(canTakeBackCall('end-call', entries(excluded, again))).toBe(true);
    expect(canTakeBackCall('end-call', entries(excluded, again, takenBack))).toBe(false);
    expect(canTakeBackCall('end-call', entries(again))).toBe(false);
  });

  test('says nothing of the call after, and takes back nothing that they saw', () => {
    expect(inAll(hungUp, again, takenBack, again).nextScreen).toBe('end-call');
    expect(inAll(sees, takenBack).answers['contact']).toBe('remote-control');
    const told = reported(entries(sees, cutOff, hungUp, again, takenBack)).map(({ id }) => id);
    expect(told).toContain('contact-remote-control');
  });
});

describe('To cut the connection is asked for once more', () => {
  const next = (...entries: NewEntry[]) => inAll(...entries).nextScreen;

  test('after they control a screen again', () => {
    expect(next(sees, cutOff, hungUp)).not.toBe('cut-remote-access');
    expect(next(sees, cutOff, hungUp, sees)).toBe('cut-remote-access');
    expect(next(sees, cutOff, hungUp, sees, cutOff)).not.toBe('cut-remote-access');
    expect(lastWordOn(cut, incident(exchange, cutOff, sees))).toBeUndefined();
  });

  test('after it was said to apply to nobody, or was done before anybody asked for it', () => {
    const excluded = { ...cutOff, kind: 'action-excluded' } as NewEntry;
    expect(next(excluded, said('happened', 'remote-app'))).toBe('cut-remote-access');
    expect(isWatched(inAll(excluded, sees).answers)).toBe(true);
  });

  test('not by what was said to have happened of the same call', () => {
    expect(next(sees, cutOff, hungUp, said('happened', 'remote-app'))).not.toBe('cut-remote-access');
    const told = said('happened', 'remote-app');
    expect(next(told, cutOff, hungUp, told, said('tactics', 'remote-app'))).not.toBe('cut-remote-access');
  });

  test('and of the device in the hand, whether they saw it', () => {
    const other = said('device', 'other');
    expect(deviceSaid(cut, incident(exchange, sees, other))).toBe('other');
    expect(deviceSaid(cut, incident(exchange, sees, other, sees))).toBeUndefined();
    expect(isWatched(inAll(sees, other, cutOff, sees).answers)).toBe(true);
    expect(isWatched(inAll(sees, other, cutOff, sees, other).answers)).toBe(false);
  });
});

test('A step that is in every order keeps its last word, whatever is said after it', () => {
  const { outcomes } = inAll(did('delete-api-keys', exchange), sees, again, said('happened', 'remote-app'));
  expect(outcomes['delete-api-keys']).toBe('done');
});
