import { describe, expect, test } from 'vitest';
import { actions } from '@/lib/content/catalogue';
import { page } from '@/lib/content/cite';
import { playbookAccounts } from '@/lib/content/playbooks';
import { getWords } from '@/lib/i18n/words';
import { hasAny, signOf } from '@/lib/playbook/account-facts';
import { needsDevice } from '@/lib/playbook/plan';
import type { Place, Sign } from '@/lib/playbook/playbook-facts';
import { concerns, indexOf } from '@/lib/playbook/playbook-index';
import type { PlaybookAccount } from '@/lib/playbook/schema';
import { expectNone } from '@/lib/testing/problems.fixture';
import { stepContent } from './step-content';

const t = getWords('en');
const cases = playbookAccounts.flatMap((account) =>
  actions.filter((one) => concerns(one, account.kind)).map((action) => ({ account, action })),
);
type Action = (typeof actions)[number];
const said = new Map<PlaybookAccount | null, Map<Action, ReturnType<typeof stepContent>>>();
/** Most tests look at the same content. */
function contentOf(account: PlaybookAccount | null, action: Action) {
  const ofAccount: Map<Action, ReturnType<typeof stepContent>> = said.get(account) ?? new Map();
  const content = ofAccount.get(action) ?? stepContent('en', account, action);
  said.set(account, ofAccount.set(action, content));
  return content;
}
const workedOf = (account: PlaybookAccount | null, action: Action) =>
  contentOf(account, action).parts[0]?.worked;

test('Every step that waits for another device says so in its first line, as does each that an account is seen in', () => {
  const waiting = new Map(
    playbookAccounts.map((account) => [account, indexOf(account, actions).actions.filter(needsDevice)]),
  );
  const mustSay = cases.filter(
    ({ action: { id, role, needs, steps }, account }) =>
      waiting.get(account)?.some((one) => one.id === id) ||
      (role
        ? role !== 'stop-contact' && needs !== 'nothing'
        : steps.some(({ link, path, pages }) => link ?? path ?? pages)),
  );
  expect(mustSay.length).toBeGreaterThan(100);
  const silent = mustSay.filter(({ account, action }) => !contentOf(account, action).forOtherDevice);
  expectNone(silent.map(({ account, action }) => `"${action.id}" of "${account.id}" does not say it.`));
  const ended = cases.filter(({ action }) => action.role === 'stop-contact' || action.cutsOff);
  expect(ended.some(({ account, action }) => contentOf(account, action).forOtherDevice)).toBe(false);
});

test('No step of an account without API keys speaks of its keys, in its reason or elsewhere', () => {
  const keys = actions.find(({ id }) => id === 'delete-api-keys') ?? expect.unreachable();
  const withoutKeys = playbookAccounts.filter(
    (account) => concerns(keys, account.kind) && keys.ifAny && !hasAny(account, keys.ifAny),
  );
  expect(withoutKeys.length).toBeGreaterThan(0);
  for (const account of withoutKeys) {
    const own = indexOf(account, actions).actions.filter(
      ({ of, when }) => of !== 'incident' && !when?.tactics,
    );
    for (const { id } of own) {
      const action = actions.find((one) => one.id === id) ?? expect.unreachable();
      const { lead, know, cannot, parts } = stepContent('en', account, action);
      const bodies = parts.flatMap(({ lines }) =>
        lines.flatMap(({ body, asks = [] }) => [body, ...asks.map(({ text }) => text)]),
      );
      for (const text of [lead, know?.[1], cannot, ...bodies])
        expect(text ?? '', `${account.id}, ${id}`).not.toMatch(/\bAPI keys?\b|delete (the|your) keys/i);
    }
  }
});

describe('How one knows that a step worked', () => {
  test('is said of every urgent action, whatever the account', () => {
    const urgent = cases.filter(({ action }) => action.role);
    expect(urgent.length).toBeGreaterThan(20);
    const silent = urgent.filter(({ account, action }) => !workedOf(account, action)?.[1]);
    expectNone(silent.map(({ account, action }) => `"${action.id}" of "${account.id}" does not say it.`));
  });

  test('is said in the words of the account where its own page shows it, with that page cited', () => {
    const own = cases.filter(({ account, action }) => signOf(account, action));
    expect(own.length).toBeGreaterThan(0);
    for (const { account, action } of own) {
      const sign = signOf(account, action);
      expect(workedOf(account, action)?.[1]).toContain(`“${sign?.value.label.en}”`);
      const { first, more = [] } = contentOf(account, action).sources;
      const titles = [first, ...more].map((one) => (typeof one === 'string' ? one : one.title));
      expect(titles).toContain(sign?.source.title);
    }
  });

  test('is honest where no page shows it: a frozen account looks different everywhere', () => {
    const brakes = cases.filter(
      ({ account, action }) =>
        action.role === 'brake' && !t.has(`actions.${action.id}.worked`) && !signOf(account, action),
    );
    expect(brakes.length).toBeGreaterThan(0);
    for (const { account, action } of brakes)
      expect(workedOf(account, action)?.[1]).toBe(t('respond.worked.unknown'));
  });

  test('is not said of what can wait, unless there are words for it', () => {
    const later = cases.filter(
      ({ account, action }) =>
        !action.role && !t.has(`actions.${action.id}.worked`) && !signOf(account, action),
    );
    expect(later.length).toBeGreaterThan(0);
    for (const { account, action } of later) expect(workedOf(account, action)).toBeUndefined();
  });

  test.each(['screen', 'login', 'email'] as const)('has words for a sign on the %s', (on) => {
    const found = cases.find(({ action }) => action.role === 'brake');
    if (!found) throw new Error('no account has a brake');
    const value: Sign = { on, label: { en: 'Gone for now' } };
    const shown = {
      value,
      ...page('Help', 'https://www.example.com/', { checked: '2026-11-29', sure: 'high' }),
    };
    const account = {
      ...found.account,
      playbook: { ...found.account.playbook, worked: { [found.action.id]: shown } },
    } as PlaybookAccount;
    expect(workedOf(account, found.action)?.[1]).toContain('“Gone for now”');
  });
});

