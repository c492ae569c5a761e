import { describe, expect, test } from 'vitest';
import { anotherExchange, did, exchange, incident, said } from '@/lib/flow/incident.fixture';
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

const whole: Extract<FactData, { kind: 'transaction' }> = {
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

  test('name the movements that lack something, once each', () => {
    const { txid: _, to: __, ...bare } = whole;
    const of = (...movements: Partial<typeof whole>[]) =>
      gapsIn(incident(exchange, ...movements.map((data, i) => told(i + 1, { ...whole, ...data })))).flatMap(
        (one) => (one.id === 'lacks' ? [[one.fields.join(), one.of.length, one.all]] : []),
      );
    const all = gapsIn(incident(exchange, told(1, bare), told(2, { ...whole, txid: '?' }), told(3, bare)));
    expect(all.flatMap((one) => (one.id === 'lacks' ? [[one.fields, one.of.length, one.all]] : []))).toEqual([
      [['txid', 'to'], 2, false],
      [['txid'], 1, false],
    ]);
    expect(of({})).toEqual([]);
    expect(of({ txid: ' ', network: '' }, { network: ' ', txid: '-' })).toEqual([['txid,network', 2, true]]);
    expect(of({ state: 'cancelled', txid: '' })).toEqual([]);
    // It has no id yet.
    expect(of({ state: 'pending', txid: '' })).toEqual([]);
    expect(of({ movement: 'fiat', txid: '', network: '', to: '', toPlatform: 'A bank' })).toEqual([]);
    expect(of({ movement: 'internal-transfer', txid: '', network: '', to: '' })).toEqual([['to', 1, true]]);
    expect(of({ to: '', toPlatform: 'Another exchange' })).toEqual([['to', 1, true]]);
    expect(of({ amount: '', value: '5000', currency: 'USD' })).toEqual([]);
    // Nobody is asked again what they said they do not know.
    expect(of({ leftAt: { precision: 'unknown' } })).toEqual([]);
    expect(of({ leftAt: undefined })).toEqual([['leftAt', 1, true]]);
  });

  test('ask of several exchanges once, and take blanks for nothing', () => {
    const second = { kind: 'account-added', account: anotherExchange.account } as const;
    const accounts = [exchange.account, anotherExchange.account];
    expect(gapOf('case-number', second)).toMatchObject({ accounts });
    expect(gapOf('user-id', second)).toMatchObject({ accounts });
    const blank = [told(1, { kind: 'ticket', number: ' ' }), told(2, { kind: 'account', userId: '  ' })];
    expect(gapOf('case-number', second, ...blank)).toMatchObject({ accounts });
    expect(gapOf('user-id', second, ...blank)).toMatchObject({ accounts });
    const number = told(1, { kind: 'ticket', number: '7' });
    expect(gapOf('case-number', second, number)).toMatchObject({ accounts: [anotherExchange.account] });
  });

  test('ask what was taken where money was said to leave, and for a report where it was told of', () => {
    const leaving = said('money-leaving', 'yes', exchange);
    expect(ids(leaving)).toContain('taken');
    expect(ids(leaving, told(1, whole))).not.toContain('taken');
    expect(ids(leaving, told(1, { ...whole, state: 'cancelled' }))).not.toContain('taken');
    expect(ids(told(1, whole))).toContain('police-report');
    const report = (data: FactData) =>
      ids(told(1, whole), told(2, data)).filter((id) => id.includes('report'));
    expect(report({ kind: 'police-report', number: '9' })).toEqual([]);
    expect(report({ kind: 'police-report', filedAt: at('10:00') })).toEqual([]);
    expect(report({ kind: 'police-report' })).toEqual(['police-report']);
    expect(report({ kind: 'police-report', number: ' ' })).toEqual(['police-report']);
    expect(report({ kind: 'report', authority: 'Tax office' })).toEqual(['other-report']);
    expect(report({ kind: 'report' })).toEqual(['police-report']);
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

  test('are codes read out before the call, and nothing that could be so after all', () => {
    const call = (codesAt: FactTime) =>
      told(1, { kind: 'contact', channel: 'call', startedAt: at('10:00'), codesAt });
    expect(gapOf('ends-before', call(at('09:50')))).toMatchObject({ end: 'codesAt' });
    expect(ids(call(at('10:05')))).not.toContain('ends-before');
  });

  test('are what was noticed, or left, before the first contact', () => {
    const call = (n: number, startedAt?: FactTime) =>
      told(n, { kind: 'contact', channel: 'call', startedAt });
    const noticed = told(8, { kind: 'noticed', at: at('09:00') });
    const late = (...entries: NewEntry[]) => ids(...entries).includes('contact-late');
    expect(late(call(1, at('10:30')), noticed)).toBe(true);
    expect(late(call(1, at('10:30')), told(8, whole))).toBe(true);
    expect(late(call(1, at('09:30')), told(8, whole))).toBe(false);
    // Memory is no clock.
    expect(late(call(1, at('10:09')), told(8, whole))).toBe(false);
    expect(late(call(1, at('10:30', 'day')), noticed)).toBe(false);
    // One whose time nobody knows may have been the first.
    expect(late(call(1, at('10:30')), call(2), noticed)).toBe(false);
    expect(late(call(1, at('10:30')), told(2, { kind: 'site' }), noticed)).toBe(false);
    expect(late(noticed, told(8, whole))).toBe(false);
  });

  test('are what left after the freeze of its own account', () => {
    const freeze = did('freeze-account', exchange);
    const entries = incident(exchange, freeze);
    const frozen = entries.find(({ kind }) => kind === 'action-done')?.recordedAt ?? '';
    const left = (minutes: number, state: 'completed' | 'pending' = 'completed') =>
      told(1, {
        ...whole,
        state,
        leftAt: { precision: 'minute', at: new Date(Date.parse(frozen) + minutes * 60_000).toISOString() },
      });
    expect(gapOf('left-after-freeze', freeze, left(15))).toMatchObject({ of: [{ data: { asset: 'BTC' } }] });
    expect(ids(freeze, left(5))).not.toContain('left-after-freeze');
    expect(ids(freeze, left(15, 'pending'))).not.toContain('left-after-freeze');
    expect(ids(left(15))).not.toContain('left-after-freeze');
    expect(ids(did('freeze-account', anotherExchange), left(15))).not.toContain('left-after-freeze');
  });

  test('are a record that was begun long before all that it tells', () => {
    const start = Date.parse(incident(exchange)[0]?.recordedAt ?? '');
    const later = (days: number) =>
      told(1, {
        kind: 'contact',
        channel: 'call',
        startedAt: { precision: 'minute', at: new Date(start + days * 86_400_000).toISOString() },
      });
    expect(ids(later(2))).toContain('begun-early');
    expect(ids(later(0.9))).not.toContain('begun-early');
    expect(ids(later(2), told(2, whole))).not.toContain('begun-early');
    expect(ids(later(2), told(2, { kind: 'contact', channel: 'sms' }))).not.toContain('begun-early');
    expect(ids()).not.toContain('begun-early');
  });

  test('are that it was a false alarm, and nothing else then', () => {
    const closed = { kind: 'incident-closed', outcome: 'false-alarm' } as const;
    expect(ids(closed)).toEqual(['false-alarm']);
    expect(ids(told(1, { kind: 'transaction' }), closed)).toEqual(['alarm-and-taken']);
    expect(ids(closed, { kind: 'incident-reopened' })).toContain('not-done');
    expect(ids({ kind: 'incident-closed', outcome: 'finished' })).toContain('not-done');
  });
});

type FactTime = NonNullable<Extract<FactData, { kind: 'contact' }>['startedAt']>;
