import { describe, expect, test } from 'vitest';
import type { AccountRef } from '@/lib/incident/account';
import type { Entry, NewEntry } from '@/lib/incident/entry';
import { added, binance, google, seen, told } from '@/lib/incident/record.fixture';
import { english } from '@/lib/wording/language.fixture';
import { done, recordOf } from './accounts.fixture';
import type { Reader } from './format';
import { at, left, linesOf, paperOf, sectionOf, timelineOf } from './on-paper.fixture';
import { handOver, partsFor, readers } from './readers';
import { timelineBlock } from './timeline-block';

const { say } = english;
const pending = told(2, { kind: 'transaction', asset: 'BTC', amount: '0.5', state: 'pending' });
const said = (question: string, ...answers: string[]): NewEntry => ({
  kind: 'question-answered',
  question,
  answers,
  seen,
});
const stopped = ['delete-api-keys', 'freeze-account', 'sign-out-devices'].map((id) => done(id, binance));

describe('The first lines of the paper', () => {
  test('say what can still be lost, until it was done or was not theirs to do', () => {
    for (const reader of readers) {
      const [line] = linesOf('at-risk', reader, added(binance), done('freeze-account', binance));
      for (const id of ['delete-api-keys', 'sign-out-devices'])
        expect(line).toContain(say(`names.${id}.title`));
      expect(line).not.toContain(say('names.freeze-account.title'));
      expect(line).toMatch(/^Not done for Binance, as far as this record says: “/u);
      expect(linesOf('at-risk', reader, added(binance), ...stopped)).toEqual([]);
    }
    const noKeys = { ...done('delete-api-keys', binance), kind: 'action-excluded' } as NewEntry;
    expect(linesOf('at-risk', 'police', added(binance), ...stopped.slice(1), noKeys)).toEqual([]);
    expect(linesOf('at-risk', 'police', added(binance), ...stopped, pending)).toEqual([
      say('print.at-risk.pending', { what: '0.5 BTC' }),
    ]);
    const unknown = told(3, { kind: 'transaction', state: 'pending' });
    expect(linesOf('at-risk', 'police', added(binance), ...stopped, unknown)).toEqual([
      say('print.at-risk.pending', { what: 'some coins' }),
    ]);
  });

  test('say what others got and nobody changed, until somebody did', () => {
    const seen = (...what: NewEntry[]) => linesOf('at-risk', 'police', added(binance), ...stopped, ...what);
    const kept = (...what: string[]) => [say('print.at-risk.seen', { what: what.join(', ') })];
    const words = (id: string) => say(`print.at-risk.given.${id}`);
    const call = told(1, { kind: 'contact', channel: 'call', codes: ['sms', 'authenticator'] });
    const got = told(2, { kind: 'exposed', exposed: ['password', 'id-scan', 'home-address'] });
    expect(seen(call, got)).toEqual(kept(words('password'), words('codes'), words('id')));
    expect(seen(told(2, { kind: 'exposed', exposed: ['none'] }))).toEqual([]);
    expect(seen(said('happened', 'typed-password', 'read-out-code'))).toEqual(
      kept(words('password'), words('codes')),
    );
    expect(seen(said('tactics', 'gave-card', 'gave-id'))).toEqual(kept(words('id'), words('bank')));
    expect(seen(told(2, { kind: 'exposed', exposed: ['recovery-phrase'] }))).toEqual(kept(words('phrase')));
    expect(seen(said('sign-in', 'yes-no-email'))).toEqual(kept(words('email')));
    expect(seen(said('sign-in', 'yes-no-email'), done('get-email-back'))).toEqual([]);
    // A password is that of the account; where it is not said of which, changing one does.
    expect(seen(call, got, done('change-password', binance))).toEqual(kept(words('codes'), words('id')));
    expect(seen(call, got, done('replace-code-app'))).toEqual(kept(words('password'), words('id')));
    const bank = told(4, { kind: 'money-path', institution: 'Newtown Bank', reference: 'NB-552' });
    expect(seen(said('tactics', 'gave-card'), bank)).toEqual([]);
    expect(seen(said('tactics', 'gave-card'), done('block-card'))).toEqual([]);
    const shut: NewEntry = { kind: 'incident-closed', outcome: 'false-alarm' };
    expect(seen(call, got, shut)).toEqual([]);
  });

  test('come before all that was told, and what is missing is named', () => {
    const ids = paperOf('police', added(binance), left).sections.map(({ id }) => id);
    expect(ids.slice(0, 4)).toEqual(['asks', 'at-risk', 'in-short', 'taken']);
    const missing = (...what: NewEntry[]) =>
      sectionOf('in-short', 'exchange', added(binance), ...what)
        .flatMap((block) => ('pairs' in block ? block.pairs : []))
        .filter(({ value }) => value === say('print.not-given'))
        .map(({ name }) => name);
    const all = ['print.name', 'print.reached-at', 'print.case', 'print.police'].map((key) => say(key));
    expect(missing()).toEqual(all);
    const name = told(1, { kind: 'person', name: 'Alex Moore' });
    // What this copy leaves out is not missing.
    const home = told(2, { kind: 'home', phone: '+61 491 570 006' });
    expect(missing(name, home)).toEqual(all.slice(2));
  });
});

