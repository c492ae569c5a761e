import { expect, test } from '@playwright/test';
import { accounts } from '@/lib/content/accounts/registry';
import { actions } from '@/lib/content/catalogue';
import { playbookAccounts } from '@/lib/content/playbooks';
import * as sources from '@/lib/content/sources';
import { getWords } from '@/lib/i18n/words';
import { inLanguage, withPayloads } from '@/lib/offline/kept-files';
import { groups } from '@/lib/playbook/vocabulary';
import { keptFiles } from '@/lib/seal/offline.mjs';
import { filesOf, textAt, weightOf, weightsOf } from './built';

/** Gzipped scripts of an empty Next 16.4.6 page, in bytes: `npm run bench` builds and weighs it. */
const bare = 135_154;

const followUps = [
  ...playbookAccounts.map(({ id }) => `en/respond/${id}/follow-up`),
  ...groups.map((group) => `en/follow-up/${group}`),
];

/** Gzipped HTML and CSS, in bytes. */
const budgets: Record<string, number> = {
  en: 16_000,
  'en/rehearsal': 24_000,
  ...Object.fromEntries(playbookAccounts.map(({ id }) => [`en/respond/${id}`, 24_000])),
  ...Object.fromEntries(followUps.map((page) => [page, 24_000])),
  'en/script': 24_000,
  ...Object.fromEntries(
    ['about', 'check', 'offline', 'record', 'record/print', 'record/report', 'support'].map((page) => [
      `en/${page}`,
      20_000,
    ]),
  ),
};

test.describe('Somebody on a slow network', { tag: '@once' }, () => {
  test('waits for no more bytes before reading a page than it may have', () => {
    const pages = Object.entries(budgets);
    expect(pages.length).toBeGreaterThan(50);
    const tooHeavy = pages.flatMap(([page, budget]) => {
      const { document } = weightsOf(page);
      return document > budget ? [`${page}: ${document} bytes of ${budget}`] : [];
    });
    expect(tooHeavy).toEqual([]);
  });

  test('is sent no more for the worker to be installed than it may have', () => {
    const kept = withPayloads(inLanguage(keptFiles('out').first, 'en'));
    const files = kept.map((path) => (path.endsWith('/') ? `${path}index.html` : path));
    expect(weightOf([...files, 'worker.js'])).toBeLessThan(520_000);
  });

  test('is sent at most a third more script than Next itself needs', () => {
    const most = 1.35 * bare;
    const pages = ['en', ...playbookAccounts.map(({ id }) => `en/respond/${id}`), ...followUps];
    const tooHeavy = pages.flatMap((page) => {
      const { script } = weightsOf(page);
      return script > most ? [`${page}: ${script} bytes of ${most}`] : [];
    });
    expect(tooHeavy).toEqual([]);
  });
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
  const owners = [...facts].flatMap(([owner, all]) => all.map((fact) => ({ owner, fact })));
  const looked = new Map<string, typeof owners>();
  /** The facts in a file, with whose they are. Pages share most of their scripts. */
  function factsIn(path: string) {
    const text = looked.has(path) ? '' : textAt(path);
    const found = looked.get(path) ?? owners.filter(({ fact }) => text.includes(fact));
    looked.set(path, found);
    return found;
  }

  test('holds its own facts, and no other account’s', () => {
    expect(owners.length).toBeGreaterThan(200);
    const misplaced = playbookAccounts.flatMap(({ id }) => {
      const [first = [], later = []] = [`en/respond/${id}`, `en/respond/${id}/follow-up`].map((page) =>
        filesOf(page).flatMap((path) => factsIn(path).map((one) => ({ ...one, path }))),
      );
      const foreign = [...first, ...later].filter(({ owner }) => owner !== id);
      const isBare = (facts.get(id) ?? []).length > 0 && !first.some(({ owner }) => owner === id);
      return [
        ...foreign.map(({ path, fact }) => `${path} holds for ${id}: ${fact}`),
        ...(isBare ? [`${id} holds none of its own`] : []),
      ];
    });
    expect(misplaced).toEqual([]);
  });
});

test.describe('The page that makes links', { tag: '@once' }, () => {
  test('holds no step of any account, so that it does not grow with them', () => {
    const words = getWords('en');
    const text = filesOf('en/support').map(textAt).join('\n');
    const titles = actions.map(({ id }) => words(`actions.${id}.title`, { provider: 'Binance' }));
    expect(titles.length).toBeGreaterThan(30);
    expect(titles.filter((title) => text.includes(`"${title}"`))).toEqual([]);
  });
});
