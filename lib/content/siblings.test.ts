import { describe, expect, test } from 'vitest';
import { hasPlaybook } from '@/lib/playbook/account-facts';
import { expectNone, unknownId } from '@/lib/testing/problems.fixture';
import { fileOf } from './accounts/file-of.fixture';
import { accounts, findAccount } from './accounts/registry';
import { playbookAccounts } from './playbooks';
import { siblingsOf } from './siblings';

const ids = accounts.map(({ id }) => id);
const named = accounts.flatMap((one) => (one.siblings ?? []).map((sibling) => ({ one, sibling })));

/** Whether a name begins with the whole of another: a customer of the one may tap the other. */
const bears = (long: string | null, short: string | null) =>
  long !== null &&
  short !== null &&
  long !== short &&
  long.startsWith(short) &&
  /^\W/.test(long.slice(short.length));

describe('Firms with a like name', () => {
  test('are in the registry, of the same kind, and name each other', () => {
    expect(named.length).toBeGreaterThan(0);
    expectNone(
      named.flatMap(({ one, sibling }) => {
        const other = findAccount(sibling);
        const unknown = unknownId(sibling, ids).map((why) => `${fileOf(one)}: ${why}.`);
        if (!other) return unknown;
        return [
          ...(other.kind === one.kind && other.name !== null && other !== one
            ? []
            : [`${fileOf(one)}: "${sibling}" is no other firm of its kind.`]),
          ...(other.siblings?.includes(one.id)
            ? []
            : [`${fileOf(other)}: name "${one.id}" among its siblings too.`]),
        ];
      }),
    );
  });

  test('are all named: whoever has an account with one may tap the other', () => {
    expectNone(
      accounts.flatMap((short) =>
        accounts
          .filter((long) => long.kind === short.kind && bears(long.name, short.name))
          .filter((long) => !short.siblings?.includes(long.id))
          .map((long) => `${fileOf(short)}: name "${long.id}" among its siblings, since it bears its name.`),
      ),
    );
  });

  for (const account of playbookAccounts.filter(({ siblings }) => siblings)) {
    test(`of ${account.id} lead to their own playbook, or to the one that fits any`, () => {
      const firms = siblingsOf(account);
      expect(firms).toHaveLength(account.siblings?.length ?? 0);
      for (const { name, domain, leadsTo } of firms) {
        const firm = accounts.find((one) => one.name === name);
        expect(leadsTo).not.toBe(account);
        expect(leadsTo.kind).toBe(account.kind);
        if (firm && hasPlaybook(firm)) expect(leadsTo).toBe(firm);
        else expect(leadsTo.name).toBeNull();
        const sure = firm?.channels?.domains.find(({ value }) => value === domain)?.confidence;
        expect(domain === null || sure === 'high' || sure === 'medium', `${name}: ${domain}`).toBe(true);
      }
    });
  }
});
