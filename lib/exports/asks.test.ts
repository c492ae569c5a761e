import { describe, expect, test } from 'vitest';
import { findAction } from '@/lib/content/catalogue';
import { findPlaybookAccount, playbookOf } from '@/lib/content/playbooks';
import { openAsks } from '@/lib/flow/open-asks';
import { situationOf } from '@/lib/flow/situation';
import { actionWords } from '@/lib/i18n/action-words';
import type { AccountRef } from '@/lib/incident/account';
import type { NewEntry } from '@/lib/incident/entry';
import type { FactData } from '@/lib/incident/facts';
import { added, binance, google, other, seen, told } from '@/lib/incident/record.fixture';
import { english } from '@/lib/wording/language.fixture';
import { done, recordOf } from './accounts.fixture';
import { documentOf } from './document-of';
import type { Reader } from './format';
import { handOver, partsFor } from './readers';

const { say } = english;
const sectionOf = (id: string, reader: Reader, ...what: NewEntry[]) => {
  const handed = handOver(
    recordOf(...what),
    partsFor(reader),
    english,
    '2026-11-22T14:40:00.000+11:00',
    reader,
  );
  const blocks = documentOf(handed).sections.find((section) => section.id === id)?.blocks ?? [];
  return blocks.flatMap((block) => (block.kind === 'words' ? block.text : []));
};
const asked = (reader: Reader, ...what: NewEntry[]) => sectionOf('asks', reader, added(binance), ...what);

const at = { precision: 'exact', at: '2026-11-22T13:52:00.000+11:00' } as const;
const left = told(1, { kind: 'transaction', asset: 'USDT', amount: '5', leftAt: at });
const report = told(8, { kind: 'police-report', number: 'E 88123' });
const ticket = told(9, { kind: 'ticket', number: '118204553' }, binance);
const answer = say('print.asks.answer');
const watch = say('print.asks.watch');
const always = [say('requests.sessions'), say('requests.withdrawals'), say('requests.logs'), answer];

