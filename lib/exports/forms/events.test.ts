import { describe, expect, test } from 'vitest';
import { done } from '@/lib/exports/accounts.fixture';
import type { NewEntry } from '@/lib/incident/entry';
import { entriesOf, seen } from '@/lib/incident/record.fixture';
import { english } from '@/lib/wording/language.fixture';
import { eventsOf } from './events';
import { readingOf } from './reading';

const action = 'end-call';
const corrected: NewEntry = {
  kind: 'action-time-corrected',
  action,
  seen,
  happenedAt: { precision: 'minute', at: '2026-11-22T13:40:00.000+11:00' },
};
const calledAgain: NewEntry = { kind: 'question-answered', question: 'contact', answers: ['on-call'], seen };
const events = (...what: NewEntry[]) => eventsOf(readingOf(entriesOf(...what), english), () => true);

describe('The events in a form', () => {
  const first = /13:40.*Ended the call/;

  test('name each time that something was done', () => {
    const both = events(done(action), corrected, calledAgain, done(action));
    expect(both).toEqual([expect.stringMatching(first), expect.stringMatching(/14:04.*Ended the call/)]);
    const left = events(done(action), corrected, calledAgain, { kind: 'action-excluded', action, seen });
    expect(left).toEqual([expect.stringMatching(first)]);
  });

  test('leave out what was undone, and what could not be done until it was', () => {
    expect(events(done(action), { kind: 'action-reopened', action, seen })).toEqual([]);
    const blocked: NewEntry = { kind: 'action-blocked', action, reason: 'cannot-find-it', seen };
    expect(events(blocked)).toHaveLength(1);
    expect(events(blocked, done(action))).toEqual([expect.stringMatching(/14:02/)]);
  });
});
