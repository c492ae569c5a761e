import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { AccountRef } from '@/lib/incident/account';
import type { NewEntry } from '@/lib/incident/entry';
import { fingerprintOf } from '@/lib/incident/fingerprint';
import { canonicalJson } from '@/lib/incident/record';
import { added, binance, entriesOf, google, other, told } from '@/lib/incident/record.fixture';
import { openFile } from '@/lib/incident/record-file';
import { scratchFile } from '@/lib/testing/scratch.fixture';
import { english } from '@/lib/wording/language.fixture';
import { done, handed, recordOf, several } from './accounts.fixture';
import { documentOf } from './document-of';
import { fillIn } from './forms/form';
import { forms } from './forms/registry';
import { formats } from './registry';
import { readCells, readTimeline } from './tables.fixture';

const { nameOf } = english;

describe('Every format', () => {
  const record = recordOf(...several, told(2, { kind: 'transaction', asset: 'BTC' }));
  const textOf = async (id: string) => {
    const render = await formats.find((format) => format.id === id)?.load();
    const file = (await render?.(handed(record))) ?? '';
    if (typeof file === 'string') return file;
    const pdf = scratchFile('a.pdf');
    writeFileSync(pdf, file);
    return execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  };

  for (const { id } of formats) {
    // What was taken and what is planned belongs to the whole incident.
    if (id === 'transactions-csv' || id === 'calendar') continue;
    test(`names each account, an unknown one by its id: ${id}`, async () => {
      const text = await textOf(id);
      for (const name of id === 'json'
        ? ['binance', 'google', 'first-device']
        : ['Binance', nameOf(google, true), 'first-device'])
        expect(text, id).toContain(name);
    });
  }

  test('as a table says the account of an entry in a column of its own', async () => {
    const csv = await textOf('timeline-csv');
    const [heads = [], ...rows] = readCells(csv);
    const [data, account] = ['data', 'account'].map((head) => heads.indexOf(head)) as [number, number];
    expect(readTimeline(csv)).toEqual(record.entries);
    for (const row of rows) {
      const { account: named } = JSON.parse(row[data] ?? '');
      expect(row[account]).toBe(named ? `${named.kind}/${named.id}` : '');
    }
  });

  test('as STIX has an identity for each account, and its steps by their account', async () => {
    const { objects } = JSON.parse(await textOf('stix'));
    const named = (type: string) => objects.filter((one: { type: string }) => one.type === type);
    const organizations = named('identity').filter(
      (one: { identity_class: string }) => one.identity_class === 'organization',
    );
    expect(organizations.map(({ name, sectors }: Record<string, unknown>) => [name, sectors])).toEqual([
      ['Binance', ['financial-services']],
      [nameOf(google, true), ['technology']],
      ['first-device', undefined],
    ]);
    expect(named('task').map(({ labels }: { labels: string[] }) => labels)).toContainEqual([
      'change-password',
      'mailbox/google',
    ]);
    expect(named('user-account')[0].account_type).toBe('binance');
  });
});

describe('The forms of authorities', () => {
  const boxesOf = (...what: NewEntry[]) =>
    forms.flatMap((form) => fillIn(form, entriesOf(...what), english)).flatMap(({ fields }) => fields);
  const valuesOf = (id: string, ...what: NewEntry[]) =>
    new Set(
      boxesOf(...what)
        .filter((box) => box.id === id)
        .map(({ value }) => value),
    );

  test('speak of the exchange, wherever it stands among the accounts', () => {
    expect(valuesOf('exchange', added(google), added(binance))).toEqual(new Set(['Binance']));
    expect(valuesOf('exchange', added(google))).toEqual(new Set(['']));
    expect(valuesOf('exchange', added({ kind: 'exchange', id: 'constructor' }))).toEqual(
      new Set(['constructor']),
    );
    expect(valuesOf('exchange', added(other))).toEqual(new Set(['']));
  });

  test('name as told of a payment the exchange’s support, and not that of a mailbox', () => {
    const accounts = [added(google), added(binance)];
    const of = (account?: AccountRef) =>
      [...valuesOf('contacted', ...accounts, done('contact-support', account))].join();
    expect(of(binance)).toContain('Told support at Binance');
    expect(of(google)).toBe('');
    expect(of()).toBe('');
    expect([...valuesOf('contacted', done('contact-support'))].join()).toContain(
      'Told support at your exchange',
    );
  });
});

describe('A record with accounts of another version', () => {
  const crafted = [
    { kind: 'constructor', id: 'constructor' },
    { kind: 'exchange', id: 'valueof' },
    { kind: 'x'.repeat(64), id: 'y'.repeat(64) },
    { kind: 'mailbox', id: 'binance' },
  ];
  const entries = crafted.flatMap((account) => [
    added(account),
    done('contact-support', account),
    done('constructor', account),
  ]);
  const record = recordOf(...entries, told(1, { kind: 'account', userId: '7' }));

  test('opens, keeps its bytes, and is handed over in every format', async () => {
    for (const { id, load } of formats) {
      const file = await (await load())(handed(record));
      expect(file.length, id).toBeGreaterThan(0);
      if (id !== 'json') continue;
      const opened = openFile(file as string);
      if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
      expect(canonicalJson(opened.record)).toBe(canonicalJson(record));
      expect(fingerprintOf(opened.record)).toBe(fingerprintOf(record));
    }
  });

  test('shows them by their ids', () => {
    const words = JSON.stringify(documentOf(handed(record)));
    for (const { id } of crafted) expect(words).toContain(id);
    expect(words).not.toContain('Binance');
  });
});
