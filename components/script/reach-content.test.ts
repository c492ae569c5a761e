import { describe, expect, test } from 'vitest';
import { playbookAccounts } from '@/lib/content/playbooks';
import { getWords } from '@/lib/i18n/words';
import { reachContent } from './reach-content';

const all = reachContent('en');
const of = (id: string) => all.find((one) => one.id === id);

describe('How the real one reaches people', () => {
  test('is told of every account whose own pages say if it calls, and of no other', () => {
    const known = playbookAccounts.filter(
      (one) => one.kind === 'exchange' && one.playbook.calls && one.playbook.calls.confidence !== 'low',
    );
    expect(known.length).toBeGreaterThan(5);
    expect(all.map(({ id }) => id)).toEqual(known.map(({ id }) => id));
    for (const { id, says, sources } of all) {
      expect(says[0], id).not.toMatch(/^We don’t know if \S+ ever calls/);
      expect(sources.length, id).toBeGreaterThan(0);
    }
  });

  test('says what the first step of the account says, and what its pages add', () => {
    expect(of('binance')?.says[0]).toMatch(/^Binance says it never calls people first\./);
    expect(of('kraken')?.says[0]).toMatch(/^Kraken says it only calls if you asked for that call yourself\./);
    expect(of('bitstamp')?.says[0]).toMatch(/^Bitstamp may call people, but never for a password/);
    expect(of('gemini')?.says[1]).toContain('the team of its credit card may call people');
    expect(of('revolut')?.says[0]).toContain('Its app shows if it is calling you right now.');
  });

  test('leads to its own check where it has one, with its source, and to a code in its emails', () => {
    const binance = of('binance');
    expect(binance?.verify).toMatchObject({ url: 'https://www.binance.com/en/official-verification' });
    expect(binance?.code).toMatchObject({
      says: expect.arrayContaining([getWords('en')('script.real.code')]),
    });
    expect(binance?.sources.map(({ title }) => title)).toContain(
      'Public source code that links to Binance Verify',
    );
    expect(of('robinhood')?.code).toBe(false);
    expect(of('robinhood')?.verify).toBeUndefined();
  });
});
