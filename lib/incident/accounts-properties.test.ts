import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AccountRef, sameAccount } from './account';
import type { Entry, EntryKind, NewEntry } from './entry';
import { accountsOf, actionStatuses, answersGiven, hasAccount, statusOf } from './fold';
import { anyAccount, anyEntryOf, binance, entriesOf, google, other, seen } from './record.fixture';

const done = (account?: AccountRef, action = 'change-password'): NewEntry => ({
  kind: 'action-done',
  action,
  seen,
  ...(account && { account }),
});
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
    const isSaid = ({ kind }: Entry) => ['action-done', 'action-blocked', 'action-excluded'].includes(kind);
    // What was said, and not taken back by one of the reopenings behind it.
    const standing = (upTo: readonly Entry[]): Entry | undefined => {
      let takenBack = 0;
      return upTo.findLast((one, i) => {
        if (one.kind === 'action-reopened' && upTo.slice(0, i).some(isSaid)) takenBack += 1;
        return isSaid(one) && takenBack-- <= 0;
      });
    };
    const last = standing(its);
    if (!last) return undefined;
    const correction = its.findLast(
      (one, i) => one.kind === 'action-time-corrected' && standing(its.slice(0, i)) === last,
    );
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
