import { describe, expect, test } from 'vitest';
import type { AccountRef } from '@/lib/incident/account';
import type { Entry, NewEntry } from '@/lib/incident/entry';
import type { Fact } from '@/lib/incident/facts';
import { added, binance, google, other, seen, told } from '@/lib/incident/record.fixture';
import { onPaper } from '@/lib/wording/fact-words';
import { english } from '@/lib/wording/language.fixture';
import { done, recordOf } from './accounts.fixture';
import { documentOf } from './document-of';
import type { Reader } from './format';
import { handOver, partsFor, readers } from './readers';
import { timelineBlock } from './timeline-block';

const { say } = english;
const paperOf = (reader: Reader, ...what: NewEntry[]) =>
  documentOf(handOver(recordOf(...what), partsFor(reader), english, '2026-11-22T14:40:00.000+11:00', reader));
const sectionOf = (id: string, reader: Reader, ...what: NewEntry[]) =>
  paperOf(reader, ...what).sections.find((section) => section.id === id)?.blocks ?? [];
const linesOf = (id: string, reader: Reader, ...what: NewEntry[]) =>
  sectionOf(id, reader, ...what).flatMap((block) => (block.kind === 'words' ? block.text : []));
const timelineOf = (reader: Reader, ...what: NewEntry[]) =>
  sectionOf('timeline', reader, ...what).flatMap((block) =>
    block.kind === 'timeline' ? block.days.flatMap(({ lines }) => lines) : [],
  );

const at = { precision: 'exact', at: '2026-11-22T13:52:00.000+11:00' } as const;
const left = told(1, { kind: 'transaction', asset: 'USDT', amount: '5', leftAt: at });
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

  test('says of a withdrawal what nobody told: its id, and whether it was approved', () => {
    const missing = (data: Partial<Fact<'transaction'>>) =>
      sectionOf('taken', 'police', told(1, { kind: 'transaction', ...data })).flatMap((block) =>
        block.kind === 'table'
          ? block.rows.flatMap(({ pairs }) =>
              pairs.filter(({ value }) => value === say('print.not-told')).map(({ name }) => name),
            )
          : [],
      );
    const [txid, approved] = ['txid', 'authorised'].map((field) => onPaper(say, 'fields', field));
    expect(missing({ asset: 'USDT' })).toEqual([txid, approved]);
    expect(missing({ txid: 'a1', movement: 'withdrawal' })).toEqual([approved]);
    expect(missing({ authorised: 'unsure', state: 'pending' })).toEqual([txid]);
    // A transfer inside the exchange and ordinary money have no id on a chain; what came in, nobody took.
    expect(missing({ movement: 'fiat' })).toEqual([approved]);
    expect(missing({ movement: 'internal-transfer' })).toEqual([approved]);
    for (const movement of ['deposit', 'trade'] as const) expect(missing({ movement })).toEqual([]);
    expect(missing({ state: 'cancelled' })).toEqual([]);
  });

  test('has the end of a call and of remote control in its timeline, as they were told', () => {
    const ended = { precision: 'minute', at: '2026-11-22T13:58:00.000+11:00' } as const;
    const call = told(7, { kind: 'contact', channel: 'call', endedAt: ended });
    const remote = told(8, { kind: 'remote-access', tool: 'AnyDesk', startedAt: at, endedAt: ended });
    const lines = timelineOf('police', added(binance), left, call, remote);
    expect(lines.map(({ local, text, mark, note }) => [local, text, mark, note])).toEqual([
      ['13:52', '5 USDT left the account', 'told', null],
      ['13:52', 'Remote control began: AnyDesk', 'told', null],
      ['13:58', 'Remote control ended: AnyDesk', 'told', say('entries.about')],
      ['13:58', 'Phone call ended', 'told', say('entries.about')],
    ]);
    // One's own copy has each entry once.
    expect(timelineOf('myself', call).some(({ text }) => text === 'Phone call ended')).toBe(false);
    // Taken back, it ended nothing; and an end that is not known is none.
    const back: NewEntry = { kind: 'fact-withdrawn', fact: call.fact };
    expect(timelineOf('police', call, back).some(({ text }) => text.includes('ended'))).toBe(false);
    const unknown = told(7, { kind: 'contact', channel: 'call', endedAt: { precision: 'unknown' } });
    expect(timelineOf('police', unknown).some(({ text }) => text.includes('ended'))).toBe(false);
  });

  test('says for whom the copy is, and by name where there is one', () => {
    const whom = (reader: Reader, ...what: NewEntry[]) =>
      paperOf(reader, ...what).head.find(({ name }) => name === say('print.copy-for'))?.value;
    const bank = told(4, { kind: 'money-path', institution: 'Newtown Bank' });
    expect(readers.map((reader) => whom(reader, added(binance), bank))).toEqual([
      'Binance',
      'Newtown Bank',
      'the police',
      'the account holder',
    ]);
    expect(whom('exchange', added(binance), added({ kind: 'exchange', id: 'kraken' }))).toBe('the exchange');
    expect(whom('exchange', added(other))).toBe('the exchange');
    expect(whom('bank', bank, told(5, { kind: 'money-path', institution: 'Oldtown Bank' }))).toBe('the bank');
  });

  test('says behind the story what a copy leaves out, and that its entries are fewer', () => {
    const home = told(2, { kind: 'home', phone: '+61 491 570 006' });
    const story = told(3, { kind: 'narrative', text: 'A man called.' });
    const lines = (reader: Reader) => linesOf('in-short', reader, story, home);
    expect(lines('exchange')).toEqual([
      'A man called.',
      say('print.left-out', { parts: onPaper(say, 'parts', 'home') }),
    ]);
    expect(lines('police')).toEqual(['A man called.']);
    const foot = (reader: Reader) => paperOf(reader, story, home).foot;
    expect(foot('exchange')).toContain(say('print.foot-copy', { count: 2 }));
    expect(foot('police')).not.toContain('This copy');
  });

  test('says about a loss in money that it is an estimate', () => {
    const title = (basis: 'estimated' | 'confirmed') =>
      sectionOf('taken', 'police', told(5, { kind: 'loss', total: '4410.00', currency: 'USD', basis }))[0];
    expect(title('estimated')).toMatchObject({ title: 'Loss in money: about 4410.00 USD' });
    expect(title('confirmed')).toMatchObject({ title: 'Loss in money: 4410.00 USD' });
  });

  test('has what was taken before the reports made, which stand in short too', () => {
    const ids = paperOf(
      'police',
      added(binance),
      left,
      told(6, { kind: 'report', authority: 'IC3' }),
    ).sections;
    const order = ids.map(({ id }) => id).filter((id) => ['in-short', 'taken', 'reports'].includes(id));
    expect(order).toEqual(['in-short', 'taken', 'reports']);
  });

  test('is signed for times as they are: of the device where tapped, from memory where told', () => {
    const signed = linesOf('statement', 'police', added(binance), left).join(' ');
    expect(signed).toContain('The time of a tap comes from the device’s clock.');
    expect(signed).toContain('Times that were told are from memory.');
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
