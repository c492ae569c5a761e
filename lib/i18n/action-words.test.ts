import { describe, expect, test } from 'vitest';
import { actions } from '@/lib/content/catalogue';
import { playbookAccounts } from '@/lib/content/playbooks';
import { linksOf, pathsOf } from '@/lib/playbook/account-facts';
import { concerns, indexOf } from '@/lib/playbook/playbook-index';
import { expectNone } from '@/lib/testing/problems.fixture';
import { actionWords } from './action-words';

/** Every action that an account may be led to, in its words. */
const told = playbookAccounts.flatMap((account) => {
  const own = new Set(indexOf(account, actions).actions.map(({ id }) => id));
  return actions
    .filter((action) => concerns(action, account.kind) && own.has(action.id))
    .map((action) => ({ account, action, words: actionWords('en', account, action) }));
});

test('That we are less sure is said once above a list, and of nothing that we are sure of', () => {
  const withNotes = told.filter(({ words }) => words.notes.length > 0);
  expect(withNotes.some(({ words }) => words.notes.length > 1)).toBe(true);
  expect(withNotes.some(({ words }) => words.notes[0]?.title && words.notes[0].items.length > 2)).toBe(true);
  expectNone(
    withNotes.flatMap(({ account, action, words }) => {
      const text = words.notes.flatMap(({ title = '', items }) => [title, ...items]).join(' ');
      const times = text.match(/less sure/g)?.length ?? 0;
      const hasMedium = (
        account.playbook.notes as Record<string, { confidence: string; value: { at?: string } }[]>
      )[action.id]?.some(({ confidence, value }) => confidence !== 'high' && !value.at);
      return times === (hasMedium ? 1 : 0) ? [] : [`${account.id}, ${action.id}: said ${times} times.`];
    }),
  );
});

describe('A list of keys', () => {
  const steps = told
    .filter(({ action }) => action.id === 'delete-api-keys')
    .map(({ account, words }) => ({ account, list: words.steps.find(({ step }) => step.id === 'list') }));

  test('is not looked for in a menu below a link that opens it', () => {
    const opened = steps.filter(
      ({ account }) => linksOf(account)['api-keys'] && !pathsOf(account)['api-keys'],
    );
    expect(opened.length).toBeGreaterThan(5);
    expectNone(opened.filter(({ list }) => list).map(({ account }) => `${account.id} looks for it.`));
  });

  test('is looked for wherever no link opens it, and the way there is named where a page shows one', () => {
    const others = steps.filter(
      ({ account }) => !linksOf(account)['api-keys'] || pathsOf(account)['api-keys'],
    );
    expect(others.length).toBeGreaterThan(5);
    expectNone(others.filter(({ list }) => !list).map(({ account }) => `${account.id} names no list.`));
  });
});
