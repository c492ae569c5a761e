import { describe, expect, test } from 'vitest';
import type { NewEntry } from '@/lib/incident/entry';
import { added, binance, told } from '@/lib/incident/record.fixture';
import { english } from '@/lib/wording/language.fixture';
import { done, recordOf } from './accounts.fixture';
import { cellsOf, rowsOf } from './document';
import { documentOf } from './document-of';
import type { Reader } from './format';
import { handOver, partsFor } from './readers';

const sectionOf = (id: string, reader: Reader, ...what: NewEntry[]) =>
  documentOf(
    handOver(recordOf(...what), partsFor(reader), english, '2026-11-22T14:40:00.000+11:00', reader),
  ).sections.find((section) => section.id === id)?.blocks ?? [];
const linesOf = (reader: Reader, ...what: NewEntry[]) =>
  sectionOf('timeline', reader, ...what).flatMap((block) =>
    block.kind === 'timeline' ? block.days.flatMap(({ lines }) => lines) : [],
  );

const at = { precision: 'exact', at: '2026-11-22T13:52:00.000+11:00' } as const;
const left = told(1, { kind: 'transaction', asset: 'USDT', amount: '5', leftAt: at });
const pending = told(2, { kind: 'transaction', asset: 'BTC', amount: '0.5', state: 'pending' });

describe('The paper', () => {
  test('names UTC once where the clock was one, and in each time where it was not', () => {
    const paper = (...what: NewEntry[]) =>
      JSON.stringify(sectionOf('taken', 'police', added(binance), ...what));
    expect(paper(left)).toContain('"22 Nov 2026 13:52"');
    // A time of the summer, or of another place, is not of the clock that the head names.
    const winter = { precision: 'exact', at: '2026-06-22T13:52:00.000+10:00' } as const;
    expect(paper({ ...left, data: { ...left.data, leftAt: winter } } as NewEntry)).toContain(
      '"22 Jun 2026 13:52, UTC 03:52"',
    );
  });

  test('has all withdrawals in one table', () => {
    const more = { ...pending, data: { ...pending.data, to: 'bc1qexample', memo: '77' } } as NewEntry;
    const tables = sectionOf('taken', 'police', added(binance), left, more).filter(
      ({ kind }) => kind === 'table',
    );
    expect(tables).toHaveLength(1);
    const [table] = tables;
    if (table?.kind !== 'table') throw new Error('no table');
    expect(table.rows.map(({ title }) => title)).toEqual(['5 USDT', '0.5 BTC']);
    const [first, second] = table.rows.map((row) => cellsOf(table.columns, row));
    expect(first?.cells.map((cell) => cell?.value)).toEqual(['22 Nov 2026 13:52', undefined, undefined]);
    expect(second?.cells.map((cell) => cell?.value)).toEqual([undefined, undefined, 'bc1qexample']);
    expect(second?.more.map(({ value }) => value)).toContain('77');
  });

  test('has the answers and notes of a minute in one row, and each thing that was done in its own', () => {
    const asked = ['why?', 'who?', 'when?'].map((question, n) => told(5 + n, { kind: 'question', question }));
    const what = [added(binance), left, ...asked, done('freeze-account', binance), done('end-call')];
    const ofOneMinute = linesOf('myself', ...what).map((line) => ({
      ...line,
      local: line.local?.startsWith('14') ? '14:02' : line.local,
    }));
    const rows = rowsOf(ofOneMinute).map(({ texts, mark }) => `${mark} ${texts.length}`);
    expect(rows.toSorted()).toEqual(['tapped 1', 'tapped 1', 'tapped 2', 'told 1', 'told 3']);
    const minutes = rowsOf(linesOf('myself', ...what));
    expect(minutes).toHaveLength(recordOf(...what).entries.length);
    const copy = linesOf('police', ...what);
    expect(rowsOf(copy)).toHaveLength(copy.length);
  });
});
