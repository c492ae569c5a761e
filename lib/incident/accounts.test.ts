import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AccountRef, sameAccount } from './account';
import type { Entry, EntryKind, NewEntry } from './entry';
import {
  accountsOf,
  actionStatuses,
  answersGiven,
  canRemove,
  hasAccount,
  isUntouched,
  mainAccount,
  statusOf,
} from './fold';
import { readEntry } from './newer';
import { anyAccount, anyEntryOf, binance, entriesOf, google, other, seen } from './record.fixture';

const added = (account: AccountRef): NewEntry => ({ kind: 'account-added', account });
const removed = (account: AccountRef): NewEntry => ({ kind: 'account-removed', account });
const chose = (provider: string): NewEntry => ({ kind: 'provider-chosen', provider });
const done = (account?: AccountRef, action = 'change-password'): NewEntry => ({
  kind: 'action-done',
  action,
  seen,
  ...(account && { account }),
});
const accounts = (...what: NewEntry[]) => accountsOf(entriesOf(...what));

describe('The accounts of an incident', () => {
  test('are those that were added and not removed, in the order they were named', () => {
    expect(accounts()).toEqual([]);
    expect(accounts(added(google), added(binance), added(google))).toEqual([google, binance]);
    expect(accounts(added(google), added(binance), removed(google))).toEqual([binance]);
    expect(accounts(added(google), added(binance), removed(google), added(google))).toEqual([
      binance,
      google,
    ]);
    expect(accounts(removed(google))).toEqual([]);
  });

  test('begin with the one that the record was started for', () => {
    const [started, ...rest] = entriesOf(added(google));
    if (started?.kind !== 'incident-started') throw new Error('starts otherwise');
    expect(accountsOf([{ ...started, account: binance }, ...rest])).toEqual([binance, google]);
    expect(accountsOf([{ ...started, provider: 'binance' }, ...rest])).toEqual([binance, google]);
    expect(mainAccount([{ ...started, account: binance }, ...rest])).toEqual(binance);
  });

  test('are of earlier versions the provider named last, in the place of the one before', () => {
    expect(accounts(chose('other'), chose('binance'))).toEqual([binance]);
    expect(accounts(chose('other'), added(google), chose('binance'))).toEqual([binance, google]);
    expect(accounts(chose('binance'), added(binance))).toEqual([binance]);
    expect(accounts(added(binance), chose('binance'))).toEqual([binance]);
    expect(accounts(added(binance), chose('other'), chose('binance'))).toEqual([binance]);
    expect(accounts(chose('binance'), removed(binance))).toEqual([]);
  });

  test('are named by their entries too, where an opened file has nothing else of them', () => {
    expect(accounts(done(google), added(binance))).toEqual([google, binance]);
    expect(accounts(added(google), removed(google), done(google))).toEqual([google]);
  });

  test('are none that only a name of every object', () => {
    const crafted = { kind: 'constructor', id: 'constructor' };
    const longest = { kind: 'x'.repeat(64), id: 'y'.repeat(64) };
    const entries = entriesOf(done(crafted, 'constructor'), done(longest, 'constructor'));
    expect(accountsOf(entries)).toEqual([crafted, longest]);
    expect(statusOf(actionStatuses(entries), 'constructor', crafted)?.entry.id).toBe(entries[1]?.id);
    expect(statusOf(actionStatuses(entries), 'constructor', longest)?.entry.id).toBe(entries[2]?.id);
    expect(statusOf(actionStatuses(entries), 'valueOf', crafted)).toBeUndefined();
    expect(answersGiven(entries, crafted).get('constructor')).toBeUndefined();
  });
});

describe('An entry of an account', () => {
  const [, entry] = entriesOf(done(google));

  test('is read as it is, whether its account is known or not', () => {
    for (const account of [google, { kind: 'bank', id: 'constructor' }, { kind: 'x'.repeat(64), id: '1' }])
      expect(readEntry({ ...entry, account })).toEqual({ ...entry, account });
  });

  test('is damaged where that is no account', () => {
    const ids = ['__proto__', 'Binance', '', 'x'.repeat(65), 'a b', '<b>', '../x', 7, null];
    for (const account of [
      ...ids.flatMap((id) => [
        { kind: 'exchange', id },
        { kind: id, id: 'binance' },
      ]),
      { kind: 'exchange' },
      { id: 'binance' },
      'exchange/binance',
      ['exchange', 'binance'],
      null,
    ])
      expect(readEntry({ ...entry, account }), JSON.stringify(account)).toBeNull();
  });
});

