import { describe, expect, test } from 'vitest';
import type { NewEntry } from '@/lib/incident/entry';
import { seen } from '@/lib/incident/record.fixture';
import {
  added,
  couldNot,
  did,
  exchange,
  exchangeByPhone,
  incident,
  mailbox,
  phoneNumber,
  said,
} from './incident.fixture';
import { placeAmong, placeOf } from './progress';
import { situationOf } from './situation';

const placeAfter = (playbook: typeof exchange, action: string, ...written: NewEntry[]) =>
  placeOf(playbook, situationOf(playbook, incident(playbook, ...written)), action);

/** The numbers that a person reads who goes on by the button. */
function numbersOf(playbook: typeof exchange, ...answers: ((action: string) => NewEntry[])[]) {
  const written: NewEntry[] = [];
  return answers.map((answer) => {
    const { nextScreen } = situationOf(playbook, incident(playbook, ...written));
    const place = placeAfter(playbook, nextScreen, ...written);
    written.push(...answer(nextScreen));
    return place && `${place.step} of ${place.all}`;
  });
}

const done = (playbook: typeof exchange) => (action: string) => [
  did(action, action === 'end-call' || action === 'secure-email' ? null : playbook),
];

describe('The number of an urgent step', () => {
  const sure = (): NewEntry[] => [
    did('end-call'),
    said('money-leaving', 'no', exchange),
    said('sign-in', 'yes', exchange),
    said('happened', 'none'),
  ];

  test('goes up by one with each step that was seen to', () => {
    expect(numbersOf(exchange, sure, done(exchange), done(exchange), done(exchange))).toEqual([
      '1 of 4',
      '2 of 4',
      '3 of 4',
      '4 of 4',
    ]);
  });

  test('never falls when an answer changes the order', () => {
    const lockedOut = (action: string) => [
      couldNot(action, 'cannot-sign-in', exchange),
      said('sign-in', 'no', exchange),
    ];
    const numbers = numbersOf(exchange, sure, done(exchange), lockedOut, done(exchange), done(exchange));
    const steps = numbers.map((one) => Number(one?.split(' ')[0]));
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    expect(steps.at(-1)).toBeGreaterThan(steps[1] ?? 0);

    const mail = numbersOf(
      mailbox,
      () => [did('end-call'), said('open-mailbox', 'yes', mailbox), said('happened', 'none')],
      done(mailbox),
      (action) => [couldNot(action, 'cannot-sign-in', mailbox), said('open-mailbox', 'no', mailbox)],
      done(mailbox),
    ).map((one) => Number(one?.split(' ')[0]));
    expect(mail).toEqual(mail.toSorted((a, b) => a - b));
  });

  test('stays with a step that was done before its turn', () => {
    const early = [did('end-call'), did('contact-support', exchange)];
    expect(placeAfter(exchange, 'delete-api-keys', ...early)).toMatchObject({ step: 3, all: 4 });
    expect(placeAfter(exchange, 'delete-api-keys', ...early)?.outcomes).toEqual([
      'done',
      'done',
      undefined,
      undefined,
    ]);
  });

  test('is one at first for whoever is on no call, and ending it has none', () => {
    const onNoCall = (): NewEntry[] => [
      { kind: 'action-excluded', action: 'end-call', seen },
      ...sure().slice(1),
    ];
    const all = [onNoCall, done(exchange), done(exchange), done(exchange)];
    expect(numbersOf(exchange, ...all)).toEqual(['1 of 4', '1 of 3', '2 of 3', '3 of 3']);
    expect(placeAfter(exchange, 'end-call', ...onNoCall())).toBeNull();
  });

  test('leaves out nothing that waits for another device, and counts it as still to come', () => {
    const watched = [said('contact', 'remote-control'), did('cut-remote-access'), ...sure()];
    const calls = [...watched, said('device', 'no-other')];
    expect(placeAfter(exchangeByPhone, 'freeze-account', ...watched)).toMatchObject({ step: 3, all: 5 });
    expect(placeAfter(exchangeByPhone, 'freeze-account', ...calls)).toMatchObject({ step: 3, all: 5 });
    const called = [...calls, did('freeze-account', exchangeByPhone)];
    // Nobody gets at the keys of a locked account.
    expect(placeAfter(exchangeByPhone, 'delete-api-keys', ...called)).toBeNull();
    expect(placeAfter(exchangeByPhone, 'contact-support', ...called)).toMatchObject({ step: 4, all: 4 });
  });

  test('is of the order alone once all of that is through, and none is of a follow-up', () => {
    const through = [
      ...sure(),
      ...['delete-api-keys', 'freeze-account', 'contact-support'].map((id) => did(id, exchange)),
      did('secure-email'),
    ];
    expect(placeAfter(exchange, 'contact-support', ...through)).toMatchObject({ step: 4, all: 4 });
    expect(placeAfter(exchange, 'change-password', ...through)).toBeNull();
  });
});

describe('The number of an urgent step of the whole incident', () => {
  const lost = [did('end-call'), said('happened', 'lost-signal')];
  const placeIn = (playbooks: Parameters<typeof placeAmong>[0], action: string, ...written: NewEntry[]) => {
    const found = placeAmong(playbooks, incident(exchange, ...written), action);
    return found && `${found.playbook.account?.id}: ${found.place.step} of ${found.place.all}`;
  };

  test('is its place among the steps of the account that it comes before', () => {
    expect(placeIn([exchange], 'call-phone-company', ...lost)).toBe('binance: 2 of 5');
    const done = [...lost, did('call-phone-company')];
    expect(placeIn([exchange], 'call-phone-company', ...done)).toBe('binance: 2 of 5');
    expect(placeIn([exchange, mailbox], 'call-phone-company', ...lost, added(mailbox))).toBe(
      'binance: 2 of 5',
    );
  });

  test('is none where nothing asks for it, or an account takes it over', () => {
    expect(placeIn([exchange], 'call-phone-company', did('end-call'))).toBeNull();
    expect(placeIn([exchange, phoneNumber], 'call-phone-company', ...lost, added(phoneNumber))).toBeNull();
    expect(placeIn([], 'call-phone-company', ...lost)).toBeNull();
  });
});
