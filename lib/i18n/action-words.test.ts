import { describe, expect, test } from 'vitest';
import { actions } from '@/lib/content/catalogue';
import { playbookAccounts } from '@/lib/content/playbooks';
import { domainsOf, linksOf, notesOf, pathsOf } from '@/lib/playbook/account-facts';
import { concerns, indexOf } from '@/lib/playbook/playbook-index';
import { phonesOf } from '@/lib/playbook/step-facts';
import { expectNone } from '@/lib/testing/problems.fixture';
import { actionWords } from './action-words';
import { getWords } from './words';

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

/** What an action says to people in one position, with what it says to all. */
const positions = told.flatMap(({ account, action, words }) =>
  (['signed-in', 'locked-out'] as const).map((position) => ({
    account,
    action,
    position,
    words,
    steps: words.steps.filter(({ step }) => (step.only ?? position) === position),
  })),
);

test('Whoever is to type an address is told which, wherever we know the provider', () => {
  const asking = positions.flatMap(({ account, action, steps }) =>
    steps
      .filter(({ body = '' }) => /\btype\b[^.]*\b(address|browser)\b/i.test(body))
      .map(({ body = '' }) => ({ account, action, body })),
  );
  expect(asking.length).toBeGreaterThan(10);
  const wrong = asking.filter(({ account, action, body }) => {
    const [site] = domainsOf(account);
    return (
      action.of !== 'incident' && site !== undefined && !body.includes(site) && !/on your bill/.test(body)
    );
  });
  expectNone(wrong.map(({ account, action, body }) => `${account.id}, ${action.id}: ${body}`));
});

test('Nobody is sent to the app where only the website is known, nor the other way round', () => {
  const wrong = positions.flatMap(({ account, action, steps }) => {
    const noPaths = steps.flatMap((one) => one.noPaths);
    const bodies = steps.map(({ body = '' }) => body).join(' ');
    const toApp =
      /\bofficial app\b(?! or)/.test(bodies) && noPaths.includes(getWords('en')('respond.no-path'));
    const toSite =
      /\bin your browser\b/.test(bodies) && noPaths.includes(getWords('en')('respond.no-path-web'));
    return toApp || toSite ? [`${account.id}, ${action.id}: ${bodies}`] : [];
  });
  expect(positions.some(({ steps }) => steps.some(({ noPaths }) => noPaths.length > 0))).toBe(true);
  expectNone([...new Set(wrong)]);
});

test('Where the way to support is shown, nobody is told to look for it, and each such step leads somewhere', () => {
  const ways = told.flatMap(({ account, words }) =>
    words.steps.filter(({ step }) => step.path === 'support').map((step) => ({ account, ...step })),
  );
  expect(ways.filter(({ paths }) => paths).length).toBeGreaterThan(5);
  for (const { account, paths, link, body = '' } of ways) {
    expect(/look for/i.test(body), account.id).toBe(link !== undefined && !paths);
    expect(
      link !== undefined || domainsOf(account).every((site, i) => i > 0 || body.includes(site)),
      account.id,
    ).toBe(true);
  }
});

test('A place of keys has an address, a way, or words that we know none', () => {
  const places = told.flatMap(({ words }) => words.steps.flatMap((step) => step.places));
  const unknown = places.filter(({ unknown }) => unknown);
  expect(unknown.length).toBeGreaterThan(0);
  for (const { url, paths, unknown } of places) expect(Boolean(unknown)).toBe(!url && !paths);
});

test('What a freeze stops is said in its first words wherever a page of the account says so', () => {
  const [general, own] = [false, true].map((isOwn) =>
    told.filter(
      ({ account, action }) =>
        action.id === 'freeze-account' &&
        notesOf(account, action).some(({ value }) => value.at === 'lead') === isOwn,
    ),
  );
  expect(own?.map(({ account }) => account.id).toSorted()).toEqual([
    'binance-us',
    'bithumb',
    'bybit',
    'coinbase',
    'crypto-com',
    'okx',
  ]);
  for (const { account, words } of own ?? [])
    expect(words.lead, account.id).not.toBe(general?.[0]?.words.lead);
  for (const { words } of general ?? []) expect(words.lead).toBe(general?.[0]?.words.lead);
});

test('A call to support comes before its page, where the provider has a number for it', () => {
  const withNumbers = told.filter(
    ({ account, action }) => action.id === 'contact-support' && phonesOf(account, 'support').length > 0,
  );
  expect(withNumbers.length).toBeGreaterThan(0);
  for (const { words } of withNumbers) {
    const call = words.steps.findIndex(({ step }) => step.phones === 'support');
    const page = words.steps.findIndex(({ step }) => step.link === 'support');
    expect(words.steps[page]?.title).toMatch(/^Or /);
    expect(call).toBeGreaterThanOrEqual(0);
    expect(call).toBeLessThan(page);
  }
});
