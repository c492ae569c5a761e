import { describe, expect, test } from 'vitest';
import type { Entry, NewEntry } from '@/lib/incident/entry';
import { answersToOffer } from '@/lib/playbook/answers';
import { tactics } from '@/lib/playbook/vocabulary';
import { tacticsToOffer } from './heard';
import {
  added,
  couldNot,
  did,
  exchange,
  incident,
  mailbox,
  ownWallet,
  phoneNumber,
  said,
} from './incident.fixture';
import { situationOf } from './situation';

const hungUp = did('end-call');
const nothing = said('happened', 'none');

describe('The next screen', () => {
  const answered = [said('money-leaving', 'no', exchange), said('sign-in', 'yes', exchange), nothing];

  test('is the end of the call, then the questions, then the first urgent step without an outcome', () => {
    expect(situationOf(exchange, []).nextScreen).toBe('end-call');
    expect(situationOf(exchange, incident(exchange, hungUp)).nextScreen).toBe('questions');
    expect(situationOf(exchange, incident(exchange, hungUp, ...answered)).nextScreen).toBe('delete-api-keys');
  });

  test('waits with the questions for what happened, which changes the order', () => {
    const both = answered.slice(0, 2);
    expect(situationOf(exchange, incident(exchange, hungUp, ...both)).nextScreen).toBe('questions');
    const shown = said('happened', 'recovery-phrase');
    expect(situationOf(exchange, incident(exchange, hungUp, ...both, shown)).nextScreen).toBe(
      'move-self-custody',
    );
  });

  test('is not the questions once more after a step, done for the incident or for the account', () => {
    const at = (...entries: NewEntry[]) => situationOf(ownWallet, incident(ownWallet, hungUp, ...entries));
    expect(at().nextScreen).toBe('questions');
    expect(at(did('revoke-approvals')).nextScreen).toBe('wallet-check-devices');
    // It may have been done for the other account.
    expect(at(added(exchange), did('revoke-approvals')).nextScreen).toBe('questions');
  });

  test('is a look for somebody who was only called, then the list, or the steps if it finds something', () => {
    const called = [hungUp, said('happened', 'only-called')];
    const at = (...entries: NewEntry[]) => situationOf(exchange, incident(exchange, ...called, ...entries));
    const answered = [said('money-leaving', 'no', exchange), said('sign-in', 'yes', exchange)];
    expect(at(...answered).plan.urgent.map(({ id }) => id)).toEqual(['end-call', 'look-for-signs']);
    expect(at(...answered).nextScreen).toBe('look-for-signs');
    expect(at(...answered, did('look-for-signs', exchange)).nextScreen).toBe('tasks');
    expect(at(...answered, said('signs', 'found', exchange)).nextScreen).toBe('delete-api-keys');
    // Money that leaves, a lost login, and anything that did happen outrank it.
    expect(at(said('money-leaving', 'yes', exchange)).plan.urgent[1]?.id).toBe('freeze-account');
    expect(at(...answered, said('tactics', 'clicked-link')).nextScreen).toBe('delete-api-keys');
  });

  test('is no mere look for somebody whose screen was seen, whichever was said first', () => {
    const called = said('happened', 'only-called');
    const seen = said('contact', 'remote-control');
    const answered = [said('money-leaving', 'no', exchange), said('sign-in', 'yes', exchange)];
    for (const both of [
      [seen, called],
      [called, seen],
    ]) {
      const { plan, answers } = situationOf(exchange, incident(exchange, hungUp, ...both, ...answered));
      expect(plan.urgent.map(({ id }) => id)).toContain('delete-api-keys');
      expect(answersToOffer('exchange', 'happened', answers)).toEqual(['none', 'unsure']);
    }
    const { answers } = situationOf(exchange, incident(exchange, said('tactics', 'remote-app')));
    expect(answersToOffer('exchange', 'happened', answers)).toEqual(['none']);
    expect(answersToOffer('exchange', 'happened', {})).toContain('only-called');
  });

  test('does not go back to the questions for somebody who skipped them and acted', () => {
    const skipped = incident(exchange, hungUp, did('delete-api-keys', exchange));
    expect(situationOf(exchange, skipped).nextScreen).toBe('freeze-account');
  });

  test('is the list once every urgent step has an outcome', () => {
    const through = incident(
      phoneNumber,
      hungUp,
      said('signal', 'works', phoneNumber),
      did('phone-lock', phoneNumber),
      couldNot('phone-ask-changes', 'closed-now', phoneNumber),
      did('phone-codes', phoneNumber),
    );
    expect(situationOf(phoneNumber, through).nextScreen).toBe('tasks');
  });

  test('cuts the connection before anything else, even the end of the call', () => {
    const watched = incident(mailbox, said('contact', 'remote-control'));
    expect(situationOf(mailbox, watched).nextScreen).toBe('cut-remote-access');
  });

  test('of another account is its own question, whatever was done for the first or for the incident', () => {
    const entries = incident(
      mailbox,
      hungUp,
      nothing,
      said('open-mailbox', 'no', mailbox),
      did('mail-recover', mailbox),
      did('tell-money-accounts'),
      added(phoneNumber),
    );
    expect(situationOf(phoneNumber, entries).nextScreen).toBe('questions');
    const gone = [...entries, ...incident(mailbox, said('signal', 'gone', phoneNumber)).slice(1)];
    expect(situationOf(phoneNumber, gone).nextScreen).toBe('phone-block-sim');
  });
});

