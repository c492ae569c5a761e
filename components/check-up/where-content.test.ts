import { describe, expect, test } from 'vitest';
import { actions } from '@/lib/content/catalogue';
import { checkUp } from '@/lib/content/check-up';
import { playbookAccounts } from '@/lib/content/playbooks';
import { locales } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { kindFacts } from '@/lib/playbook/kind-facts';
import { type WhereContent, whereFiles } from './where-content';

const files = whereFiles.in('en');
const of = (id: string) => JSON.parse(files.get(id) ?? '{}') as WhereContent;

describe('A check-up', () => {
  test('has words for each thing and each line of it', () => {
    const { items } = messagesOf('en')['check-up'] as { items: Record<string, { steps: object }> };
    expect(Object.keys(items).filter((id) => id !== '@')).toEqual(checkUp.map(({ id }) => id));
    for (const { id, steps } of checkUp)
      expect(Object.keys(items[id]?.steps ?? {}), id).toEqual(steps.map((step) => step.id));
  });

  test('names only facts that its kind of account knows, and notes that an action has', () => {
    for (const { id, kind, steps, notes } of checkUp) {
      const known = kind && kindFacts[kind];
      for (const { link, paths = [], places } of steps) {
        if (link) expect(known?.links, id).toContain(link);
        for (const path of paths) expect(known?.paths, id).toContain(path);
        if (places) expect(known?.places, id).toContain(places);
      }
      if (!notes) continue;
      expect(actions.map((action) => action.id)).toContain(notes.action);
      const words = messagesOf('en').actions as Record<string, { notes?: object }>;
      expect(Object.keys(words[notes.action]?.notes ?? {})).toEqual(expect.arrayContaining([...notes.says]));
    }
  });
});

describe('What a check-up shows of an account', () => {
  test('is a file for each account and language, with what is looked at in its kind', () => {
    for (const { id } of locales)
      expect([...whereFiles.in(id).keys()]).toEqual(playbookAccounts.map((account) => account.id));
    for (const { id, kind } of playbookAccounts)
      expect(Object.keys(of(id).items), id).toEqual(
        checkUp.filter((item) => item.kind === kind).map((item) => item.id),
      );
  });

  test('is the account’s own: links, ways, a second place without a known way, notes and sources', () => {
    const keys = of('kraken').items['check-keys'];
    expect(keys?.steps['list']?.link?.url).toBe('https://www.kraken.com/u/security/api');
    expect(JSON.stringify(keys?.steps['list']?.paths)).toContain('Settings › API');
    expect(keys?.steps['list']?.places?.map(({ unknown }) => Boolean(unknown))).toEqual([true]);
    expect(keys?.notes?.length).toBe(2);
    expect(keys?.sources.every(({ title }) => title.startsWith('Kraken'))).toBe(true);
  });

  test('says for the card what stops loss there, and where', () => {
    for (const { id } of playbookAccounts) expect(of(id).brake?.title, id).toBeTruthy();
    expect(of('binance').brake).toMatchObject({ title: 'Freeze the account', host: 'binance.com' });
    // Nobody but its staff can lock an account at Kraken.
    expect(of('kraken').brake).toMatchObject({ host: 'support.kraken.com' });
    expect(of('coinbase').brake?.phones?.length).toBeGreaterThan(1);
  });
});
