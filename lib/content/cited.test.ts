import { describe, expect, test } from 'vitest';
import { authorities } from './authorities/registry';
import { actions } from './catalogue';
import { from, page } from './cite';
import { citedIn, oldestFirst } from './cited';

const help = (checked: string) => page('Help', 'https://www.example.com/help', { checked, sure: 'high' });

describe('A page that a fact rests on', () => {
  test('says its own day, and how sure we are', () => {
    expect(help('2026-11-22')).toEqual({
      source: { title: 'Help', url: 'https://www.example.com/help', dated: null },
      checked: '2026-11-22',
      confidence: 'high',
    });
  });

  test('that we could not confirm says so, unless it has a note of its own', () => {
    const about = { checked: '2026-11-22', sure: 'low' } as const;
    expect(page('A list', null, about).note).toBe('We could not confirm it.');
    expect(page('A list', null, { ...about, note: 'Seen once.' }).note).toBe('Seen once.');
  });
});

describe('The facts for an editor', () => {
  const tree = {
    accounts: [
      { id: 'first', channels: { domains: from(help('2026-11-22'), 'example.com', 'example.net') } },
      { id: 'second', links: { home: { value: 'https://www.example.com/', ...help('2025-01-31') } } },
    ],
    sources: { one: help('2026-03-01'), words: 'no fact' },
  };

  test('come oldest first, each with the way to it', () => {
    expect(oldestFirst(tree).map(({ path, value }) => `${value.checked} ${path}`)).toEqual([
      '2025-01-31 accounts/second/links/home',
      '2026-03-01 sources/one',
      '2026-11-22 accounts/first/channels/domains/0',
      '2026-11-22 accounts/first/channels/domains/1',
    ]);
  });

  test('are all there are', () => {
    const all = citedIn({ actions, authorities });
    expect(all.length).toBeGreaterThan(100);
    expect(oldestFirst({ actions, authorities })).toHaveLength(all.length);
    expect(new Set(all.map(({ path }) => path)).size).toBe(all.length);
  });
});
