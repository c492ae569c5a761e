import { describe, expect, test } from 'vitest';
import { getWords } from '@/lib/i18n/words';
import { branchFor, isContradicted } from '@/lib/playbook/answers';
import { allAnswers } from '@/lib/playbook/answers.fixture';
import { citationsFor } from '@/lib/playbook/citations';
import { factValues } from '@/lib/playbook/fact-values';
import { kinds } from '@/lib/playbook/kinds';
import { next, type Outcomes, plan } from '@/lib/playbook/plan';
import { type Account, account, type PlaybookAccount } from '@/lib/playbook/schema';
import { wayOn } from '@/lib/playbook/ways';
import { anyBank } from './accounts/bank/any-bank';
import { other } from './accounts/exchange/other';
import { google } from './accounts/mailbox/google';
import { anyMessenger } from './accounts/messenger/any-messenger';
import { anyPasswordManager } from './accounts/password-manager/any-password-manager';
import { anyCarrier } from './accounts/phone-number/any-carrier';
import { ownWallet } from './accounts/wallet/own-wallet';
import { actions } from './catalogue';
import { playbookOf } from './playbooks';

const noFacts = {
  exchange: { lockingEmails: null, withdrawalPause: null, policeReportWithin: null },
  mailbox: { oldRecoveryDays: null, eventDays: null, phoneHelp: null },
  'phone-number': {},
  wallet: {},
  messenger: {},
  'password-manager': {},
  bank: {},
};

/** The smallest file of an account of this kind: no facts, and the urgent actions in an order of its own. */
const madeUp = ({ kind, playbook }: Account) => ({
  id: 'made-up',
  kind,
  name: 'Made Up',
  channels: null,
  playbook: {
    content: '2026-11-29',
    links: {},
    paths: {},
    basis: {},
    ...noFacts[kind],
    orders: Object.fromEntries(
      Object.entries<string[]>(playbook?.orders ?? {}).map(([branch, [first, ...rest]]) => [
        branch,
        [first, ...rest.toReversed()],
      ]),
    ),
  },
});
const parse = (one: object) => account.parse(one) as PlaybookAccount;
const reversed = [other, google, anyCarrier, ownWallet, anyMessenger, anyPasswordManager, anyBank].map(
  (like) => parse(madeUp(like)),
);
const peopleFirst = ['end-call', 'contact-support', 'secure-email'];
const withoutBrake = parse({
  ...other,
  name: 'Made Up',
  playbook: {
    ...other.playbook,
    orders: {
      default: ['end-call', 'delete-api-keys', 'contact-support'],
      'money-leaving': ['end-call', 'contact-support', 'delete-api-keys'],
      'locked-out': peopleFirst,
      'locked-out-no-email': peopleFirst,
      'nothing-happened': ['end-call', 'look-for-signs'],
    },
  },
});
const accounts = [
  ...reversed.map((one) => ({ one, label: one.kind as string })),
  { one: withoutBrake, label: 'exchange without a brake' },
];

describe('One account more, of a kind that stands', () => {
  test('is tried of every kind', () => {
    expect(reversed.map(({ kind }) => kind).toSorted()).toEqual(Object.keys(kinds).toSorted());
  });

  for (const { one, label } of accounts) {
    const { kind } = one;
    const index = playbookOf(one);

    for (const tap of ['done', 'blocked', 'excluded'] as const) {
      test(`(${label}) leads through every branch to its end where each step is ${tap}`, () => {
        const branches = new Set<string>();
        for (const answers of allAnswers(kind)) {
          const outcomes: Outcomes = {};
          const coming = () => next(plan(index, answers, outcomes), outcomes);
          const walked: string[] = [];
          for (let now = coming(); now.kind === 'action' && walked.length < 12; now = coming()) {
            outcomes[now.action.id] = tap;
            walked.push(now.action.id);
          }
          expect(coming().kind, walked.join()).toBe('follow-up');
          const branch = branchFor(kind, answers).id;
          const isOutOfReach = (id: string) =>
            index.actions.some((action) => action.id === id && isContradicted(action, answers));
          const order = index.orders[branch] ?? ['none'];
          expect(walked).toEqual(expect.arrayContaining(order.filter((id) => !isOutOfReach(id))));
          branches.add(branch);
        }
        expect([...branches].toSorted()).toEqual(kinds[kind].branches.map(({ id }) => id).toSorted());
      });
    }

    test(`(${label}) leads on from every reason, whatever was answered`, () => {
      for (const answers of allAnswers(kind)) {
        for (const { id, reasons } of index.actions) {
          for (const reason of reasons) {
            const way = wayOn(index, id, reason, answers);
            if (way.kind === 'action') expect(Object.values(index.orders).flat()).toContain(way.to);
            if (way.kind === 'next-check') expect(way.afterHours).toBeGreaterThan(0);
          }
        }
      }
    });

    test(`(${label}) has words without a gap and sources that stand once, though we know nothing of it`, () => {
      const t = getWords('en');
      const values = factValues(one, 'Made Up', 'en');
      const planned = actions.filter(({ id }) => index.actions.some((each) => each.id === id));
      for (const action of planned) {
        const parts = ['title', 'done', 'hint', 'lead', 'know', 'cant'];
        const ofSteps = action.steps.flatMap(({ id }) =>
          ['title', 'body', 'without', 'dont'].map((part) => `steps.${id}.${part}`),
        );
        const keys = [...parts, ...ofSteps].map((part) => `actions.${action.id}.${part}`);
        const texts = keys.filter((key) => t.has(key)).map((key) => t(key, values));
        expect(texts.filter((text) => /[{}]|undefined|null|NaN|\b0\b/.test(text))).toEqual([]);
        const titles = citationsFor(one, action).map(({ source }) => source.title);
        expect(new Set(titles).size, action.id).toBe(titles.length);
      }
    });
  }
});
