import { describe, expect, test } from 'vitest';
import type { NewEntry } from '@/lib/incident/entry';
import { added, binance, google, told } from '@/lib/incident/record.fixture';
import { english } from '@/lib/wording/language.fixture';
import { done, handed, recordOf } from './accounts.fixture';
import { documentOf } from './document-of';
import type { Reader } from './format';
import { handOver, partsFor } from './readers';
import { now } from './render.fixture';

const { say } = english;
const filed = { precision: 'minute', at: '2026-11-22T21:30:00.000+11:00' } as const;

const inShortOf = (...what: NewEntry[]) =>
  documentOf(handed(recordOf(...what))).sections.find(({ id }) => id === 'in-short')?.blocks ?? [];

/** What stands in short under this name; a case under that of its account. */
const inShort = (name: string, ...what: NewEntry[]) =>
  inShortOf(...what)
    .flatMap((block) => (block.kind === 'columns' ? block.pairs : []))
    .filter((pair) => pair.name === (say.has(name) ? say(name) : name))
    .map(({ value }) => value);

describe('A report, in short on the paper', () => {
  test('is not given where nobody was told', () => {
    expect(inShort('print.police', added(binance))).toEqual(['Not given']);
    expect(inShort('print.case', added(binance))).toEqual(['Not given']);
    expect(inShort('print.bank', added(binance))).toEqual([]);
  });

  test('that was tapped as done says so with its time, and that only its number is missing', () => {
    const when = '22 Nov 2026 14:02';
    expect(inShort('print.police', added(binance), done('report-police'))).toEqual([
      `Reported to the police: ${when}. No number given`,
    ]);
    expect(inShort('print.bank', added(binance), done('tell-bank'))).toEqual([
      `Told the bank: ${when}. No number given`,
    ]);
    expect(inShort('print.case', added(binance), done('give-record', binance))).toEqual([
      `Gave Binance the record: ${when}. No number given`,
    ]);
  });

  test('has the time that was corrected, and nothing where it was undone or could not be done', () => {
    const at = (kind: 'action-reopened' | 'action-excluded') =>
      ({ ...done('report-police'), kind }) as NewEntry;
    const later = { ...done('report-police'), kind: 'action-time-corrected', happenedAt: filed } as NewEntry;
    expect(inShort('print.police', done('report-police'), later)).toEqual([
      'Reported to the police: about 22 Nov 2026 21:30. No number given',
    ]);
    expect(inShort('print.police', done('report-police'), at('action-reopened'))).toEqual(['Not given']);
    expect(inShort('print.police', done('report-police'), at('action-excluded'))).toEqual(['Not given']);
  });

  test('does not say a time again that stands beside it among the first steps', () => {
    const what = [added(binance), done('contact-support', binance)];
    expect(inShort('print.case', ...what)).toEqual(['No number given']);
    const steps = { pairs: [expect.objectContaining({ name: 'Told support at Binance' })] };
    expect(inShortOf(...what)).toMatchObject([{ kind: 'columns' }, steps]);
  });

  test('is its number once there is one, of that account', () => {
    const number = told(1, { kind: 'police-report', number: 'NSW-7', office: 'Surry Hills' });
    expect(inShort('print.police', done('report-police'), number)).toEqual(['NSW-7, Surry Hills']);
    const ticket = told(2, { kind: 'ticket', number: 'BN-7' }, binance);
    const both = [added(binance), added(google), done('contact-support', binance)];
    expect(inShort('Binance case', ...both, ticket)).toEqual(['BN-7']);
    const bank = told(3, { kind: 'money-path', institution: 'Barclays', reference: 'R1', last4: '4477' });
    expect(inShort('print.bank', done('tell-bank'), bank)).toEqual(['Barclays, ends in 4477, case R1']);
  });

  test('says whose its number is among the reports too', () => {
    const ticket = told(2, { kind: 'ticket', number: 'BN-7', openedBy: 'chat' });
    const { sections } = documentOf(handed(recordOf(added(binance), ticket)));
    expect(sections.find(({ id }) => id === 'reports')?.blocks).toMatchObject([
      { pairs: [{ name: say('print.account'), value: 'Binance' }, { value: 'chat' }] },
    ]);
    // With nothing more to say, in short and in the timeline is enough.
    const bare = told(2, { kind: 'ticket', number: 'BN-7', openedAt: filed });
    const document = documentOf(handed(recordOf(added(binance), bare)));
    expect(document.sections.map(({ id }) => id)).not.toContain('reports');
    expect(JSON.stringify(document.sections.find(({ id }) => id === 'timeline'))).toContain('BN-7');
  });

  test('to a bank names the bank, in short first in its own copy', () => {
    const bank = told(3, { kind: 'money-path', institution: 'Newtown Bank', reference: 'NB-552' });
    const person = told(4, { kind: 'person', name: 'Alex Moore' });
    const first = (reader: Reader, ...what: NewEntry[]) => {
      const handover = handOver(recordOf(...what), partsFor(reader), english, now, reader);
      const blocks = documentOf(handover).sections.find(({ id }) => id === 'in-short')?.blocks ?? [];
      return blocks.flatMap((block) => (block.kind === 'columns' ? block.pairs : []))[0]?.name;
    };
    expect(first('bank', added(binance), person, bank)).toBe(say('print.bank'));
    expect(first('police', added(binance), person, bank)).toBe(say('print.name'));
    const bare = told(3, { kind: 'money-path', institution: 'Newtown Bank' });
    expect(inShort('print.bank', bare)).toEqual(['Newtown Bank. No number given']);
    const when = '22 Nov 2026 14:02';
    expect(inShort('print.bank', bare, done('tell-bank'))).toEqual([
      `Newtown Bank; Told the bank: ${when}. No number given`,
    ]);
    const dated = told(3, { kind: 'money-path', institution: 'Newtown Bank', reportedAt: filed });
    expect(inShort('print.bank', dated, done('tell-bank'))).toEqual([
      'Newtown Bank: about 22 Nov 2026 21:30. No number given',
    ]);
    const handover = handOver(
      recordOf(bank, done('tell-bank')),
      partsFor('exchange'),
      english,
      now,
      'exchange',
    );
    expect(JSON.stringify(documentOf(handover).sections)).not.toContain('Newtown');
    // What is said in short is not said again.
    const again = (...what: NewEntry[]) =>
      documentOf(handed(recordOf(...what))).sections.find(({ id }) => id === 'taken')?.blocks.length;
    expect(again(bank)).toBe(again());
    const both = { ...bank, data: { ...bank.data, reportedAt: filed } } as NewEntry;
    expect(again(both)).toBe((again() ?? 0) + 1);
  });

  test('that was told of without a number says what was told, and not that there is none', () => {
    const office = told(1, { kind: 'police-report', office: 'Surry Hills', filedAt: filed });
    expect(inShort('print.police', office)).toEqual([
      'Surry Hills: about 22 Nov 2026 21:30. No number given',
    ]);
    expect(inShort('print.police', told(1, { kind: 'police-report', office: 'Surry Hills' }))).toEqual([
      'Surry Hills. No number given',
    ]);
    expect(inShort('print.police', told(1, { kind: 'police-report', filedAt: filed }))).toEqual([
      'about 22 Nov 2026 21:30. No number given',
    ]);
    expect(inShort('print.case', told(1, { kind: 'ticket', openedAt: filed }))).toEqual(['No number given']);
  });
});