describe('What stands of an account', () => {
  test('holds its own answers only, and those of the incident', () => {
    const entries = incident(
      exchange,
      said('contact', 'none'),
      said('sign-in', 'no', exchange),
      added(mailbox),
      said('open-mailbox', 'yes', mailbox),
    );
    expect(situationOf(exchange, entries).answers).toEqual({ contact: 'none', 'sign-in': 'no' });
    expect(situationOf(mailbox, entries).answers).toEqual({ contact: 'none', 'open-mailbox': 'yes' });
  });

  test('leaves out questions and answers that are not ours', () => {
    const entries = incident(
      mailbox,
      said('open-mailbox', 'perhaps', mailbox),
      said('sign-in', 'no', mailbox),
    );
    expect(situationOf(mailbox, entries).answers).toEqual({});
  });

  test('holds what was done once for the incident, and not what was done for another account', () => {
    const entries = incident(exchange, hungUp, did('change-password', exchange), added(mailbox));
    const { statuses } = situationOf(mailbox, entries);
    expect([...statuses.keys()]).toEqual(['end-call']);
  });

  test('counts a task as done once its part of the record was told', () => {
    const fact = '00000000-0000-4000-8000-00000000000f';
    const told = incident(exchange, {
      kind: 'fact-recorded',
      fact,
      data: { kind: 'narrative', text: 'They called.' },
    });
    expect(situationOf(exchange, told).statuses.get('write-narrative')?.outcome).toBe('done');
    expect(situationOf(exchange, incident(exchange)).statuses.has('write-narrative')).toBe(false);
  });

  test('counts one as done by a fact only where that says it was done, at the time it says', () => {
    const bank = (data: object) => {
      const fact = '00000000-0000-4000-8000-00000000000f';
      const told = { kind: 'fact-recorded', fact, data: { kind: 'money-path', ...data } } as NewEntry;
      return situationOf(exchange, incident(exchange, told)).statuses.get('tell-bank');
    };
    const at = { precision: 'minute', at: '2026-11-22T21:30:00.000+11:00' };
    expect(bank({ institution: 'Harbour Bank', last4: '4821' })).toBeUndefined();
    expect(bank({ reportedAt: at })).toMatchObject({ outcome: 'done', at });
    expect(bank({ reference: 'HB-1' })?.outcome).toBe('done');
    expect(bank({ reportedAt: { precision: 'unknown' } })?.at).toMatchObject({ precision: 'exact' });
  });
});