describe('The reader of the paper is asked', () => {
  test('as the police, for what they alone can do', () => {
    expect(asked('police', left)).toEqual([
      say('print.asks.report'),
      say('print.asks.hold'),
      say('print.asks.who-got', { provider: 'Binance' }),
    ]);
    expect(asked('police')).toEqual([
      say('print.asks.report'),
      say('print.asks.logs-of', { provider: 'Binance' }),
    ]);
    expect(asked('police', report)[0]).toBe(say('print.asks.add', { number: 'E 88123' }));
  });

  for (const id of ['binance', 'bithumb', 'bitvavo', 'kraken', 'paypal', 'coinbase', 'other'])
    for (const did of [[], ['freeze-account'], ['delete-api-keys', 'stop-automatic-payments']])
      test(`as ${id}, for what support is asked in its own chat, after ${did.join(' and ') || 'nothing'}`, () => {
        const account = findPlaybookAccount(id) ?? expect.unreachable();
        const ref: AccountRef = { kind: account.kind, id };
        const playbook = { ...playbookOf(account), account: ref };
        const steps = did.filter((action) => playbook.actions.some((one) => one.id === action));
        const what = [added(ref), ...steps.map((action) => done(action, ref))];
        const { answers, statuses } = situationOf(playbook, recordOf(...what).entries);
        const inChat = actionWords('en', account, findAction('contact-support') ?? expect.unreachable())
          .steps.flatMap(({ asks }) => asks)
          // A list of keys has no name in a record.
          .filter(({ ask }) => !ask.ifHidden)
          .map(({ ask, text }) => ({ ...ask, text }));
        const texts = openAsks(inChat, playbook, answers, statuses).map(({ text }) => text);
        const onPaper = sectionOf('asks', 'exchange', ...what);
        // A lock that deletes the keys leaves none to ask for.
        const byLock = id === 'bithumb' && steps.includes('freeze-account') ? [say('requests.keys')] : [];
        expect(onPaper).toEqual([...texts.filter((text) => !byLock.includes(text)), answer]);
        expect(onPaper[0]).toBe(
          say(steps.includes('freeze-account') ? 'requests.is-frozen' : 'requests.freeze'),
        );
      });

  test('as an exchange, to hold what it can where something was taken, and to answer in its own case', () => {
    expect(asked('exchange', left)).toContain(say('print.asks.hold-back'));
    expect(asked('exchange')).not.toContain(say('print.asks.hold-back'));
    expect(asked('exchange', ticket).at(-1)).toBe(say('print.asks.answer-in', { number: '118204553' }));
    // The mailbox was named first, and has a case of its own.
    const both = [added(google), added(binance), told(9, { kind: 'ticket', number: '77' }, google)];
    const ofBoth = sectionOf('asks', 'exchange', ...both);
    expect(ofBoth[0]).toBe(say('requests.freeze'));
    expect(ofBoth.at(-1)).toBe(answer);
    expect(sectionOf('asks', 'police', ...both)).toContain(
      say('print.asks.logs-of', { provider: 'Binance' }),
    );
  });

  test('as one of several exchanges or of none, for what holds for any', () => {
    expect(sectionOf('asks', 'exchange', added(google))).toEqual(always);
    expect(asked('exchange', added(other), done('freeze-account', binance))).toEqual(always);
  });

  test('as a bank, to recall payments where one was told', () => {
    const requests = ['recall', 'block', 'proof'].map((id) => say(`print.asks.${id}`));
    const fiat = told(3, { kind: 'transaction', movement: 'fiat', amount: '900', asset: 'AUD' });
    const paid: NewEntry = {
      kind: 'question-answered',
      question: 'happened',
      answers: ['paid-by-bank'],
      seen,
    };
    for (const what of [fiat, paid]) expect(asked('bank', what)).toEqual([...requests, answer]);
    const path = told(4, { kind: 'money-path', institution: 'Newtown Bank', reference: 'NB-552' });
    const inCase = say('print.asks.answer-in', { number: 'NB-552' });
    expect(asked('bank', fiat, path)).toEqual([...requests, inCase]);
    // A payment that was stopped needs no recall, nor does one that came in.
    for (const data of [{ state: 'cancelled' }, { movement: 'deposit' }] as const)
      expect(asked('bank', told(3, { ...fiat.data, ...data } as FactData))).toEqual([watch, answer]);
    // The bank that was told is named for no payment: coins may be all that left.
    expect(asked('bank', left, path)).toEqual([watch, inCase]);
    const card = told(5, { kind: 'money-path', institution: 'newtown bank ', last4: '4242' });
    expect(asked('bank', card, path).at(-1)).toBe(inCase);
    const another = told(5, { kind: 'money-path', institution: 'Oldtown Bank' });
    expect(asked('bank', another, path).at(-1)).toBe(answer);
  });

  test('as a bank, to block what was given away, and to watch where nothing left it', () => {
    const [block, id] = ['block', 'id-seen'].map((one) => say(`print.asks.${one}`));
    const exposed = (...what: ('bank' | 'id-scan' | 'selfie' | 'password')[]) =>
      told(5, { kind: 'exposed', exposed: what });
    const gave = (tactic: string): NewEntry => ({
      kind: 'question-answered',
      question: 'tactics',
      answers: [tactic],
      seen,
    });
    expect(asked('bank', left, ticket)).toEqual([watch, answer]);
    expect(asked('bank', exposed('password'))).toEqual([watch, answer]);
    for (const what of [exposed('bank'), gave('gave-card'), added({ kind: 'bank', id: 'other-bank' })])
      expect(asked('bank', what), JSON.stringify(what)).toEqual([watch, block, answer]);
    for (const what of [exposed('id-scan'), exposed('selfie'), gave('gave-id')])
      expect(asked('bank', what), JSON.stringify(what)).toEqual([watch, id, answer]);
  });

  test('for nothing in one’s own copy, nor after a false alarm', () => {
    const falseAlarm: NewEntry = { kind: 'incident-closed', outcome: 'false-alarm' };
    expect(asked('myself', left)).toEqual([]);
    for (const reader of ['exchange', 'bank', 'police'] as const)
      expect(asked(reader, left, falseAlarm), reader).toEqual([]);
    expect(sectionOf('at-risk', 'police', added(binance), falseAlarm)).toEqual([]);
  });
});
