import { describe, expect, test } from 'vitest';
import type { AccountRef } from '@/lib/incident/account';
import type { NewEntry } from '@/lib/incident/entry';
import type { FactData } from '@/lib/incident/facts';
import type { IncidentRecord } from '@/lib/incident/record';
import { entriesOf, seen } from '@/lib/incident/record.fixture';
import { onPaper } from '@/lib/wording/fact-words';
import { english } from '@/lib/wording/language.fixture';
import type { RecordDocument } from './document';
import { documentOf } from './document-of';
import { handOver, partsFor } from './readers';
import { render as renderText } from './text';

const idOf = (n: number) => `20000000-0000-4000-8000-00000000000${n}`;
const telling = (...facts: FactData[]) =>
  writing(...facts.map((data, n) => ({ kind: 'fact-recorded' as const, fact: idOf(n), data })));
const writing = (...entries: NewEntry[]) => {
  const record: IncidentRecord = {
    format: 'first-hour-record',
    version: 2,
    id: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
    entries: entriesOf(...entries),
  };
  return (parts: ReadonlySet<FactData['kind']> = partsFor('myself')) =>
    handOver(record, parts, english, '2026-11-22T14:40:00.000+11:00');
};
const wordsOf = (document: RecordDocument) => JSON.stringify(document.sections);

describe('The record in words', () => {
  test('has every account and every time of noticing, should an opened file hold several', () => {
    const handover = telling(
      { kind: 'account', userId: '111' },
      { kind: 'account', userId: '222', loginEmail: 'b…@example.com' },
      { kind: 'noticed', at: { precision: 'minute', at: '2026-11-22T13:01:00.000+11:00' } },
      { kind: 'noticed', at: { precision: 'minute', at: '2026-11-22T13:02:00.000+11:00' } },
    );
    const words = wordsOf({
      ...documentOf(handover()),
      sections: documentOf(handover()).sections.slice(0, -3),
    });
    for (const told of ['111', '222', 'b…@example.com', '13:01', '13:02']) expect(words).toContain(told);
  });

  test('begins with the first steps of every account, and with nothing that came after', () => {
    const done = (action: string, account?: AccountRef): NewEntry => ({
      kind: 'action-done',
      action,
      ...(account && { account }),
      seen,
    });
    const exchange = { kind: 'exchange', id: 'binance' };
    const mailbox = { kind: 'mailbox', id: 'google' };
    const document = documentOf(
      writing(
        { kind: 'incident-started', account: exchange },
        done('freeze-account', exchange),
        done('mail-password', mailbox),
        done('tell-money-accounts'),
        done('report-police'),
      )(),
    );
    const inShort = wordsOf({
      ...document,
      sections: document.sections.filter(({ id }) => id === 'in-short'),
    });
    for (const id of ['freeze-account', 'mail-password', 'tell-money-accounts']) {
      expect(inShort).toContain(english.say(`names.${id}.done`));
    }
    expect(inShort).not.toContain(`"name":"${english.say('names.report-police.done')}"`);
  });

  test('says that nothing was taken where money only came, or was kept', () => {
    const nothing = english.say('print.nothing-taken');
    for (const told of [{ movement: 'deposit' }, { state: 'cancelled' }, { movement: 'trade' }] as const)
      expect(wordsOf(documentOf(telling({ kind: 'transaction', ...told })()))).toContain(nothing);
    for (const told of [{}, { movement: 'withdrawal' }, { state: 'pending' }] as const)
      expect(wordsOf(documentOf(telling({ kind: 'transaction', ...told })()))).not.toContain(nothing);
  });

  test('says in a copy what is left out of it, and claims nothing of that', () => {
    const handover = telling(
      { kind: 'transaction', asset: 'BTC' },
      { kind: 'ticket', number: '118204553' },
      { kind: 'home', address: '12 Elm Street' },
    );
    const { say } = english;
    const whole = wordsOf(documentOf(handover()));
    const copy = wordsOf(documentOf(handover(new Set())));
    expect(whole).not.toContain(say('print.left-out', { parts: '' }).slice(0, 20));
    const parts = ['transaction', 'ticket', 'home'].map((kind) => onPaper(say, 'parts', kind)).join(', ');
    expect(copy).toContain(say('print.left-out', { parts }));
    expect(copy).not.toContain(say('print.nothing-taken'));
    expect(copy).not.toContain(`"name":"${say('print.case')}"`);
    expect(copy).toContain(`"name":"${say('print.police')}"`);
    expect(copy).not.toMatch(/118204553|Elm|BTC/);
  });

  test('names no file by its id where the file is left out', () => {
    const handover = telling(
      { kind: 'evidence', fileName: 'keys.jpg' },
      { kind: 'custody', evidence: idOf(0), taker: 'Sgt. Walker' },
    );
    expect(wordsOf(documentOf(handover()))).toContain('keys.jpg');
    const copy = wordsOf(documentOf(handover(new Set(['custody']))));
    expect(copy).toContain(english.say('facts.not-in-copy'));
    expect(copy).not.toContain(idOf(0));
  });

  test('marks in plain text what was told and what was tapped', async () => {
    const text = await renderText(telling({ kind: 'question', question: 'Why me?' })());
    expect(text).toMatch(/ ● Started this record/);
    expect(text).toMatch(/ ◇ Open question: Why me\?/);
    for (const key of ['key-told', 'key-tapped']) expect(text).toContain(english.say(`print.${key}`));
  });
});
