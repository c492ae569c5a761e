import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NewEntry } from '@/lib/incident/entry';
import { factKinds } from '@/lib/incident/facts';
import { factsOf } from '@/lib/incident/fold';
import { anyRecord, seen } from '@/lib/incident/record.fixture';
import { partsFor } from './readers';
import {
  anyCluedRecord,
  type Bundle,
  bundleOf,
  fileOf,
  foundingCase,
  ofType,
  recordOf,
  told,
} from './stix/bundle.fixture';
import type { StixObject } from './stix/objects';

const core = 'extension-definition--ef765651-680c-498d-9894-99799f2fa126';
const amber = 'marking-definition--f88d31f6-486f-44da-b317-01333bde0b82';
const all = new Set(factKinds);

const coreOf = (bundle: Bundle) =>
  (ofType(bundle, 'incident')[0]?.['extensions'] as Record<string, unknown> | undefined)?.[core];
/** Every reference in an object, at any depth. */
const refsIn = (value: unknown, name = ''): string[] =>
  Array.isArray(value)
    ? value.flatMap((one) => refsIn(one, name))
    : value && typeof value === 'object'
      ? Object.entries(value).flatMap(([key, one]) => refsIn(one, key))
      : /_refs?$/.test(name)
        ? [String(value)]
        : [];

const timestamp = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

describe('A STIX bundle', () => {
  test('is made of any record, and holds together', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyRecord, anyCluedRecord), async (record) => {
        const bundle = await bundleOf(record);
        const ids = bundle.objects.map(({ id }) => id);
        const uuids = [bundle.id, ...ids].map((id) => id.split('--')[1]);
        expect(new Set(uuids).size).toBe(uuids.length);
        for (const { type, id } of [bundle, ...bundle.objects])
          expect(id).toMatch(
            new RegExp(`^${type}--[\\da-f]{8}-[\\da-f]{4}-[45][\\da-f]{3}-[89ab][\\da-f]{3}-[\\da-f]{12}$`),
          );
        expect(refsIn(bundle).filter((ref) => !ids.includes(ref as StixObject['id']))).toEqual([]);
        for (const { type, object_marking_refs: marks } of bundle.objects)
          expect(marks).toEqual(type === 'marking-definition' ? undefined : [amber]);
      }),
      { numRuns: 200 },
    );
  });

  test('has the date of a file as its own, and none for when it was taken', async () => {
    const file = {
      kind: 'evidence',
      fileName: 'a.png',
      fileChangedAt: '2026-11-01T09:00:00.000+11:00',
    } as const;
    const bundle = await bundleOf(recordOf(...told(file)));
    expect(ofType(bundle, 'file')).toMatchObject([{ mtime: '2026-10-31T22:00:00.000Z' }]);
    expect(JSON.stringify(ofType(bundle, 'observed-data'))).not.toContain('2026-10-31');
  });

  test('has times in UTC that are in order', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecord, async (record) => {
        for (const one of (await bundleOf(record)).objects) {
          for (const [from, to] of [
            ['created', 'modified'],
            ['first_observed', 'last_observed'],
            ['start_time', 'end_time'],
          ] as const) {
            for (const name of [from, to]) if (one[name]) expect(one[name]).toMatch(timestamp);
            if (one[from] && one[to]) expect(String(one[to]) >= String(one[from])).toBe(true);
          }
        }
      }),
    );
  });

  test('is the same, byte by byte, of the same record at the same time', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecord, async (record) => {
        expect(await fileOf(structuredClone(record))).toBe(await fileOf(record));
      }),
      { numRuns: 40 },
    );
  });

  test('keeps the ids of objects when the record grows', async () => {
    const before = await bundleOf(recordOf(...told({ kind: 'ticket', number: '1' })));
    const after = await bundleOf(
      recordOf(...told({ kind: 'ticket', number: '1' }, { kind: 'site', url: 'evil.example' })),
      all,
      '2026-11-23T00:00:00.000Z',
    );
    const ids = after.objects.map(({ id }) => id);
    expect(before.objects.filter(({ id }) => !ids.includes(id))).toEqual([]);
    expect(after.objects.length).toBeGreaterThan(before.objects.length);
  });

  test('grows no faster than the record', async () => {
    const sites = (n: number) =>
      Array.from({ length: n }, (_, i) => ({ kind: 'site' as const, url: `https://a${i}.example/x` }));
    const one = (await fileOf(recordOf(...told(...sites(100))))).length;
    const ten = (await fileOf(recordOf(...told(...sites(1000))))).length;
    expect(ten / one).toBeLessThan(10.5);
  });

  test('tells every fact once', async () => {
    const bundle = await bundleOf(foundingCase);
    const labels = bundle.objects.flatMap(({ labels }) => (labels as string[] | undefined) ?? []);
    for (const kind of factKinds.filter((kind) => kind !== 'person' && kind !== 'home'))
      expect(
        labels.filter((one) => one === kind),
        kind,
      ).toHaveLength(factsOf(foundingCase.entries, kind).length);
    const [writer] = ofType(bundle, 'identity');
    expect(writer).toMatchObject({ name: 'Alex Example', identity_class: 'individual' });
    expect(writer?.['contact_information']).toContain('Elm Street 7');
  });

  test('has nothing of what its reader does not get', async () => {
    const file = await fileOf(foundingCase, partsFor('exchange'));
    expect(file).not.toMatch(/Elm Street|0400999888|Nobody else|A bank/);
    const nameless = new Set(factKinds.filter((kind) => kind !== 'person'));
    const [writer] = ofType(await bundleOf(foundingCase, nameless), 'identity');
    expect(writer).toMatchObject({ name: 'The account holder' });
  });

  test('does not take a helper for the account holder', async () => {
    const bundle = await bundleOf(recordOf(...told({ kind: 'person', role: 'helper', name: 'Sam' })));
    const [writer, holder] = ofType(bundle, 'identity');
    expect([writer?.['name'], holder?.['name']]).toEqual(['Sam', 'The account holder']);
    expect(ofType(bundle, 'relationship')).toContainEqual(
      expect.objectContaining({ relationship_type: 'impacts', target_ref: holder?.id }),
    );
  });
});

