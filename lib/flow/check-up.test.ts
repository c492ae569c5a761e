import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startCheckUp } from '@/lib/incident/check-up';
import type { Entry, NewEntry } from '@/lib/incident/entry';
import { append, isCheckUp } from '@/lib/incident/record';
import { anyAccount, binance, google, other, seen, stampsFrom } from '@/lib/incident/record.fixture';
import { upgrade } from '@/lib/incident/upgrade';
import { checkUpRows, leftFor, notTold, wasOn } from './check-up';

const id = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
const keys = { id: 'keys', kind: 'exchange' };
const mail = { id: 'mail', kind: 'mailbox' };
const card = { id: 'card', kind: null };
const items = [mail, keys, card];

type Tap = 'action-done' | 'action-excluded' | 'action-blocked' | 'action-reopened';

/** The entries of a check-up of these accounts, and of what was tapped in it. */
function checkUpOf(accounts: Parameters<typeof startCheckUp>[1], ...taps: [Tap, string, typeof binance?][]) {
  const stamp = stampsFrom();
  return taps.reduce(
    (record, [kind, action, account]) =>
      append(record, { kind, action, ...(account && { account }), seen } as NewEntry, stamp()),
    startCheckUp(id, accounts, stamp),
  ).entries;
}

const standing = (entries: readonly Entry[]) =>
  checkUpRows(items, entries).map(({ item, account, status }) => [item.id, account?.id, status?.outcome]);

describe('A check-up', () => {
  test('is a record of its own, told from an incident, and can be read back', () => {
    const record = startCheckUp(id, [binance], stampsFrom());
    expect(isCheckUp(record.entries)).toBe(true);
    expect(upgrade(JSON.parse(JSON.stringify(record)))).toEqual({ ok: true, record });
    fc.assert(
      fc.property(fc.array(anyAccount, { maxLength: 4 }), (accounts) => {
        expect(upgrade(startCheckUp(id, accounts, stampsFrom())).ok).toBe(true);
      }),
    );
  });

  test('looks at each thing in each account of its kind, and once where there is none', () => {
    expect(standing(checkUpOf([binance, other, google]))).toEqual([
      ['mail', 'google', undefined],
      ['keys', 'binance', undefined],
      ['keys', 'other', undefined],
      ['card', undefined, undefined],
    ]);
    expect(standing(checkUpOf([]))).toEqual([
      ['mail', undefined, undefined],
      ['keys', undefined, undefined],
      ['card', undefined, undefined],
    ]);
  });

  test('keeps apart what was done in one account and not in the other', () => {
    const entries = checkUpOf(
      [binance, other],
      ['action-done', 'keys', binance],
      ['action-excluded', 'keys', other],
      ['action-done', 'card'],
    );
    expect(standing(entries)).toEqual([
      ['mail', undefined, undefined],
      ['keys', 'binance', 'done'],
      ['keys', 'other', 'excluded'],
      ['card', undefined, 'done'],
    ]);
  });
});

test('What was ticked before any account was named is of none of those that come', () => {
  const statuses = (...taps: Parameters<typeof checkUpOf>[1][]) =>
    checkUpRows([keys], checkUpOf([binance, other], ...taps)).map(({ status }) => status?.outcome);
  expect(statuses(['action-done', 'keys'])).toEqual([undefined, undefined]);
  expect(statuses(['action-done', 'keys'], ['action-done', 'keys', other])).toEqual([undefined, 'done']);
});

test('What was put off is left for another day, once for all accounts; what is done or not for them is not', () => {
  const left = (...taps: Parameters<typeof checkUpOf>[1][]) =>
    leftFor(checkUpRows(items, checkUpOf([binance, other], ...taps))).map(({ id }) => id);
  expect(left()).toEqual(['mail', 'keys', 'card']);
  expect(left(['action-done', 'keys', binance])).toEqual(['mail', 'keys', 'card']);
  expect(left(['action-done', 'keys', binance], ['action-excluded', 'keys', other])).toEqual([
    'mail',
    'card',
  ]);
  expect(left(['action-done', 'keys', binance], ['action-blocked', 'keys', other])).toContain('keys');
});

describe('What was on before', () => {
  const later = '2026-11-30T12:00:00.000+11:00';
  const on = (checkUps: readonly (readonly Entry[])[], ...accounts: (typeof binance)[]) =>
    wasOn(checkUps, accounts, later).map(({ entry, account }) => [
      'action' in entry && entry.action,
      account.id,
    ]);

  test('is what was done in these accounts; of no other account, and of none that was not named', () => {
    const entries = checkUpOf(
      [binance, other],
      ['action-done', 'keys', binance],
      ['action-done', 'keys', other],
      ['action-done', 'card'],
    );
    expect(on([entries], binance)).toEqual([['keys', 'binance']]);
    expect(on([entries], google)).toEqual([]);
    expect(on([checkUpOf([], ['action-done', 'keys'])], binance)).toEqual([]);
  });

  test('is the last word: what a later check-up says is not for them is not on', () => {
    const first = checkUpOf([binance], ['action-done', 'keys', binance], ['action-done', 'mail', binance]);
    const second = checkUpOf([binance], ['action-excluded', 'keys', binance]);
    expect(on([second, first], binance)).toEqual([['mail', 'binance']]);
    const untouched = checkUpOf([binance]);
    expect(on([untouched, first], binance)).toHaveLength(2);
    const undone = checkUpOf(
      [binance],
      ['action-done', 'keys', binance],
      ['action-reopened', 'keys', binance],
    );
    expect(on([undone], binance)).toEqual([]);
  });

  test('is nothing that was tapped once the incident had begun', () => {
    const entries = checkUpOf([binance], ['action-done', 'keys', binance], ['action-done', 'mail', binance]);
    const [, , keysDone, mailDone] = entries;
    const at = (began: string | undefined) => wasOn([entries], [binance], began ?? '').length;
    expect(at(keysDone?.recordedAt)).toBe(0);
    expect(at(mailDone?.recordedAt)).toBe(1);
    expect(at(later)).toBe(2);
  });

  test('is not offered again once the record says it', () => {
    const found = wasOn([checkUpOf([binance], ['action-done', 'keys', binance])], [binance], later);
    const [one] = found;
    if (!one) throw new Error('nothing was on');
    expect(notTold(found, [])).toEqual(found);
    expect(notTold(found, [{ data: { what: one.entry.seen.words, seenAt: one.at } }])).toEqual([]);
    expect(notTold(found, [{ data: { what: one.entry.seen.words } }])).toEqual(found);
  });
});
