import { describe, expect, test } from 'vitest';
import { findAction } from '@/lib/content/catalogue';
import { findPlaybookAccount, playbookAccounts, playbookOf } from '@/lib/content/playbooks';
import { actionWords } from '@/lib/i18n/action-words';
import { getWords } from '@/lib/i18n/words';
import type { NewEntry } from '@/lib/incident/entry';
import { isFromOutside, type Outcomes } from '@/lib/playbook/plan';
import { canCall } from '@/lib/playbook/step-facts';
import { wayOn } from '@/lib/playbook/ways';
import { cannotDo, reasonsFor } from './cannot';
import { did, incident, said } from './incident.fixture';
import { ownWords } from './own-words';
import { situationOf } from './situation';

const find = (id: string) => {
  const account = findPlaybookAccount(id) ?? expect.unreachable(`no account ${id}`);
  const { kind } = account;
  return { ...playbookOf(account), account: { kind, id } };
};
const watched = [said('contact', 'remote-control'), did('cut-remote-access'), did('end-call')];
const alone = said('device', 'no-other');

describe('Whoever has no device but the one they saw', () => {
  const standing = (id: string, ...answers: [string, string][]) => {
    const playbook = find(id);
    const given = [
      ...answers.map(([question, answer]) => said(question, answer, playbook)),
      said('happened', 'none'),
    ];
    return situationOf(playbook, incident(playbook, ...watched, ...given, alone));
  };
  const inside: [string, string][] = [
    ['money-leaving', 'no'],
    ['sign-in', 'yes'],
  ];
  const leaving: [string, string][] = [
    ['money-leaving', 'yes'],
    ['sign-in', 'yes'],
  ];
  const noEmail: [string, string][] = [
    ['money-leaving', 'no'],
    ['sign-in', 'no-email'],
  ];

  test.each([
    // It can be locked by phone.
    ['coinbase', inside, 'freeze-account'],
    ['coinbase', leaving, 'freeze-account'],
    ['coinbase', noEmail, 'freeze-account'],
    // Its support can be called.
    ['bithumb', inside, 'contact-support'],
    ['bithumb', leaving, 'contact-support'],
    // No number of theirs is known.
    ['binance', inside, 'tasks'],
    ['kraken', leaving, 'tasks'],
  ] as const)('is led to a call where one helps: %s %j', (id, answers, screen) => {
    expect(standing(id, ...answers).nextScreen).toBe(screen);
  });

  test('sees the call in that step, and whoever can sign in sees the button', () => {
    const coinbase = find('coinbase');
    const freeze = coinbase.actions.find(({ id }) => id === 'freeze-account') ?? expect.unreachable();
    const keys = coinbase.actions.find(({ id }) => id === 'delete-api-keys') ?? expect.unreachable();
    const { answers } = standing('coinbase', ...inside);
    expect(isFromOutside(coinbase, freeze, answers)).toBe(true);
    expect(isFromOutside(coinbase, keys, answers)).toBe(false);
    expect(isFromOutside(coinbase, freeze, { device: 'other' })).toBe(false);
    expect(isFromOutside(coinbase, freeze, { 'sign-in': 'no' })).toBe(true);
    const others = find('binance').actions.find(({ id }) => id === 'freeze-account') ?? expect.unreachable();
    expect(isFromOutside(find('binance'), others, answers)).toBe(false);
  });

  test.each([
    ['coinbase', 'freeze-account'],
    ['bithumb', 'contact-support'],
    ['binance', 'recall-payment'],
  ])('says so in a step that is a call, and it stays open: %s %s', (id, action) => {
    const { entries, to } = cannotDo(find(id), action, 'no-other-device', '', { device: 'seen' });
    expect(entries).toEqual([{ kind: 'question-answered', ...{ question: 'device', answer: 'no-other' } }]);
    expect(to).toBeNull();
  });
});

test('Whoever has no other device and cannot lock by phone is led to support, then to who may lend one', () => {
  const coinbase = find('coinbase');
  const answers = { device: 'no-other', 'sign-in': 'yes', 'money-leaving': 'no' } as const;
  const goesOn = (outcomes: Outcomes) =>
    wayOn(coinbase, 'freeze-account', 'cannot-find-it', answers, outcomes);
  expect(goesOn({})).toEqual({ kind: 'action', to: 'contact-support' });
  expect(goesOn({ 'delete-api-keys': 'blocked', 'contact-support': 'blocked' })).toEqual({ kind: 'borrow' });
  const account = findPlaybookAccount('coinbase') ?? expect.unreachable();
  const stepsOf = (id: string) =>
    actionWords('en', account, findAction(id) ?? expect.unreachable()).steps.filter(
      ({ step }) => step.only !== 'signed-in',
    );
  const [call] = stepsOf('contact-support').filter(({ phones }) => phones.length > 0);
  expect(call?.notes).toContainEqual(expect.stringContaining('No number'));
  const outside = stepsOf('freeze-account').map(({ step, paths, link, phones }) => ({
    id: step.id,
    shows: paths ? 'path' : link ? link.value : phones.length,
  }));
  expect(outside).toEqual([
    { id: 'borrowed', shows: 'path' },
    { id: 'call', shows: 7 },
    { id: 'no-number', shows: expect.stringContaining('/my-account-was-compromised') },
    { id: 'send-for-you', shows: expect.stringContaining('/my-account-was-compromised') },
  ]);
});

