import { describe, expect, test } from 'vitest';
import type { AccountRef } from '@/lib/incident/account';
import type { NewEntry } from '@/lib/incident/entry';
import { added, binance, google, seen } from '@/lib/incident/record.fixture';
import { answersTo } from '@/lib/playbook/answers';
import { kinds } from '@/lib/playbook/kinds';
import { tactics } from '@/lib/playbook/vocabulary';
import { english } from '@/lib/wording/language.fixture';
import { done, handed, recordOf } from './accounts.fixture';
import { documentOf } from './document-of';
import { render } from './text';

const { say } = english;
const wallet: AccountRef = { kind: 'wallet', id: 'own-wallet' };
const said = (question: string, answers: string | readonly string[], account?: AccountRef): NewEntry => ({
  kind: 'question-answered',
  question,
  answers: [answers].flat(),
  seen,
  ...(account && { account }),
});
/** The block of what was reported, as `what: time`; the record starts at 14:00, an entry each minute. */
const reported = (...what: NewEntry[]) => {
  const { sections } = documentOf(handed(recordOf(...what)));
  const blocks = sections.find(({ id }) => id === 'in-short')?.blocks ?? [];
  const block = blocks.find((one) => one.kind === 'columns' && one.title === say('print.reported.title'));
  if (block?.kind !== 'columns') return null;
  return block.pairs.flatMap(({ name, value }) => value.split('. ').map((what) => `${what}: ${name}`));
};
const at = (minute: number) => `22 Nov 2026 14:0${minute}`;
const names = (...what: NewEntry[]) => reported(...what)?.map((pair) => pair.split(': 22 Nov')[0]);