describe('What was said elsewhere in the incident', () => {
  const lostSignal = said('tactics', 'lost-signal');
  const noEmail = said('sign-in', 'no-email', exchange);
  const onlyEmail = said('sign-in', 'no', exchange);

  test('answers a question that says the same, which is not asked again', () => {
    const { answers, asks, nextScreen } = situationOf(
      phoneNumber,
      incident(exchange, hungUp, lostSignal, added(phoneNumber)),
    );
    expect(answers['signal']).toBe('gone');
    expect(asks).toBe(false);
    expect(nextScreen).toBe('phone-block-sim');
    const locked = situationOf(mailbox, incident(exchange, hungUp, noEmail, nothing, added(mailbox)));
    expect(locked.answers).toEqual({ 'open-mailbox': 'no', happened: 'none' });
    expect(locked.nextScreen).toBe('mail-recover');
  });

  test('counts for less than what was said of the account itself', () => {
    const works = said('signal', 'works', phoneNumber);
    const entries = incident(exchange, hungUp, added(phoneNumber), works, lostSignal);
    expect(situationOf(phoneNumber, entries).answers['signal']).toBe('works');
  });

  test('says nothing where nothing was lost, and no more once it was taken back', () => {
    const fine = incident(exchange, hungUp, onlyEmail, added(mailbox));
    expect(situationOf(mailbox, fine)).toMatchObject({ answers: {}, asks: true, nextScreen: 'questions' });
    const unticked = incident(exchange, hungUp, lostSignal, added(phoneNumber), {
      ...said('tactics', ''),
      answers: [],
    } as NewEntry);
    expect(situationOf(phoneNumber, unticked).nextScreen).toBe('questions');
    const removed = incident(exchange, hungUp, noEmail, added(mailbox), {
      kind: 'account-removed',
      account: exchange.account,
    });
    expect(situationOf(mailbox, removed).nextScreen).toBe('questions');
  });

  test('is not offered to be ticked once an account of the incident has said it itself', () => {
    const fresh = incident(exchange, hungUp, added(phoneNumber));
    const offered = (entries: readonly Entry[], kind = 'exchange') => tacticsToOffer(tactics, entries, kind);
    expect(offered(fresh)).toContain('lost-signal');
    // It is asked on that page itself.
    expect(offered(fresh, 'phone-number')).not.toContain('lost-signal');
    const told = [...fresh, ...incident(exchange, said('signal', 'works', phoneNumber)).slice(1)];
    expect(offered(told)).not.toContain('lost-signal');
    expect(offered(told)).toHaveLength(tactics.length - 1);
  });
});

describe('What another account of the incident says better', () => {
  const idsOf = (entries: ReturnType<typeof incident>) => {
    const { urgent, followUp } = situationOf(exchange, entries).plan;
    return [...urgent, ...followUp.flatMap(({ actions }) => actions)].map(({ id }) => id);
  };

  test('falls away once that account is in it, and comes back when it is removed', () => {
    const alone = incident(exchange, said('sign-in', 'no', exchange));
    const withMailbox = incident(exchange, said('sign-in', 'no', exchange), added(mailbox));
    const removed = incident(exchange, said('sign-in', 'no', exchange), added(mailbox), {
      kind: 'account-removed',
      account: mailbox.account,
    });
    for (const id of ['secure-email', 'check-email-forwarding']) {
      expect(idsOf(alone)).toContain(id);
      expect(idsOf(withMailbox)).not.toContain(id);
    }
    expect(idsOf(removed)).toEqual(idsOf(alone));
    expect(idsOf(incident(exchange))).toContain('lock-phone-number');
    expect(idsOf(incident(exchange, added(phoneNumber)))).not.toContain('lock-phone-number');
  });
});
