import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry, NewEntry } from '@/lib/incident/entry';
import type { FactData } from '@/lib/incident/facts';
import { factsOf } from '@/lib/incident/fold';
import { anyRecord, entriesOf, seen } from '@/lib/incident/record.fixture';
import { escapeInvisible } from '@/lib/wording/escape';
import { english } from '@/lib/wording/language.fixture';
import { fillIn } from './form';
import { factsTold } from './forms.fixture';
import { ic3 } from './ic3';
import { formOf } from './registry';

const filled = (office: string, entries: readonly Entry[]) => fillIn(formOf(office), entries, english);
const partsOf = (office: string, id: string, ...told: FactData[]) =>
  filled(office, factsTold(...told)).filter((part) => part.id === id);
const box = (parts: ReturnType<typeof fillIn>, id: string, nth = 0) =>
  parts[nth]?.fields.find((field) => field.id === id);

describe('A payment in the form of the FBI', () => {
  test('is listed on its own, whatever was told', () => {
    fc.assert(
      fc.property(anyRecord, ({ entries }) => {
        const told = factsOf(entries, 'transaction');
        const payments = fillIn(ic3, entries, english).filter(({ id }) => id === 'payment');
        expect(payments).toHaveLength(Math.max(1, told.length));
        for (const [i, { data }] of told.entries()) {
          expect(box(payments, 'txid', i)?.value).toBe(escapeInvisible((data.txid ?? '').trim()));
          expect(box(payments, 'dollars', i)?.value).toBe(data.currency === 'USD' ? (data.value ?? '') : '');
        }
      }),
    );
  });

  test('is never converted: without dollars it says so, and what was told stands beside it', () => {
    const inPounds = partsOf('us-ic3', 'payment', { kind: 'transaction', value: '900.10', currency: 'GBP' });
    expect(box(inPounds, 'dollars')).toMatchObject({ value: '', why: 'no-dollars' });
    expect(box(inPounds, 'payment-more')?.value).toContain('900.10');
    const inDollars = partsOf('us-ic3', 'payment', { kind: 'transaction', value: '900.10', currency: 'USD' });
    expect(box(inDollars, 'dollars')?.value).toBe('900.10');
    expect(box(inDollars, 'dollars')?.why).toBeUndefined();
    expect(box(inDollars, 'payment-more')?.value).toBe('');
  });

  test('has its time in local time and UTC, with the day where it is another one', () => {
    const at = '2026-11-22T09:50:00.000+11:00';
    const told = partsOf('us-ic3', 'payment', {
      kind: 'transaction',
      leftAt: { precision: 'exact', at },
    });
    expect(box(told, 'left-at')?.value).toBe('22 Nov 2026 09:50, UTC 21 Nov 22:50');
  });

  test('says whom the person told of it', () => {
    const started = { kind: 'provider-chosen', provider: 'binance' } as const;
    const entries = entriesOf(
      started,
      { kind: 'action-done', action: 'contact-support', seen },
      ...(factsTold({ kind: 'ticket', number: '118204553' }).slice(1) as NewEntry[]),
    );
    const payments = filled('us-ic3', entries).filter(({ id }) => id === 'payment');
    expect(box(payments, 'contacted')?.value).toContain('118204553');
    expect(box(payments, 'contacted')?.value.split('\n')).toHaveLength(2);
    expect(box(payments, 'from-platform')?.value).toBe('Binance');
  });
});

describe('A text in the form of the FBI', () => {
  test('has the limits of the form', () => {
    const limits = filled('us-ic3', factsTold()).flatMap(({ fields }) =>
      fields.flatMap(({ id, limit }) => (limit ? [[id, limit]] : [])),
    );
    expect(limits).toEqual([
      ['story', 3_500],
      ['technical', 5_000],
      ['witnesses', 1_000],
      ['agencies', 1_000],
    ]);
  });

  test('is never cut, and is offered shorter', () => {
    const own = 'A man called. '.repeat(300).trim();
    const entries = [
      ...factsTold(
        { kind: 'narrative', text: own },
        { kind: 'contact', channel: 'call', askedFor: 'Add an IP' },
      ),
      ...entriesOf(
        { kind: 'action-done', action: 'freeze-account', seen },
        { kind: 'action-done', action: 'write-narrative', seen },
      ).slice(1),
    ];
    const story = box(
      filled('us-ic3', entries).filter(({ id }) => id === 'story'),
      'story',
    );
    expect(story?.value.length).toBeGreaterThan(3_500);
    for (const part of [own, 'Add an IP', 'Froze']) expect(story?.value).toContain(part);
    expect(story?.value).not.toContain(english.say('names.write-narrative.done'));
    const [withoutSteps, ownWords] = story?.shorter ?? [];
    expect(withoutSteps?.value).toContain('Add an IP');
    expect(withoutSteps?.value).not.toContain('Froze');
    expect(ownWords).toEqual({ id: 'own-words', value: own });
  });

  test('names an API key by its label and its last four characters', () => {
    const technical = box(
      partsOf('us-ic3', 'other', {
        kind: 'api-key',
        label: 'bot',
        last4: 'x9Qz',
        permissions: ['withdraw'],
        trustedIps: '203.0.113.7',
      }),
      'technical',
    );
    expect(technical?.value).toBe(
      'API key: bot, x9Qz; What the key can do: Withdraw; Trusted IP addresses: 203.0.113.7',
    );
    expect(technical?.shorter).toEqual([{ id: 'names-only', value: 'API key: bot, x9Qz' }]);
  });

  test('has the real address of a site, with what cannot be seen made visible', () => {
    const told = { kind: 'site', url: 'https://bin\u200bance.example/login?x=1' } as const;
    const real = 'https://bin[U+200B]ance.example/login?x=1';
    expect(box(partsOf('us-ic3', 'other', told), 'technical')?.value).toContain(real);
    expect(box(partsOf('us-ic3', 'story', told), 'story')?.value).toContain(real);
    expect(box(partsOf('sg-police', 'site', told), 'url')).toMatchObject({ value: real, why: 'as-it-is' });
  });

  test('keeps who helps apart from whose account it is', () => {
    const helper = { kind: 'person', role: 'helper', name: 'Rosa' } as const;
    expect(box(partsOf('us-ic3', 'you', helper), 'your-name')?.value).toBe('');
    expect(box(partsOf('us-ic3', 'filer', helper), 'filed-by')?.value).toBe('Rosa');
    const self = { kind: 'person', name: 'Rosa' } as const;
    expect(box(partsOf('us-ic3', 'you', self), 'your-name')?.value).toBe('Rosa');
  });
});
