import { describe, expect, test } from 'vitest';
import type { Entry, NewEntry } from '@/lib/incident/entry';
import type { PlaybookIndex } from '@/lib/playbook/playbook-index';
import type { Hearer } from '@/lib/playbook/vocabulary';
import {
  added,
  anotherExchange,
  anotherMailbox,
  couldNot,
  did,
  exchange,
  incident,
  mailbox,
  phoneNumber,
  said,
} from './incident.fixture';
import { ownWords, type Sentence } from './own-words';
import { gotToDo, notOnCall } from './own-words.fixture';

const nameOf = ({ group, id, what, account }: Sentence) =>
  `${account ? `${account.id} ` : ''}${group} ${id}${what ? `: ${what.join(', ')}` : ''}`;
const heardBy = (hearer: Hearer, playbook: PlaybookIndex, entries: readonly Entry[]) =>
  ownWords(hearer, playbook, entries).map(nameOf);
const tell = (...written: NewEntry[]) => heardBy('provider', exchange, incident(exchange, ...written));

describe('The words for support', () => {
  test('claim nothing where nothing was answered', () => {
    const nothing = ['opening exchange', 'request exchange'];
    expect(heardBy('provider', exchange, [])).toEqual(nothing);
    expect(tell()).toEqual(nothing);
  });

  test('speak of no call to somebody who was on none', () => {
    expect(tell(notOnCall)).toEqual(['opening exchange', 'request exchange']);
    expect(tell(said('contact', 'none'))).toEqual(['opening exchange', 'request exchange']);
    expect(tell(said('happened', 'none'))).toEqual(['opening exchange', 'request exchange']);
    expect(tell(said('happened', 'only-called'))).toEqual(['opening call', 'request exchange']);
    expect(tell(did('end-call'))).toEqual(['opening call', 'request exchange']);
    expect(tell(did('end-call'), notOnCall)).toEqual(['opening exchange', 'request exchange']);
  });

  test('say once that the mailbox is lost, and not to write there', () => {
    const lost = said('sign-in', 'yes-no-email', exchange);
    const told = ['opening exchange', 'answers sign-in-yes-no-email', 'request exchange'];
    expect(tell(lost)).toEqual(told);
    expect(tell(lost, added(mailbox), said('open-mailbox', 'no', mailbox))).toEqual(told);
  });

  test('hold all that was answered, in the order in which one would say it', () => {
    const all = tell(
      did('end-call'),
      said('contact', 'remote-control'),
      did('freeze-account', exchange),
      said('sign-in', 'no', exchange),
      said('money-leaving', 'yes', exchange),
      gotToDo('lost-signal', 'read-out-code', 'api-settings', 'clicked-link', 'sent-funds'),
      did('cut-remote-access'),
    );
    expect(all).toEqual([
      'opening call',
      'happened remote-app',
      'happened lost-signal',
      'happened did: api-settings, read-out-code, clicked-link',
      'happened did: sent-funds',
      'answers money-leaving-yes',
      'answers sign-in-no',
      'deed cut-remote-access',
      'deed freeze-account',
      'request exchange',
    ]);
  });

  test('say of nobody that they paid: somebody else may have used their card', () => {
    const used = [gotToDo('paid-by-bank', 'gave-card')];
    const words = ['happened paid-by-bank', 'happened did: gave-card'];
    expect(tell(...used)).toEqual(['opening exchange', ...words, 'request exchange']);
    expect(heardBy('bank', exchange, incident(exchange, ...used))).toEqual([
      'elsewhere exchange',
      ...words,
      'request bank',
    ]);
  });

  test('take back what was taken back', () => {
    const undone: NewEntry = { ...did('freeze-account', exchange), kind: 'action-reopened' } as NewEntry;
    expect(tell(did('freeze-account', exchange), undone)).not.toContain('deed freeze-account');
    expect(tell(gotToDo('clicked-link'), gotToDo())).toEqual(['opening exchange', 'request exchange']);
    expect(tell(couldNot('freeze-account', 'cannot-find-it', exchange))).not.toContain('deed freeze-account');
  });

  test('are about the account they are said of, and not about another', () => {
    const entries = incident(
      exchange,
      said('money-leaving', 'yes', exchange),
      did('freeze-account', exchange),
      added(anotherExchange),
    );
    expect(heardBy('provider', anotherExchange, entries)).toEqual(['opening exchange', 'request exchange']);
  });

  test('say once what two answers say', () => {
    const entries = incident(
      exchange,
      said('sign-in', 'no-email', exchange),
      gotToDo('lost-signal'),
      added(mailbox),
      said('open-mailbox', 'no', mailbox),
      added(phoneNumber),
      said('signal', 'gone', phoneNumber),
    );
    expect(heardBy('provider', exchange, entries)).toEqual([
      'opening exchange',
      'happened lost-signal',
      'answers sign-in-no-email',
      'request exchange',
    ]);
    expect(heardBy('provider', phoneNumber, entries)).toEqual([
      'opening phone-number',
      'happened lost-signal',
      'answers open-mailbox-no',
      'request phone-number',
    ]);
  });
});

describe('The words for a bank and the police', () => {
  const entries = incident(
    exchange,
    did('end-call'),
    did('freeze-account', exchange),
    said('money-leaving', 'yes', exchange),
    gotToDo('api-settings', 'sent-funds'),
    added(mailbox),
    said('open-mailbox', 'no', mailbox),
    added(anotherExchange),
  );

  test('name the accounts of the incident, each kind once', () => {
    expect(heardBy('bank', mailbox, entries)).toEqual([
      'opening call',
      'elsewhere exchange',
      'elsewhere mailbox',
      'happened did: sent-funds',
      'answers open-mailbox-no',
      'request bank',
    ]);
    expect(heardBy('police', mailbox, entries)).toEqual([
      'opening call',
      'elsewhere exchange',
      'elsewhere mailbox',
      'happened did: api-settings, sent-funds',
      'binance answers money-leaving-yes',
      'answers open-mailbox-no',
      'request police',
    ]);
    expect(heardBy('police', exchange, [])).toEqual(['elsewhere any', 'request police']);
  });

  test('name the account where there are several of its kind, and drop what is said of none of them', () => {
    const both = incident(
      exchange,
      said('money-leaving', 'yes', exchange),
      added(anotherExchange),
      said('money-leaving', 'yes', anotherExchange),
      said('sign-in', 'no-email', anotherExchange),
      added(mailbox),
      said('open-mailbox', 'no', mailbox),
    );
    expect(heardBy('police', exchange, both)).toEqual([
      'elsewhere exchange',
      'elsewhere mailbox',
      'binance answers money-leaving-yes',
      'other answers money-leaving-yes',
      'answers open-mailbox-no',
      'request police',
    ]);
    const own = ['opening exchange', 'answers money-leaving-yes'];
    expect(heardBy('provider', exchange, both)).toEqual([
      ...own,
      'answers open-mailbox-no',
      'request exchange',
    ]);
    expect(heardBy('provider', anotherExchange, both)).toEqual([
      ...own,
      'answers sign-in-no-email',
      'request exchange',
    ]);
  });

  test('keep what is said of a second mailbox, though the first was said to be lost with all else', () => {
    const two = incident(
      exchange,
      said('sign-in', 'no-email', exchange),
      added(mailbox),
      added(anotherMailbox),
      said('open-mailbox', 'no', anotherMailbox),
    );
    expect(heardBy('provider', exchange, two)).toEqual([
      'opening exchange',
      'answers sign-in-no-email',
      'proton answers open-mailbox-no',
      'request exchange',
    ]);
  });
});
