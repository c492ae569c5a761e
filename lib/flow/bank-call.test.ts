import { describe, expect, test } from 'vitest';
import { bithumb } from '@/lib/content/accounts/exchange/bithumb';
import { bitvavo } from '@/lib/content/accounts/exchange/bitvavo';
import { playbookOf } from '@/lib/content/playbooks';
import type { NewEntry } from '@/lib/incident/entry';
import { plan } from '@/lib/playbook/plan';
import type { PlaybookAccount } from '@/lib/playbook/schema';
import {
  added,
  bank,
  did,
  exchange,
  incident,
  mailbox,
  passwordManager,
  phoneNumber,
  said,
} from './incident.fixture';
import { situationOf } from './situation';
import { taskListOf } from './task-list';
import { laterIn, urgentIn } from './task-list.fixture';

const calls = ['recall-payment', 'tell-money-accounts', 'tell-bank', 'block-card'];
const listed = (list: ReturnType<typeof taskListOf>) =>
  [...urgentIn(list), ...laterIn(list)].filter((id) => calls.includes(id));

describe('The call to the bank', () => {
  test('is first for a bank account or card, and no follow-up asks for it again', () => {
    const list = taskListOf([bank], incident(bank, did('end-call'), said('tactics', 'gave-card')));
    expect(urgentIn(list)).toEqual(['end-call', 'recall-payment', 'any-bank bank-login']);
    expect(listed(list)).toEqual(['recall-payment']);
  });

  test('is made once beside an exchange, behind its keys, or at once if money was paid', () => {
    const both = incident(exchange, said('money-leaving', 'no', exchange), added(bank));
    const list = taskListOf([exchange, bank], both);
    expect(listed(list)).toEqual(['recall-payment']);
    expect(urgentIn(list).indexOf('recall-payment')).toBeGreaterThan(
      urgentIn(list).indexOf('binance contact-support'),
    );
    const paid = incident(exchange, said('tactics', 'paid-by-bank'), added(bank));
    expect(listed(taskListOf([exchange, bank], paid))).toEqual(['recall-payment']);
    expect(urgentIn(taskListOf([exchange, bank], paid)).slice(0, 2)).toEqual(['end-call', 'recall-payment']);
  });

  test('waits for a lock that takes seconds, and for no other', () => {
    const orderOf = (account: PlaybookAccount) =>
      plan(playbookOf(account), { happened: 'some', tactics: ['paid-by-bank'], 'money-leaving': 'unsure' })
        .urgent.slice(0, 3)
        .map(({ id }) => id);
    expect(orderOf(bitvavo as PlaybookAccount)).toEqual(['end-call', 'lock-withdrawals', 'recall-payment']);
    expect(orderOf(bithumb as PlaybookAccount)).toEqual(['end-call', 'recall-payment', 'freeze-account']);
  });

  test('is one beside a lost phone number and a lost mailbox, as early as money that was paid asks for it', () => {
    const paid = said('tactics', 'paid-by-bank');
    const [gone, lost] = [said('signal', 'gone', phoneNumber), said('open-mailbox', 'no', mailbox)];
    const alone = taskListOf([phoneNumber], incident(phoneNumber, gone, paid));
    expect(listed(alone)).toEqual(['tell-money-accounts']);
    expect(urgentIn(alone).slice(0, 3)).toEqual([
      'end-call',
      'tell-money-accounts',
      'any-carrier phone-block-sim',
    ]);
    const works = said('signal', 'works', phoneNumber);
    for (const signal of [gone, works]) {
      const both = [signal, added(mailbox), lost, paid];
      const listOf = (...more: NewEntry[]) =>
        taskListOf([phoneNumber, mailbox], incident(phoneNumber, ...both, ...more));
      const [call = '', ...others] = listed(listOf());
      expect(others).toEqual([]);
      // Once it was made, the page of neither account asks for another.
      const entries = incident(phoneNumber, ...both, did(call));
      for (const playbook of [phoneNumber, mailbox]) {
        const { urgent } = situationOf(playbook, entries, ['phone-number', 'mailbox']).plan;
        const ids = urgent.map(({ id }) => id);
        expect(ids.filter((id) => calls.includes(id) && id !== call)).toEqual([]);
      }
    }
  });

  for (const [account, question] of [
    [mailbox, 'open-mailbox'],
    [passwordManager, 'open-manager'],
  ] as const)
    test(`is the one that a lost ${account.account.kind} asks for earlier`, () => {
      const list = taskListOf(
        [bank, account],
        incident(bank, added(account), said(question, 'no', account), did('bank-login', bank)),
      );
      expect(listed(list)).toEqual(['tell-money-accounts']);
      expect(urgentIn(list)).toContain('any-bank bank-login');
    });
});