describe('The rest of it', () => {
  test('is headed by the day on which it happened, and by that of the record where nobody told', () => {
    const day = (...what: NewEntry[]) => paperOf('police', added(binance), ...what).subtitle;
    expect(day()).toContain('Sunday, 22 November 2026');
    const before = { precision: 'minute', at: '2026-11-20T21:30:00.000+11:00' } as const;
    expect(day(left, told(7, { kind: 'contact', channel: 'call', startedAt: before }))).toContain(
      'Friday, 20 November 2026',
    );
    // A key is older than what was done with it.
    expect(day(told(7, { kind: 'api-key', createdAt: before }))).toContain('22 November');
  });

  test('says of each key what became of it', () => {
    const now = (...what: NewEntry[]) =>
      sectionOf('account', 'police', added(binance), told(1, { kind: 'api-key', label: 'tax' }), ...what)
        .flatMap((block) => ('pairs' in block ? block.pairs : []))
        .filter(({ name }) => name === say('print.key-now'))
        .map(({ value }) => value);
    expect(now()).toEqual([say('print.key-not-deleted')]);
    expect(now(done('delete-api-keys', binance))).toEqual(['Deleted every API key: 22 Nov 2026 14:03']);
    expect(now(told(1, { kind: 'api-key', label: 'tax', deletedAt: at }))).toEqual([]);
    // A lock that deletes the keys does it as well, and at no other exchange.
    const bithumb = { kind: 'exchange', id: 'bithumb' };
    const locked = (account: AccountRef) => {
      const what = [
        added(account),
        told(1, { kind: 'api-key', label: 'tax' }),
        done('freeze-account', account),
      ];
      const open = [...linesOf('at-risk', 'police', ...what), ...linesOf('asks', 'exchange', ...what)];
      return [JSON.stringify(sectionOf('account', 'police', ...what)), open.join(' ')];
    };
    const [ofBithumb, open] = locked(bithumb);
    expect(ofBithumb).toContain('Froze the account: 22 Nov 2026 14:03. That deletes API keys there');
    expect(open).not.toContain('API key');
    const [ofBinance, stillOpen] = locked(binance);
    expect(ofBinance).toContain(say('print.key-not-deleted'));
    expect(stillOpen).toContain(say('names.delete-api-keys.title'));
    const after = { precision: 'exact', at: '2026-11-22T20:00:00.000+11:00' } as const;
    const made = told(3, { kind: 'api-key', label: 'new', createdAt: after });
    expect(now(done('delete-api-keys', binance), made)).toContain(say('print.key-not-deleted'));
    expect(linesOf('asks', 'exchange', added(binance), ...stopped, made)).toContain(say('requests.keys'));
  });

  test('adds up what was taken', () => {
    const more = told(3, { kind: 'transaction', asset: 'usdt', amount: '2.5' });
    expect(linesOf('taken', 'police', left, more)).toEqual([say('print.taken-in-all', { what: '7.5 USDT' })]);
    const loss = told(5, { kind: 'loss', total: '4410.00', currency: 'USD' });
    // Money first: everybody can read it.
    const [, first] = sectionOf('taken', 'police', left, loss);
    expect(first).toMatchObject({ title: 'Loss in money: 4410.00 USD' });
    expect(linesOf('taken', 'police', loss)).toEqual([]);
    const unknown = told(4, { kind: 'transaction', asset: 'ETH' });
    expect(linesOf('taken', 'police', left, unknown)).toEqual([
      say('print.taken-at-least', { what: '5 USDT' }),
    ]);
  });

  test('has in another’s copy what happened and what was done, and in one’s own all that was written', () => {
    const what = [added(binance), left, told(5, { kind: 'question', question: 'Why me?' }), ...stopped];
    const own = timelineOf('myself', ...what);
    const copy = timelineOf('police', ...what);
    expect(own.length).toBe(recordOf(...what).entries.length);
    expect(copy.map(({ local }) => local)).toEqual(['13:52', '14:04', '14:05', '14:06']);
    expect(copy.every(({ note, written }) => note === null && written === null)).toBe(true);
    // A time of one's own copy that is that of its writing is not said twice.
    expect(own.flatMap(({ written }) => written ?? [])).toEqual(['14:02']);
    const [block] = sectionOf('timeline', 'police', ...what);
    expect(block).toMatchObject({ key: { told: 'Reported from memory, written down 22 Nov 14:02' } });
    expect(block).toHaveProperty('rest', say('print.timeline-rest'));
    expect(sectionOf('timeline', 'myself', ...what)[0]).not.toHaveProperty('rest');
  });

  test('has the time at which support was told, and not the tap as well', () => {
    const ticket = told(6, { kind: 'ticket', number: '7', openedAt: at }, binance);
    const steps = (...what: NewEntry[]) =>
      JSON.stringify(
        sectionOf('in-short', 'police', added(binance), done('contact-support', binance), ...what),
      );
    expect(steps()).toContain('Told support');
    expect(steps(ticket)).not.toContain('Told support');
    const call = told(7, { kind: 'contact', channel: 'call', endedAt: at });
    const lines = (reader: Reader, ...what: NewEntry[]) =>
      timelineOf(reader, added(binance), done('end-call'), done('report-police'), ...what).map(
        ({ text }) => text,
      );
    const [ended, reported] = ['end-call', 'report-police'].map((id) => say(`names.${id}.done`));
    expect(lines('police')).toEqual([ended, reported]);
    expect(lines('police', call)).toEqual(['Phone call ended', reported]);
    expect(lines('myself', call)).toContain(ended);
    // A message ends no call, and a time that is not known stands for none.
    const unknown = { precision: 'unknown' } as const;
    for (const other of [
      told(7, { kind: 'contact', channel: 'sms', endedAt: at }),
      told(7, { kind: 'contact', channel: 'call', endedAt: unknown }),
    ])
      expect(lines('police', other)).toContain(ended);
    expect(steps(told(6, { kind: 'ticket', number: '7', openedAt: unknown }, binance))).toContain(
      'Told support',
    );
    expect(steps(told(6, { kind: 'ticket', number: '7', openedAt: at }, google))).toContain('Told support');
    const undone = { ...done('contact-support', binance), kind: 'action-reopened' } as NewEntry;
    const again = [done('contact-support', binance), undone, done('contact-support', binance)];
    const all = timelineOf('police', added(binance), ...again, ticket).map(({ text }) => text);
    expect(all.filter((text) => text.startsWith('Told support'))).toHaveLength(2);
  });

  test('says when each thing was written down where something was changed later', () => {
    const data = { kind: 'transaction', asset: 'USDT', amount: '5000', leftAt: at } as const;
    const changed: NewEntry = { kind: 'fact-amended', fact: left.fact, data };
    expect(timelineOf('police', added(binance), left, changed)).toHaveLength(2);
    const [block] = sectionOf('timeline', 'police', added(binance), left, changed);
    expect(block).toMatchObject({ key: { told: say('print.key-told') } });
    const lines = timelineOf('police', added(binance), left, changed);
    expect(lines.map(({ written }) => written)).toEqual(['14:02', null]);
    // Of several clocks each is named.
    const record = recordOf(added(binance), left);
    const before = record.entries.slice(0, -1);
    const there = {
      ...record.entries.at(-1),
      recordedAt: '2026-11-22T11:02:00.000+08:00',
      zone: 'Australia/Perth',
    } as Entry;
    const moved = handOver(
      { ...record, entries: [...before, there] },
      partsFor('myself'),
      english,
      at.at,
      'myself',
    );
    expect(JSON.stringify(timelineBlock(moved))).toContain('"written":"11:02 UTC+08:00"');
  });

  test('warns of offers in one’s own copy alone, and has no line for an office in that for a firm', () => {
    for (const reader of readers) {
      const ids = paperOf(reader, added(binance)).sections.map(({ id }) => id);
      expect(ids.includes('offers'), reader).toBe(reader === 'myself');
      const signed = JSON.stringify(sectionOf('statement', reader, added(binance)));
      expect(signed.includes(say('print.blank.received')), reader).toBe(
        reader === 'police' || reader === 'myself',
      );
    }
  });
});
