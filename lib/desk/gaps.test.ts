import { describe, expect, test } from 'vitest';
import { did, exchange, incident, said } from '@/lib/flow/incident.fixture';
import type { NewEntry } from '@/lib/incident/entry';
import type { FactData } from '@/lib/incident/facts';
import { gapsIn } from './gaps';

const told = (n: number, data: FactData): NewEntry => ({
  kind: 'fact-recorded',
  fact: `00000000-0000-4000-8000-00000000000${n}`,
  data,
  account: exchange.account,
});
const at = (time: string, precision: 'exact' | 'minute' | 'hour' | 'day' = 'minute') => ({
  precision,
  at: `2020-01-01T${time}:00.000+00:00`,
});
const ids = (...entries: NewEntry[]) => gapsIn(incident(exchange, ...entries)).map(({ id }) => id);
const gapOf = (id: string, ...entries: NewEntry[]) =>
  gapsIn(incident(exchange, ...entries)).find((one) => one.id === id);

const whole: FactData = {
  kind: 'transaction',
  asset: 'BTC',
  amount: '0.5',
  network: 'Bitcoin',
  to: 'bc1qexample',
  txid: 'f'.repeat(64),
  leftAt: at('10:00'),
};

describe('The gaps of a record', () => {
  test('of one that was only begun are what stops a loss, the case number, the account and how it began', () => {
    expect(ids()).toEqual(['not-done', 'case-number', 'user-id', 'beginning']);
  });

  test('close one by one as things are told', () => {
    const number = told(1, { kind: 'ticket', number: '482615' });
    const account = told(2, { kind: 'account', userId: '7' });
    const story = told(3, { kind: 'narrative', text: 'A man called.' });
    expect(ids(number)).not.toContain('case-number');
    expect(ids(account)).not.toContain('user-id');
    expect(ids(story)).not.toContain('beginning');
    const before = gapOf('not-done');
    const after = gapOf('not-done', did('delete-api-keys', exchange));
    expect(before?.id === 'not-done' && before.actions).toContain('delete-api-keys');
    expect(after?.id === 'not-done' && after.actions).not.toContain('delete-api-keys');
  });

  test('name the movements that lack something, once for each thing', () => {
    const { txid: _, to: __, ...bare } = whole;
    const both = [told(1, bare), told(2, { ...whole, txid: '' })];
    const lacking = gapsIn(incident(exchange, ...both)).flatMap((one) =>
      one.id === 'lacks' ? [[one.field, one.of.length]] : [],
    );
    expect(lacking).toEqual([
      ['txid', 2],
      ['to', 1],
    ]);
    expect(ids(told(1, whole))).not.toContain('lacks');
    expect(ids(told(1, { ...whole, state: 'cancelled', txid: '' }))).not.toContain('lacks');
    expect(ids(told(1, { ...whole, movement: 'fiat', txid: '', network: '' }))).not.toContain('lacks');
    expect(ids(told(1, { ...whole, leftAt: { precision: 'unknown' } }))).toContain('lacks');
  });

  test('ask what was taken where money was said to leave, and for a report where it was told of', () => {
    expect(ids(said('money-leaving', 'yes', exchange))).toContain('taken');
    expect(ids(said('money-leaving', 'yes', exchange), told(1, whole))).not.toContain('taken');
    expect(ids(told(1, whole))).toContain('police-report');
    expect(ids(told(1, whole), told(2, { kind: 'report', number: '9' }))).not.toContain('police-report');
  });

  test('are times that contradict each other, as far as they were told', () => {
    const call = (startedAt: FactTime, endedAt: FactTime) =>
      told(1, { kind: 'contact', channel: 'call', startedAt, endedAt });
    expect(ids(call(at('10:00'), at('09:50')))).toContain('ends-before');
    expect(ids(call(at('10:00'), at('10:00')))).not.toContain('ends-before');
    expect(ids(call(at('10:00', 'hour'), at('09:50')))).not.toContain('ends-before');
    expect(ids(call(at('10:00'), { precision: 'unknown' }))).not.toContain('ends-before');
    const later = { ...whole, leftAt: { precision: 'minute', at: '2090-01-01T10:00:00.000+00:00' } } as const;
    expect(gapOf('not-yet', told(1, later))).toMatchObject({ field: 'leftAt' });
    expect(ids(told(1, whole))).not.toContain('not-yet');
  });

  test('are none once it was a false alarm', () => {
    expect(ids({ kind: 'incident-closed', outcome: 'false-alarm' })).toEqual([]);
    expect(ids({ kind: 'incident-closed', outcome: 'finished' })).not.toEqual([]);
  });
});

type FactTime = NonNullable<Extract<FactData, { kind: 'contact' }>['startedAt']>;