describe('The incident in it', () => {
  test('is suspected and open, and refers to its events, tasks and impact', async () => {
    const bundle = await bundleOf(foundingCase);
    const idsOf = (type: string) => ofType(bundle, type).map(({ id }) => id);
    expect(coreOf(bundle)).toEqual({
      extension_type: 'property-extension',
      determination: 'suspected',
      investigation_status: 'open',
      detection_methods: ['user-reporting'],
      event_refs: idsOf('event'),
      task_refs: idsOf('task'),
      impact_refs: idsOf('impact'),
    });
    expect(idsOf('event').length).toBe(12);
    expect(ofType(bundle, 'incident')[0]?.['external_references']).toEqual([
      { source_name: 'Binance', external_id: '118204553' },
      { source_name: 'Binance', description: '55501, from a link' },
      { source_name: 'Police report', external_id: 'P-77' },
      { source_name: 'Other reports', description: 'CVE-2024-12345' },
    ]);
  });

  test('is a false positive once the person says so', async () => {
    const bundle = await bundleOf(recordOf({ kind: 'incident-closed', outcome: 'false-alarm' }));
    expect(coreOf(bundle)).toMatchObject({ determination: 'false-positive', investigation_status: 'closed' });
  });

  test('has events with their times, as well as these are known', async () => {
    const [call] = ofType(await bundleOf(foundingCase), 'event');
    expect(call).toMatchObject({
      name: 'Phone call began',
      status: 'occurred',
      start_time: '2026-11-22T02:10:00.000Z',
      start_time_fidelity: 'minute',
      end_time: '2026-11-22T02:50:00.000Z',
      end_time_fidelity: 'minute',
    });
    expect(call?.['description']).toContain('+61 400 111 222, may be faked');
  });

  test('has what was done as tasks, with what stood in the way', async () => {
    const tasks = ofType(await bundleOf(foundingCase), 'task');
    expect(tasks.map(({ name, outcome, error }) => [name, outcome, error])).toEqual([
      ['Noticed that something was wrong', 'successful', undefined],
      ['Told A bank', 'successful', undefined],
      ['Case opened, number 118204553', 'successful', undefined],
      ['Reported to the police, number P-77', 'successful', undefined],
      ['Reported to FBI (IC3)', 'successful', undefined],
      ['Deleted every API key', 'successful', undefined],
      ['Could not do: Freeze the account. Reason: the page is white', 'failed', 'the page is white'],
    ]);
  });

  test('has each time that something was done, not only the last, under an id that stays', async () => {
    const on = { action: 'end-call', seen };
    const hungUp: NewEntry = { kind: 'action-done', ...on };
    const again: NewEntry = { kind: 'question-answered', question: 'contact', answers: ['on-call'], seen };
    const tasksOf = async (...what: NewEntry[]) => ofType(await bundleOf(recordOf(...what)), 'task');
    const once = await tasksOf(hungUp, again);
    const twice = await tasksOf(hungUp, again, hungUp);
    expect([once.length, twice.length]).toEqual([1, 2]);
    expect(twice[0]?.id).toBe(once[0]?.id);
    expect(twice.map((task) => task['start_time'])).toEqual([
      ...new Set(twice.map((task) => task['start_time'])),
    ]);
    expect(await tasksOf(hungUp, { kind: 'action-reopened', ...on })).toEqual([]);
  });

  test('has the loss as its impact, with an amount only above zero and in a currency', async () => {
    const lossOf = async (loss: { total?: string; currency?: string }) => {
      const [impact] = ofType(await bundleOf(recordOf(...told({ kind: 'loss', ...loss }))), 'impact');
      return (impact?.['extensions'] as Record<string, unknown> | undefined)?.['economic-ext'];
    };
    const variety = 'asset-and-fraud';
    const amount = { currency: 'USD', min_amount: 1240.5, max_amount: 1240.5 };
    expect(await lossOf({ total: '1240.50', currency: 'USD' })).toEqual({ variety, ...amount });
    expect(await lossOf({ total: '0', currency: 'USD' })).toEqual({ variety });
    expect(await lossOf({ total: '5' })).toEqual({ variety });
  });
});
