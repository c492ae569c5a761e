import { describe, expect, test } from 'vitest';
import { did, exchange } from '@/lib/flow/incident.fixture';
import type { AccountRef } from '@/lib/incident/account';
import type { NewEntry } from '@/lib/incident/entry';
import type { Fact } from '@/lib/incident/facts';
import { added, binance, google, other, told } from '@/lib/incident/record.fixture';
import { onPaper } from '@/lib/wording/fact-words';
import { english } from '@/lib/wording/language.fixture';
import { recordOf } from './accounts.fixture';
import { documentOf } from './document-of';
import type { Reader } from './format';
import { at, left, linesOf, paperOf, sectionOf, timelineOf } from './on-paper.fixture';
import { handOver, partsFor, readers } from './readers';

const { say } = english;

describe('A copy of the paper', () => {
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

  test('says whose a case is in the timeline of another’s copy', () => {
    const texts = (reader: Reader, ...what: NewEntry[]) =>
      timelineOf(reader, ...what).map(({ text }) => text);
    const case7 = (account?: AccountRef) => told(6, { kind: 'ticket', number: '7', openedAt: at }, account);
    for (const what of [
      [added(binance), case7()],
      [added(binance), case7(binance)],
      [added(google), added(binance), case7(binance)],
    ])
      expect(texts('bank', ...what)).toEqual(['Binance: Case opened, number 7']);
    expect(texts('bank', added(google), added(binance), case7())).toEqual([
      `${english.nameOf(google, true)}: Case opened, number 7`,
    ]);
    expect(texts('bank', case7())).toEqual(['Case opened, number 7']);
    expect(texts('myself', added(binance), case7())).toContain('Case opened, number 7');
  });

  test('says for whom the copy is, and by name where there is one', () => {
    const whom = (reader: Reader, ...what: NewEntry[]) =>
      paperOf(reader, ...what).head.find(({ name }) => name === say('print.copy-for'))?.value;
    const bank = told(4, { kind: 'money-path', institution: 'Newtown Bank' });
    expect(readers.map((reader) => whom(reader, added(binance), bank))).toEqual([
      'Binance',
      'Newtown Bank',
      'Police',
      'Account holder',
    ]);
    expect(whom('exchange', added(binance), added({ kind: 'exchange', id: 'kraken' }))).toBe('Exchange');
    expect(whom('exchange', added(other))).toBe('Exchange');
    expect(whom('bank', bank, told(5, { kind: 'money-path', institution: 'Oldtown Bank' }))).toBe('Bank');
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

  test('that was opened never says that nothing was told of what may be left out', () => {
    const opened = (notHere: string | undefined, ...what: NewEntry[]) => {
      const { sections } = documentOf({
        ...handOver(recordOf(...what), partsFor('exchange'), english, at.at, 'exchange'),
        notHere,
      });
      return JSON.stringify(sections.filter(({ id }) => id === 'in-short' || id === 'taken'));
    };
    const words = ['not-given', 'nothing-taken', 'no-number'].map((id) => say(`print.${id}`));
    const told = [added(binance), did('contact-support', exchange), did('report-police')];
    const silent = words.filter((word) => opened(undefined, ...told).includes(word));
    expect(silent).toEqual(words);
    expect(words.filter((word) => opened('NOT HERE', ...told).includes(word))).toEqual([]);
    // Name, contact details, case number, police report and what was taken.
    expect(opened('NOT HERE', ...told).match(/NOT HERE/g)).toHaveLength(5);
    expect(opened(undefined, left)).toContain(say('print.taken-in-all', { what: '5 USDT' }));
    expect(opened('NOT HERE', left)).toContain(say('print.taken-in-copy', { what: '5 USDT' }));
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
});