test('The words that somebody else sends ask for all that support is asked for, and leave room for whose account it is', () => {
  const account = findPlaybookAccount('coinbase') ?? expect.unreachable();
  const asked = (action: string, step: string) =>
    actionWords('en', account, findAction(action) ?? expect.unreachable())
      .steps.filter((one) => one.step.id === step)
      .flatMap(({ asks }) => asks.map(({ text }) => text));
  const ofSupport = asked('contact-support', 'ask');
  expect(ofSupport).toHaveLength(6);
  expect(asked('freeze-account', 'send-for-you')).toEqual([
    ...ofSupport,
    expect.stringContaining('email address'),
  ]);
});

test('Who can sign in is told to borrow a device only where whoever cannot calls: elsewhere it waits in the list', () => {
  const borrowing = playbookAccounts.filter((account) => {
    const freeze = findAction('freeze-account') ?? expect.unreachable();
    return actionWords('en', account, freeze).steps.some(({ step }) => step.id === 'borrowed');
  });
  expect(borrowing.map(({ id }) => id)).toEqual(['coinbase']);
});

test('Whoever could only write to them says so, is not taken to have locked it, and is asked again', () => {
  const coinbase = find('coinbase');
  const answers = { device: 'no-other', 'sign-in': 'no' } as const;
  const freeze = coinbase.actions.find(({ id }) => id === 'freeze-account') ?? expect.unreachable();
  expect(reasonsFor(coinbase, freeze, answers)).toContain('no-answer-yet');
  expect(wayOn(coinbase, 'freeze-account', 'no-answer-yet', answers)).toEqual({
    kind: 'next-check',
    afterHours: 1,
  });
});

test('A freeze shows the number of support where none is known to lock by phone, to whoever is in or out', () => {
  const numbers = (id: string) => {
    const account = findPlaybookAccount(id) ?? expect.unreachable();
    const { steps } = actionWords('en', account, findAction('freeze-account') ?? expect.unreachable());
    return steps.flatMap(({ step, phones }) =>
      phones.map(({ number }) => `${step.only} ${step.id} ${number}`),
    );
  };
  expect(numbers('bithumb')).toEqual([
    'signed-in call-support 1661-5566',
    'locked-out call-support-first 1661-5566',
  ]);
  expect(numbers('coinbase').some((one) => one.includes('call-support'))).toBe(false);
});

describe('The numbers that lock an account', () => {
  const withNumbers = (id: string, action: string) => {
    const account = findPlaybookAccount(id) ?? expect.unreachable();
    const { steps } = actionWords('en', account, findAction(action) ?? expect.unreachable());
    return steps.filter(({ phones }) => phones.length > 0);
  };

  test('come with what to ask for on that call, and with the case number', () => {
    const calls = withNumbers('coinbase', 'freeze-account');
    expect(calls.map(({ step }) => step.only)).toEqual(['signed-in', 'locked-out']);
    for (const { step } of calls) expect(step.record).toBe('ticket');
    for (const { body } of calls) expect(body).toMatch(/session.*withdrawals.*keys.*case number/);
  });

  test('are there for support too, where it has none of its own', () => {
    expect(withNumbers('coinbase', 'contact-support').map(({ phones }) => phones.length)).toEqual([7]);
    expect(withNumbers('bithumb', 'contact-support').map(({ step }) => step.id)).toEqual(['call']);
    const support = find('coinbase').actions.find(({ id }) => id === 'contact-support');
    expect(support?.byTalking).toBe(true);
  });
});

test('An action is a call wherever a step shows numbers of the account, and where it always is', () => {
  const wrong = playbookAccounts.flatMap((account) =>
    playbookOf(account).actions.filter(({ id, byTalking = false }) => {
      const { steps = [], byTalking: always = false } = findAction(id) ?? {};
      return byTalking !== (always || canCall(account, steps));
    }),
  );
  expect(wrong).toEqual([]);
});

test.each([
  [
    'coinbase',
    'I have locked the account. Someone may still be signed in, so I need you to end every session.',
  ],
  ['kucoin', 'I have frozen the account.'],
])('What support at %s is told of a freeze is true there', (id, words) => {
  const playbook = find(id);
  const frozen: NewEntry = did('freeze-account', playbook);
  const [deed] = ownWords('provider', playbook, incident(playbook, frozen)).filter(
    ({ group }) => group === 'deed',
  );
  expect(getWords('en')(`names.${deed?.id}.said`, playbook.values)).toBe(words);
});

test('Support is asked to end the sessions, whoever froze the account', () => {
  const asks = findAction('contact-support')?.steps.flatMap((step) =>
    'asks' in step ? (step.asks ?? []) : [],
  );
  expect(asks?.find(({ id }) => id === 'sessions')).toEqual({ id: 'sessions' });
});

test('A new password is asked for once, also where it is what holds withdrawals', () => {
  const withBoth = playbookAccounts.filter((account) => {
    const ids = playbookOf(account).actions.map(({ id }) => id);
    return ids.includes('hold-withdrawals') && ids.includes('change-password');
  });
  expect(withBoth).toEqual([]);
  for (const id of ['gemini', 'bitfinex'])
    expect(find(id).actions.map((one) => one.id)).toContain('hold-withdrawals');
  expect(find('kraken').actions.map((one) => one.id)).toContain('change-password');
});
