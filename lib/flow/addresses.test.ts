import { describe, expect, test } from 'vitest';
import { actions, findAction } from '@/lib/content/catalogue';
import { playbookAccounts, playbookOf } from '@/lib/content/playbooks';
import { allAnswers } from '@/lib/playbook/answers.fixture';
import { plan } from '@/lib/playbook/plan';
import { planningApart } from '@/lib/playbook/plans.fixture';
import { incidentIndex, type PlaybookIndex } from '@/lib/playbook/playbook-index';
import { groups, tactics } from '@/lib/playbook/vocabulary';
import { accountAddress, actionsOn, addressOf, followUpsOf, pageOf } from './addresses';
import { did, exchange, incident, mailbox, phoneNumber, said } from './incident.fixture';
import { onwardAddress, taskListOf } from './task-list';

const ofIncident = incidentIndex(actions, '2026-11-29');
const playbooks = planningApart(playbookAccounts.map(playbookOf));
const idsOn = (...asked: Parameters<typeof actionsOn>) => actionsOn(...asked).map(({ id }) => id);
const pages = ['account', 'account-follow-up', 'incident-follow-up'] as const;

const addressIn = (playbook: PlaybookIndex, id: string) => {
  const action = playbook.actions.find((one) => one.id === id);
  return action && addressOf('en', playbook, action);
};

describe('The address of an account', () => {
  test('is its page, and the start page without one', () => {
    expect(accountAddress('en', 'google')).toBe('/en/respond/google/');
    expect(accountAddress('en', null)).toBe('/en/');
  });
});

describe('An incident goes on', () => {
  const onward = (...written: Parameters<typeof incident>[1][]) =>
    onwardAddress('en', 'binance', taskListOf([exchange], incident(exchange, ...written)), false);
  const none = [
    said('money-leaving', 'no', exchange),
    said('sign-in', 'yes', exchange),
    said('happened', 'none'),
  ];
  const call = did('end-call');

  test('at what is urgent next, with the questions before it', () => {
    expect(onward()).toBe('/en/respond/binance/#end-call');
    expect(onward(call)).toBe('/en/respond/binance/#questions');
    expect(onward(call, ...none)).toBe('/en/respond/binance/#delete-api-keys');
    expect(onward(call, said('happened', 'paid-by-bank'))).toBe('/en/follow-up/report/#recall-payment');
  });

  test('on the page of its account where nothing urgent is left, or its list is not known', () => {
    const urgent = ['delete-api-keys', 'freeze-account', 'contact-support'].map((id) => did(id, exchange));
    expect(onward(call, ...none, ...urgent)).toBe('/en/respond/binance/');
    expect(onwardAddress('en', 'binance', null, false)).toBe('/en/respond/binance/');
  });

  test('in its list once it was ended', () => {
    expect(onwardAddress('en', 'binance', null, true)).toBe('/en/respond/binance/#tasks');
  });
});

describe('The address of an action', () => {
  for (const [playbook, id, address] of [
    [exchange, 'delete-api-keys', '/en/respond/binance/'],
    [exchange, 'cut-remote-access', '/en/respond/binance/'],
    [exchange, 'secure-email', '/en/respond/binance/'],
    [exchange, 'change-password', '/en/respond/binance/follow-up/'],
    [exchange, 'report-police', '/en/follow-up/report/'],
    [mailbox, 'mail-recover', '/en/respond/google/'],
    [mailbox, 'mail-linked-apps', '/en/respond/google/follow-up/'],
    [phoneNumber, 'tell-money-accounts', '/en/respond/any-carrier/'],
    [phoneNumber, 'phone-messengers', '/en/respond/any-carrier/follow-up/'],
    [ofIncident, 'secure-email', '/en/follow-up/secure/'],
    [ofIncident, 'tell-money-accounts', '/en/follow-up/secure/'],
  ] as const) {
    test(`"${id}" of ${playbook.account?.id ?? 'the incident'} is ${address}`, () => {
      expect(addressIn(playbook, id)).toBe(address);
    });
  }

  test('is the page of the account for what stands nowhere else', () => {
    for (const playbook of playbooks)
      for (const action of playbook.actions.filter(({ urgentOnly }) => urgentOnly))
        expect(pageOf(playbook, action), `${playbook.account?.id}, ${action.id}`).toBe('account');
  });

  test('leads to a page that holds it, whatever is planned', () => {
    for (const playbook of playbooks) {
      const there = (page: (typeof pages)[number]) => (page === 'incident-follow-up' ? ofIncident : playbook);
      const held = new Map(pages.map((page) => [page, new Set(idsOn(page, there(page), actions))]));
      const lost = new Set<string>();
      for (const answers of allAnswers(playbook.account?.kind ?? '')) {
        const { urgent, followUp } = plan(playbook, { ...answers, tactics });
        for (const action of [...urgent, ...followUp.flatMap((group) => group.actions)])
          if (!held.get(pageOf(playbook, action))?.has(action.id)) lost.add(action.id);
      }
      expect([...lost], playbook.account?.id).toEqual([]);
    }
  });
});

describe('The pages of a playbook', () => {
  test('hold the urgent actions in the order of the default branch, with what joins behind it', () => {
    expect(idsOn('account', mailbox, actions)).toEqual([
      'end-call',
      'mail-password',
      'mail-sign-out',
      'mail-recovery-info',
      'mail-forwarding',
      'cut-remote-access',
      'mail-recover',
      'tell-money-accounts',
      'move-login-email',
      'mail-look-for-signs',
    ]);
    expect(idsOn('account', phoneNumber, actions)).toEqual([
      'end-call',
      'phone-lock',
      'phone-ask-changes',
      'phone-codes',
      'cut-remote-access',
      'phone-block-sim',
      'tell-money-accounts',
      'phone-regain',
      'phone-look-for-signs',
    ]);
  });

  test('hold each action once', () => {
    for (const playbook of playbooks) {
      const all = pages.flatMap((page) => idsOn(page, playbook, playbook.actions));
      expect(new Set(all).size).toBe(all.length);
      const left = playbook.actions.filter(({ id }) => !all.includes(id)).map(({ id }) => id);
      expect(left).toEqual([]);
    }
  });

  test('are the urgent steps of every order, and what follows: each action once, wherever it stands', () => {
    for (const playbook of playbooks) {
      const urgent = idsOn('account', playbook, playbook.actions);
      const follows = followUpsOf(playbook).flatMap(({ actions }) => actions.map(({ id }) => id));
      expect(urgent).toEqual(expect.arrayContaining(Object.values(playbook.orders).flat()));
      expect([...urgent, ...follows].toSorted()).toEqual(playbook.actions.map(({ id }) => id).toSorted());
    }
  });

  test('of the incident hold every follow-up that is of no account', () => {
    const shared = actions.filter(({ of, urgentOnly }) => of === 'incident' && !urgentOnly);
    expect(idsOn('incident-follow-up', ofIncident, actions)).toEqual(shared.map(({ id }) => id));
    expect(groups).toEqual(expect.arrayContaining(shared.map(({ group }) => group)));
    expect(idsOn('account', ofIncident, actions)).toEqual([]);
  });

  test('keep the steps of what they are given', () => {
    const [first] = actionsOn('account', mailbox, actions);
    expect(first).toBe(findAction('end-call'));
  });
});
