import { describe, expect, test } from 'vitest';
import type { AccountRef } from '@/lib/incident/account';
import type { FactData } from '@/lib/incident/facts';
import { added, binance, entriesOf, google, told as toldAs } from '@/lib/incident/record.fixture';
import { addedTo } from './added-to';

let facts = 0;
const told = (data: FactData, account?: AccountRef) => toldAs(++facts, data, account);

describe('A step that asks for a case number has', () => {
  const numbersAt = (page: AccountRef | null, ...written: Parameters<typeof entriesOf>) =>
    addedTo(entriesOf(...written), 'ticket', page).map(({ entry, fact }) =>
      fact?.kind === 'ticket' ? fact.number : 'caseNumber' in entry && entry.caseNumber,
    );
  const ticket = (number: string, account?: AccountRef) => told({ kind: 'ticket', number }, account);
  const byLink = { kind: 'case-number-accepted', caseNumber: '118204553', account: google } as const;

  test('nothing before it was told', () => {
    expect(numbersAt(binance, added(binance))).toEqual([]);
  });

  test('what was told of its account, or came for it with a link', () => {
    const all = [
      added(binance),
      added(google),
      ticket('B-1', binance),
      ticket('G-1', google),
      byLink,
      ticket('B-2'),
    ];
    expect(numbersAt(binance, ...all)).toEqual(['B-1', 'B-2']);
    expect(numbersAt(google, ...all)).toEqual(['G-1', '118204553']);
  });

  test('its latest wording, and nothing that was withdrawn', () => {
    const one = toldAs(90, { kind: 'ticket', number: '1' }, binance);
    const { fact } = one;
    const amended = { kind: 'fact-amended', fact, data: { kind: 'ticket', number: '2' } } as const;
    expect(numbersAt(binance, added(binance), one, amended)).toEqual(['2']);
    expect(numbersAt(binance, added(binance), one, { kind: 'fact-withdrawn', fact })).toEqual([]);
  });

  test('nothing of an account, where it is of the incident, such as at the bank', () => {
    expect(numbersAt(null, added(binance), ticket('B-1', binance))).toEqual([]);
    const entries = entriesOf(added(binance), told({ kind: 'police-report', number: 'P-1' }));
    expect(addedTo(entries, 'police-report', null)).toHaveLength(1);
  });
});