describe('What names no account', () => {
  test('is of the main one, whichever that is by now', () => {
    const entries = entriesOf(done(), added(binance), added(google), done(google, 'check-forwarding'));
    const statuses = actionStatuses(entries);
    expect(statuses.main).toEqual(binance);
    expect(statusOf(statuses, 'change-password', null)?.account).toEqual(binance);
    expect(statusOf(statuses, 'change-password', binance)).toBe(statusOf(statuses, 'change-password', null));
    expect(statusOf(statuses, 'change-password', google)).toBeUndefined();
    expect(statusOf(statuses, 'check-forwarding', google)?.account).toEqual(google);
    expect(statusOf(statuses, 'check-forwarding', binance)).toBeUndefined();
  });

  test('is of none while there is none', () => {
    expect(statusOf(actionStatuses(entriesOf(done())), 'change-password', null)?.account).toBeNull();
  });
});

describe('An account', () => {
  test('is untouched while nothing is written of it but its name', () => {
    expect(isUntouched(entriesOf(done(), added(binance)), binance)).toBe(true);
    expect(isUntouched(entriesOf(added(binance), done()), binance)).toBe(true);
    expect(isUntouched(entriesOf(added(binance), done(google)), binance)).toBe(true);
    expect(isUntouched(entriesOf(added(binance), done(binance)), binance)).toBe(false);
    const fact = '20000000-0000-4000-8000-000000000001';
    const userId = { kind: 'fact-recorded', fact, data: { kind: 'account', userId: '88' } } as const;
    expect(isUntouched(entriesOf(added(binance), { ...userId, account: binance }), binance)).toBe(false);
    expect(isUntouched(entriesOf(added(binance), { ...userId, account: google }), binance)).toBe(true);
  });

  test('of an earlier version is touched by what was written behind its name', () => {
    const [started, ...rest] = entriesOf(done());
    if (started?.kind !== 'incident-started') throw new Error('starts otherwise');
    expect(isUntouched(entriesOf(done(), chose('binance')), binance)).toBe(true);
    expect(isUntouched(entriesOf(chose('binance'), done()), binance)).toBe(false);
    expect(isUntouched([{ ...started, provider: 'binance' }, ...rest], binance)).toBe(false);
  });

  test('can be removed, unless its entries would then be taken for those of another', () => {
    expect(canRemove(entriesOf(added(binance), done(binance), done()), binance)).toBe(true);
    expect(canRemove(entriesOf(chose('binance'), added(google)), binance)).toBe(true);
    expect(canRemove(entriesOf(chose('binance'), done(), added(google)), binance)).toBe(false);
    expect(canRemove(entriesOf(chose('binance'), done(), added(google)), google)).toBe(true);
    expect(canRemove(entriesOf(added(binance)), google)).toBe(false);
  });
});

/** The same results, computed by reading the whole record again for each question. */
const model = {
  accounts(entries: readonly Entry[]): AccountRef[] {
    let all: { account: AccountRef; asProvider: boolean }[] = [];
    for (const entry of entries) {
      if ('provider' in entry && entry.provider !== undefined) {
        const account = { kind: 'exchange', id: entry.provider };
        const place = all.findIndex(({ asProvider }) => asProvider);
        const isThere = all.some((one) => !one.asProvider && sameAccount(one.account, account));
        if (isThere) all = all.filter(({ asProvider }) => !asProvider);
        else if (place >= 0) all[place] = { account, asProvider: true };
        else all = [...all, { account, asProvider: true }];
      }
      if (!('account' in entry) || !entry.account) continue;
      const { account } = entry;
      if (entry.kind === 'account-removed') all = all.filter((one) => !sameAccount(one.account, account));
      else if (!all.some((one) => sameAccount(one.account, account)))
        all = [...all, { account, asProvider: false }];
    }
    return all.map(({ account }) => account);
  },
  isOf(entries: readonly Entry[], entry: Entry, account: AccountRef | null): boolean {
    const main = model.accounts(entries)[0] ?? null;
    const own = 'account' in entry && entry.account ? entry.account : main;
    return sameAccount(own, account ?? main);
  },
  status(entries: readonly Entry[], action: string, account: AccountRef | null) {
    const its = entries.filter(
      (one) => 'action' in one && one.action === action && model.isOf(entries, one, account),
    );
    const at = its.findLastIndex(({ kind }) =>
      ['action-done', 'action-blocked', 'action-excluded', 'action-reopened'].includes(kind),
    );
    const last = its[at];
    if (!last || last.kind === 'action-reopened') return undefined;
    const correction = its.slice(at).findLast(({ kind }) => kind === 'action-time-corrected');
    return {
      id: last.id,
      correctedBy: correction?.kind === 'action-time-corrected' ? correction.happenedAt : null,
    };
  },
  answer(entries: readonly Entry[], question: string, account: AccountRef | null) {
    const last = entries.findLast(
      (one) =>
        one.kind === 'question-answered' && one.question === question && model.isOf(entries, one, account),
    );
    return last?.kind === 'question-answered' ? last.answers : undefined;
  },
};