test('Every place of an account is shown in an action that lists places: by its name, or where a step leads there', () => {
  const listing = cases.flatMap(({ account, action }) =>
    action.steps.flatMap((step) => {
      const places: Partial<Record<string, readonly { value: Place }[]>> = account.playbook.places ?? {};
      return ((step.places && places[step.places]) || []).map((place) => ({ account, action, place }));
    }),
  );
  expect(listing.length).toBeGreaterThan(10);
  const missing = listing.filter(({ account, action, place: { value } }) => {
    const shown = stepContent('en', account, action).parts.flatMap(({ lines }) => lines);
    const names = shown.flatMap((line) => line.places?.map(({ name }) => name[0]?.text) ?? []);
    const others = shown.filter((line) => !line.places);
    return !names.includes(value.name.en) && !others.some((line) => line.link ?? line.paths);
  });
  expectNone(
    missing.map(({ account, action, place }) => `"${action.id}" of "${account.id}": ${place.value.name.en}`),
  );
});

test('A page in another language than English says which, as a source and where a step leads to it', () => {
  const pagesOf = (id: string) =>
    cases
      .filter(({ account }) => account.id === id)
      .map(({ account, action }) => stepContent('en', account, action));
  const links = pagesOf('crypto-com').flatMap(({ parts }) =>
    parts.flatMap(({ lines }) => lines.flatMap(({ link }) => link?.label ?? [])),
  );
  expect(links.filter((label) => label.endsWith(')'))).toEqual(['Check it on help.crypto.com (in Spanish)']);
  const cited = pagesOf('bitpanda').flatMap(({ sources: { first, more = [] } }) => [first, ...more]);
  expect(cited).toContainEqual(expect.objectContaining({ lang: 'de', language: 'in German' }));
});

test('A way that no page shows is said of once in a step, and the way that one shows stands alone', () => {
  const unsaid = [t('respond.no-path'), t('respond.no-path-web')];
  const told = cases.flatMap(({ account, action }) =>
    contentOf(account, action).parts.map(({ lines }) => ({
      where: `${account.id}, ${action.id}`,
      said: lines.flatMap(({ noPaths = [] }) => noPaths),
      shown: lines
        .flatMap(({ paths = [], places = [] }) => [paths, ...places.map((one) => one.paths ?? [])])
        .flat(),
    })),
  );
  expect(told.filter(({ said }) => said.length > 0).length).toBeGreaterThan(20);
  expect(told.filter(({ said }) => new Set(said).size !== said.length).map(({ where }) => where)).toEqual([]);
  expect(told.flatMap(({ said }) => said).every((one) => unsaid.includes(one))).toBe(true);
  expect(told.flatMap(({ shown }) => shown).every(([, way]) => way.length > 0)).toBe(true);
});

test('After a call nobody is told to photograph a screen', () => {
  const calls = cases.flatMap(({ account, action }) =>
    contentOf(account, action).parts.filter(
      ({ only, lines }) => only === 'locked-out' && lines.some(({ phones, record }) => phones && record),
    ),
  );
  expect(calls.length).toBeGreaterThan(0);
  for (const { worked } of calls) expect(worked?.[1]).toBe(t('respond.worked.call'));
});

test('What is asked for is part of the words to say, in one list', () => {
  const saying = cases.flatMap(({ account, action }) =>
    contentOf(account, action).parts.flatMap(({ lines }) => (lines.some(({ asks }) => asks) ? [lines] : [])),
  );
  expect(saying.length).toBeGreaterThan(20);
  for (const lines of saying) {
    const [words, ...list] = lines.filter(({ asks }) => asks);
    expect(words?.says).toBe('provider');
    expect(list.length).toBeLessThan(2);
    for (const { asks } of list) expect(asks).toBe(words?.asks);
  }
});
