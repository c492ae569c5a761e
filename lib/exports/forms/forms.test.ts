import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { authorities } from '@/lib/content/authorities/registry';
import { messagesOf } from '@/lib/i18n/messages';
import type { Entry } from '@/lib/incident/entry';
import type { FactData, FactKind } from '@/lib/incident/facts';
import { added, anyRecord, entriesOf, told } from '@/lib/incident/record.fixture';
import { hidden } from '@/lib/wording/escape';
import { english } from '@/lib/wording/language.fixture';
import { fillIn } from './form';
import { everythingOf, factsTold } from './forms.fixture';
import { formOf, forms } from './registry';

const words = messagesOf('en').forms;
const filled = (office: string, entries: readonly Entry[]) => fillIn(formOf(office), entries, english);

describe('The forms', () => {
  test('have an id each, and no office has two', () => {
    for (const each of [forms.map(({ id }) => id), forms.flatMap(({ offices }) => offices)])
      expect(new Set(each).size).toBe(each.length);
  });

  test('are those of offices that we list; any other office has the one for all', () => {
    const listed = new Set(authorities.map(({ id }) => id));
    expect(forms.flatMap(({ offices }) => offices).filter((id) => !listed.has(id))).toEqual([]);
    expect(formOf('us-ic3').id).toBe('ic3');
    expect(formOf('de-onlinewache').id).toBe('any');
  });

  test('have words for every section and box, and no words for others', () => {
    const sections = forms.flatMap((form) => form.sections);
    expect(new Set(sections.map(({ id }) => id))).toEqual(new Set(Object.keys(words.parts)));
    const boxes = sections.flatMap((section): readonly string[] => section.boxes);
    expect(new Set(boxes)).toEqual(new Set(Object.keys(words.boxes)));
  });

  test('have limits only on boxes they have', () => {
    for (const { limits = {}, sections } of forms) {
      const boxes = sections.flatMap((section): readonly string[] => section.boxes);
      for (const limited of Object.keys(limits)) expect(boxes).toContain(limited);
    }
  });

  for (const form of forms) {
    test(`are filled from any record, the same from the same, with nothing that turns or hides: ${form.id}`, () => {
      fc.assert(
        fc.property(anyRecord, ({ entries }) => {
          const parts = fillIn(form, entries, english);
          expect(fillIn(form, entries, english)).toEqual(parts);
          for (const field of parts.flatMap(({ fields }) => fields)) {
            expect(field.value, field.id).not.toMatch(/[\u202a-\u202e\u2066-\u2069\r]/);
            if (field.form === 'code') expect(field.value, field.id).not.toMatch(hidden);
          }
        }),
        { numRuns: 60 },
      );
    });
  }

  test('name each exchange with its user ID, and the one that a payment left', () => {
    const [binance, okx] = ['binance', 'okx'].map((id) => ({ kind: 'exchange', id }));
    const payment: FactData = { kind: 'transaction', asset: 'BTC', amount: '1' };
    if (!binance || !okx) throw new Error('two accounts');
    const entries = entriesOf(
      added(binance),
      added(okx),
      told(1, { kind: 'account', userId: '88' }, okx),
      told(2, { kind: 'account', userId: '91' }, binance),
      told(3, { ...payment }, okx),
      told(4, payment),
    );
    const all = (office: string) => filled(office, entries).flatMap(({ fields }) => fields);
    const values = (office: string, id: string) =>
      all(office)
        .filter((field) => field.id === id)
        .map(({ value }) => value);
    expect(values('de-onlinewache', 'exchange')).toEqual(['Binance, OKX']);
    expect(values('de-onlinewache', 'user-id')).toEqual(['Binance: 91; OKX: 88']);
    expect(values('us-ic3', 'from-platform')).toEqual(['OKX', '']);
  });

  test('keep what was told of the login where the record has no exchange', () => {
    const mailbox = { kind: 'mailbox', id: 'google' };
    for (const accounts of [[], [{ kind: 'account-added', account: mailbox } as const]]) {
      const fact = '20000000-0000-4000-8000-000000000001';
      const data: FactData = { kind: 'account', userId: '88' };
      const entries = entriesOf(...accounts, { kind: 'fact-recorded', fact, data });
      const fields = filled('de-onlinewache', entries).flatMap((part) => part.fields);
      expect(fields.find(({ id }) => id === 'user-id')?.value).toBe('88');
      expect(fields.find(({ id }) => id === 'exchange')?.value).toBe('');
    }
  });

  const lost = (office: string, kinds: readonly FactKind[], without: readonly string[] = []) => {
    const { entries, values } = everythingOf(kinds);
    const all = filled(office, entries)
      .flatMap(({ fields, about }) => [about, ...fields.map(({ value }) => value)])
      .join('\n');
    return values.filter(({ name, value }) => !without.includes(name) && !all.includes(value));
  };
  const whatHappened: readonly FactKind[] = [
    'narrative',
    'noticed',
    'contact',
    'suspect',
    'transaction',
    'loss',
  ];

  test('of the FBI lose nothing of what it asks', () => {
    const asked: readonly FactKind[] = [
      ...whatHappened,
      'site',
      'remote-access',
      'account',
      'account-change',
      'api-key',
      'exposed',
      'police-report',
      'report',
      'witness',
      'person',
      'home',
    ];
    expect(lost('us-ic3', asked, ['role'])).toEqual([]);
  });

  for (const office of ['gb-report-fraud', 'sg-police', 'ar-buenos-aires-province', 'my-nsrc', 'id-iasc']) {
    test(`of ${office} lose nothing of what happened`, () => {
      expect(lost(office, whatHappened)).toEqual([]);
    });
  }

  test('of all others lose nothing of what happened, and have no home address', () => {
    expect(lost('de-onlinewache', [...whatHappened, 'site', 'account-change', 'api-key'])).toEqual([]);
    expect(lost('de-onlinewache', ['home']).map(({ name }) => name)).toEqual(['address', 'phone', 'email']);
  });

  test('say nothing that was taken back', () => {
    const told = factsTold({ kind: 'narrative', text: 'Daniel called.' });
    const recorded = told[1];
    if (recorded?.kind !== 'fact-recorded') throw new Error('no fact');
    const takenBack = [...told, ...entriesOf({ kind: 'fact-withdrawn', fact: recorded.fact }).slice(1)];
    for (const form of forms) {
      expect(JSON.stringify(fillIn(form, told, english)), form.id).toContain('Daniel');
      expect(JSON.stringify(fillIn(form, takenBack, english)), form.id).not.toContain('Daniel');
    }
  });
});