const telling: EntryKind[] = [
  'provider-chosen',
  'account-added',
  'account-removed',
  'question-answered',
  'action-done',
  'action-blocked',
  'action-excluded',
  'action-reopened',
  'action-time-corrected',
  'link-opened',
];
const anyTelling = fc
  .tuple(
    anyEntryOf('incident-started'),
    fc.array(fc.oneof(...telling.map(anyEntryOf)), { maxLength: 40, size: 'max' }),
  )
  .map(([first, rest]) => [first, ...rest]);

describe('Whatever was written of whichever account', () => {
  test('the accounts, statuses and answers are those found by looking for each alone', () => {
    fc.assert(
      fc.property(anyTelling, anyAccount, (entries, asked) => {
        expect(accountsOf(entries)).toEqual(model.accounts(entries));
        const statuses = actionStatuses(entries);
        const actions = new Set(entries.flatMap((one) => ('action' in one ? [one.action] : [])));
        const questions = new Set(entries.flatMap((one) => ('question' in one ? [one.question] : [])));
        for (const account of [null, asked, binance, other, google, ...model.accounts(entries)]) {
          for (const action of actions) {
            const status = statusOf(statuses, action, account);
            const expected = model.status(entries, action, account);
            expect(status?.entry.id).toBe(expected?.id);
            expect(status?.corrected).toBe(expected && expected.correctedBy !== null);
            if (expected?.correctedBy) expect(status?.at).toEqual(expected.correctedBy);
          }
          for (const question of questions)
            expect(answersGiven(entries, account).get(question)).toBe(
              model.answer(entries, question, account),
            );
        }
        expect(hasAccount(entries, asked)).toBe(
          model.accounts(entries).some((one) => sameAccount(one, asked)),
        );
      }),
      { numRuns: 400 },
    );
  });

  test('no entry of an action is lost: each action of each account has one status at most, and that is its last', () => {
    fc.assert(
      fc.property(anyTelling, (entries) => {
        const { all } = actionStatuses(entries);
        for (const { entry, account } of all.values())
          expect(model.status(entries, entry.action, account)?.id).toBe(entry.id);
        const pairs = [...all.values()].map(({ entry, account }) => JSON.stringify([entry.action, account]));
        expect(new Set(pairs).size).toBe(pairs.length);
      }),
    );
  });

  test('is worked out in one pass: twice the entries are twice the work, and asking again is next to none', () => {
    const workFor = (size: number) => {
      let looks = 0;
      const counted = <T extends object>(of: T): T =>
        new Proxy(of, {
          get: (target, name) => {
            looks += 1;
            const value = Reflect.get(target, name);
            return typeof value === 'object' && value !== null ? counted(value) : value;
          },
        });
      const what = Array.from({ length: size }, (_, n) => done({ kind: 'mailbox', id: `m${n}` }, `a${n}`));
      const entries = entriesOf(...what).map(counted);
      const once = () => {
        const account = { kind: 'mailbox', id: 'm7' };
        accountsOf(entries);
        statusOf(actionStatuses(entries), 'a7', account);
        answersGiven(entries, account);
        return looks;
      };
      const first = once();
      expect(once() - first).toBeLessThan(50);
      return first;
    };
    expect(workFor(4_000) / workFor(2_000)).toBeLessThan(2.1);
  });
});