describe('What was reported, in short on the paper', () => {
  test('is all that a person answers first, each with the time it was told', () => {
    expect(
      reported(
        said('contact', 'remote-control'),
        added(binance),
        said('money-leaving', 'yes', binance),
        said('happened', ['recovery-phrase']),
        said('happened', ['recovery-phrase', 'paid-by-bank']),
        said('happened', ['recovery-phrase', 'lost-signal', 'paid-by-bank']),
      ),
    ).toEqual([
      `Somebody controlled the screen: ${at(1)}`,
      `Money is leaving, or has just left: ${at(3)}`,
      `Showed a recovery phrase: ${at(4)}`,
      `Money left a bank account or card: ${at(5)}`,
      `The phone lost its signal: ${at(6)}`,
    ]);
  });

  test('stands before everything but the story, on paper and as text', async () => {
    const handover = handed(recordOf(added(binance), said('happened', ['paid-by-bank'])));
    const [block] = documentOf(handover).sections.find(({ id }) => id === 'in-short')?.blocks ?? [];
    expect(block).toMatchObject({ kind: 'columns', title: say('print.reported.title') });
    const text = await render(handover);
    expect(text).toMatch(
      /with the time they said it\S*\n\s+22 Nov 2026 14:02: \S*Money left a bank account or card/,
    );
  });

  test('has words for every tactic, and for whatever else tells of harm', () => {
    for (const tactic of tactics) {
      const told = names(added(binance), said('tactics', [tactic]));
      expect(told, tactic).toEqual([say(`print.reported.${tactic}`)]);
      expect(names(added(binance), said('happened', [tactic])), tactic).toEqual(told);
    }
    const harmless = ['no', 'yes', 'unsure', 'works', 'kept', 'none'];
    for (const kind of Object.keys(kinds))
      for (const question of [...Object.keys(kinds[kind as keyof typeof kinds].questions), 'signs'])
        for (const answer of answersTo(kind, question)) {
          const account = { kind, id: 'some' };
          const tells = reported(added(account), said(question, answer, account)) !== null;
          const key = `print.reported.${question}-${answer}`;
          expect(tells, key).toBe(say.has(key));
          if (!tells) expect(harmless, key).toContain(answer);
        }
  });

  test('is not there where nothing was said to have happened', () => {
    for (const answers of ['none', 'unsure', 'some', 'constructor', []])
      expect(reported(added(binance), said('happened', answers)), String(answers)).toBeNull();
    for (const answer of ['none', 'unsure', 'on-call'])
      expect(reported(said('contact', answer)), answer).toBeNull();
    expect(reported(said('constructor', 'yes'), said('device', 'seen'))).toBeNull();
    expect(names(said('happened', 'only-called'))).toEqual([say('print.reported.happened-only-called')]);
  });

  test('leaves out what was taken back, and has the later time of what was told anew', () => {
    expect(
      reported(said('happened', ['paid-by-bank', 'lost-signal']), said('happened', ['lost-signal'])),
    ).toEqual([`The phone lost its signal: ${at(1)}`]);
    expect(reported(said('contact', 'remote-control'), said('contact', 'none'))).toBeNull();
    const anew = [
      said('happened', ['paid-by-bank']),
      said('happened', []),
      said('happened', ['paid-by-bank']),
    ];
    expect(reported(...anew)).toEqual([`Money left a bank account or card: ${at(3)}`]);
  });

  test('keeps that they controlled the screen once they call again', () => {
    const cut = [said('contact', 'remote-control'), done('cut-remote-access'), done('end-call')];
    expect(reported(...cut, said('contact', 'on-call'))).toEqual([
      `Somebody controlled the screen: ${at(1)}`,
    ]);
    expect(reported(...cut, said('contact', 'none'), said('contact', 'on-call'))).toBeNull();
  });

  test('says once what was told twice, at the time it was told first', () => {
    expect(reported(said('happened', ['lost-signal']), said('tactics', ['lost-signal']))).toEqual([
      `The phone lost its signal: ${at(1)}`,
    ]);
    const control = [said('happened', ['remote-app']), said('contact', 'remote-control')];
    expect(names(...control)).toEqual([say('print.reported.contact-remote-control')]);
    expect(
      names(added(wallet), said('happened', ['recovery-phrase']), said('phrase', 'seen', wallet)),
    ).toEqual([say('print.reported.recovery-phrase')]);
  });

  test('does not say that they only called beside anything else', () => {
    const onlyCalled = said('happened', 'only-called');
    const found = [added(google), onlyCalled, said('signs', 'found', google)];
    expect(names(...found)).toEqual([say('print.reported.signs-found')]);
    expect(names(onlyCalled, said('tactics', ['sent-funds']))).toEqual([say('print.reported.sent-funds')]);
    expect(names(...found, said('signs', [], google))).toEqual([say('print.reported.happened-only-called')]);
  });

  test('says of each of several accounts what was answered about it', () => {
    const [first, second] = [wallet, { kind: 'wallet', id: 'another' }];
    const gmail = english.nameOf(google, true);
    const mail = [added(binance), said('sign-in', 'no-email', binance), added(google)];
    const binanceLine = `Binance: ${say('print.reported.sign-in-no-email')}`;
    expect(names(...mail)).toEqual([binanceLine]);
    expect(names(...mail, said('open-mailbox', 'no', google))).toEqual([
      binanceLine,
      `${gmail}: ${say('print.reported.open-mailbox-no')}`,
    ]);
    const phrase = said('happened', ['recovery-phrase']);
    expect(names(added(first), added(google), phrase, said('phrase', 'seen', first))).toEqual([
      say('print.reported.recovery-phrase'),
    ]);
    expect(names(added(first), added(second), phrase, said('phrase', 'seen', second))).toEqual([
      say('print.reported.recovery-phrase'),
      `${english.nameOf(second, true)}: ${say('print.reported.phrase-seen')}`,
    ]);
  });

  test('names the account once there are several, and says nothing of one taken off', () => {
    const several = [
      added(binance),
      added(google),
      said('sign-in', 'no-email', binance),
      said('signs', 'found', google),
      said('happened', ['gave-id']),
    ];
    expect(names(...several)).toEqual([
      `Binance: ${say('print.reported.sign-in-no-email')}`,
      `${english.nameOf(google, true)}: ${say('print.reported.signs-found')}`,
      say('print.reported.gave-id'),
    ]);
    const off: NewEntry = { kind: 'account-removed', account: google };
    expect(names(...several, off)).toEqual([
      say('print.reported.sign-in-no-email'),
      say('print.reported.gave-id'),
    ]);
  });

  test('stands together where it was told in one minute', () => {
    const { sections } = documentOf(handed(recordOf(said('happened', ['lost-signal', 'paid-by-bank']))));
    expect(sections[0]?.blocks[0]).toMatchObject({
      pairs: [{ name: at(1), value: 'The phone lost its signal. Money left a bank account or card' }],
    });
  });

  test('takes an answer that names no account for the main one’s', () => {
    expect(names(said('money-leaving', 'yes'))).toEqual([say('print.reported.money-leaving-yes')]);
  });
});
