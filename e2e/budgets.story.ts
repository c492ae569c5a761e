import { expect, test } from '@playwright/test';
import { accounts } from '@/lib/content/accounts/registry';
import { actions } from '@/lib/content/catalogue';
import { playbookAccounts } from '@/lib/content/playbooks';
import * as sources from '@/lib/content/sources';
import { getWords } from '@/lib/i18n/words';
import { groups } from '@/lib/playbook/vocabulary';
import { textsOf, weightsOf } from './built';

/** Gzipped scripts of an empty Next 16.4.6 page, in bytes: `npm run bench` builds and weighs it. */
const bare = 135_154;

const followUps = [
  ...playbookAccounts.map(({ id }) => `en/respond/${id}/follow-up`),
  ...groups.map((group) => `en/follow-up/${group}`),
];

/** Gzipped HTML and CSS, in bytes. */
const budgets: Record<string, number> = {
  en: 16_000,
  ...Object.fromEntries(playbookAccounts.map(({ id }) => [`en/respond/${id}`, 24_000])),
  ...Object.fromEntries(followUps.map((page) => [page, 24_000])),
  ...Object.fromEntries(
    ['about', 'check', 'record', 'record/print', 'record/report', 'support'].map((page) => [
      `en/${page}`,
      20_000,
    ]),
  ),
};

test.describe('Somebody on a slow network', { tag: '@once' }, () => {
  for (const [page, budget] of Object.entries(budgets)) {
    test(`waits for no more than ${budget} bytes before reading ${page}`, () => {
      expect(weightsOf(page).document).toBeLessThanOrEqual(budget);
    });
  }

  for (const page of ['en', ...playbookAccounts.map(({ id }) => `en/respond/${id}`), ...followUps]) {
    test(`is sent at most a third more script on ${page} than Next itself needs`, () => {
      expect(weightsOf(page).script).toBeLessThanOrEqual(1.35 * bare);
    });
  }
});

/** Every text in a value: an account's facts are addresses, menu paths and sentences. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Texts that only one account has, long enough not to be any ordinary word. */
function factsOf(account: (typeof accounts)[number]): string[] {
  const shared = new Set(textsIn([actions, sources, accounts.filter((one) => one !== account)]));
  const { id: _, name: __, kind: ___, ...facts } = account;
  return [...new Set(textsIn(facts))].filter((text) => text.length >= 24 && !shared.has(text));
}

test.describe('The page of an account', { tag: '@once' }, () => {
  const facts = new Map(accounts.map((account) => [account.id, factsOf(account)]));

  for (const { id } of playbookAccounts) {
    test(`${id} holds its own facts, and no other account’s`, () => {
      for (const address of [`en/respond/${id}`, `en/respond/${id}/follow-up`]) {
        const text = textsOf(address);
        const foreign = [...facts].filter(([other]) => other !== id).flatMap(([, others]) => others);
        expect(foreign.length).toBeGreaterThan(100);
        expect(foreign.filter((fact) => text.includes(fact))).toEqual([]);
      }
      const own = facts.get(id) ?? [];
      const here = own.filter((fact) => textsOf(`en/respond/${id}`).includes(fact));
      if (own.length > 0) expect(here.length).toBeGreaterThan(0);
    });
  }
});

test.describe('The page that makes links', { tag: '@once' }, () => {
  test('holds no step of any account, so that it does not grow with them', () => {
    const words = getWords('en');
    const text = textsOf('en/support');
    const titles = actions.map(({ id }) => words(`actions.${id}.title`, { provider: 'Binance' }));
    expect(titles.length).toBeGreaterThan(30);
    expect(titles.filter((title) => text.includes(`"${title}"`))).toEqual([]);
  });
});
