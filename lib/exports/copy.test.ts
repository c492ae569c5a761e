import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '@/lib/incident/entry';
import { factKinds } from '@/lib/incident/facts';
import type { IncidentRecord } from '@/lib/incident/record';
import { anyRecord, told } from '@/lib/incident/record.fixture';
import { openFile } from '@/lib/incident/record-file';
import { english } from '@/lib/wording/language.fixture';
import { recordOf } from './accounts.fixture';
import { handOver, partsFor, readers } from './readers';
import { formats } from './registry';
import { all, allOf, now, textOf } from './render.fixture';

describe('A copy for a reader', () => {
  const says = (entry: Entry) => ('data' in entry ? entry.data.kind : null);

  test('leaves out a kind of fact with all that was ever said of it', () => {
    fc.assert(
      fc.property(anyRecord, fc.subarray([...factKinds]), (record, kept) => {
        const parts = new Set(kept);
        const { record: copy, whole } = handOver(record, parts, english, now);
        expect(whole).toBe(record);
        expect(copy.entries.every((entry) => says(entry) === null || parts.has(says(entry) as never))).toBe(
          true,
        );
        const others = record.entries.filter((entry) => !('fact' in entry));
        expect(copy.entries.filter((entry) => !('fact' in entry))).toEqual(others);
      }),
    );
  });

  test('for the exchange has no home address and no phone number in any format', async () => {
    const entries = [
      { kind: 'incident-started' },
      {
        kind: 'fact-recorded',
        fact: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
        data: { kind: 'home', address: 'Elm Street 7', phone: '0400111222' },
      },
      {
        kind: 'fact-recorded',
        fact: '7c9e6679-7425-40de-944b-e07fc1f90ae8',
        data: { kind: 'narrative', text: 'A man called.' },
      },
    ].map((entry, i) => ({
      id: `10000000-0000-4000-8000-00000000000${i}`,
      recordedAt: now,
      zone: 'Australia/Sydney',
      ...entry,
    })) as Entry[];
    const record: IncidentRecord = {
      format: 'first-hour-record',
      version: 2,
      id: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
      entries,
    };
    for (const { id } of formats) {
      const file = await allOf(id, record, partsFor('exchange'));
      expect(file, id).not.toMatch(/Elm Street|0400111222/);
      const whole = await allOf(id, record, partsFor('police'));
      if (id !== 'transactions-csv' && id !== 'calendar') expect(whole, id).toContain('Elm Street');
    }
    const opened = openFile(await textOf('json', record, partsFor('exchange')));
    expect(opened).toEqual({ ok: false, refusal: { reason: 'left-out' } });
  });

  test('leaves nothing out for the person themselves', () => {
    expect(partsFor('myself')).toEqual(all);
    expect(readers).toContain('myself');
  });
});

describe('A line in the plain text', () => {
  test('begins as none of another row where what was told has several lines', async () => {
    const row = '13:30 (UTC 02:30) ● Froze the account';
    const at = { precision: 'minute', at: '2026-11-22T13:00:00.000+11:00' } as const;
    const bad = `USDT\n${row}\n– ${row}`;
    const record = recordOf(
      told(1, { kind: 'transaction', asset: bad, amount: '5', leftAt: at }),
      told(2, { kind: 'api-key', label: bad, createdAt: at }),
      told(3, { kind: 'site', url: bad, openedAt: at }),
    );
    const lines = (await textOf('text', record)).split('\n').filter((line) => line.includes('Froze'));
    expect(lines.length).toBeGreaterThan(6);
    expect(lines.filter((line) => /^(?:– )?13:30/.test(line))).toEqual([]);
  });
});
