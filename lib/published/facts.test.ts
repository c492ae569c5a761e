import { describe, expect, test } from 'vitest';
import { accounts } from '@/lib/content/accounts/registry';
import { citedIn } from '@/lib/content/cited';
import { content } from '@/lib/content/content.fixture';
import { expectNone } from '@/lib/testing/problems.fixture';
import { type Fact, factsFile } from './facts';

type Row = { id: string; facts: Fact[]; [field: string]: unknown };
const asRead = (value: unknown) => JSON.parse(JSON.stringify(value));

describe('The file of all facts', () => {
  const file: Record<string, Row[]> = asRead(factsFile());
  const { sources: _, studies: __, ...rest } = content;
  const facts = Object.keys(rest).flatMap((group) =>
    (file[group] ?? []).flatMap(({ id, facts }) => facts.map((fact) => ({ at: `${group}/${id}`, ...fact }))),
  );
  const factAt = (path: string) => facts.find(({ at, fact }) => `${at}/${fact}` === path);

  test('holds every cited fact of the content, with all that it says and its source', () => {
    const cited = citedIn(rest);
    expect(facts).toHaveLength(cited.length);
    for (const { path, value } of cited) {
      const fact = factAt(path);
      expect(fact, path).toMatchObject(asRead(value));
      expect(fact?.source, path).toEqual({
        title: expect.stringMatching(/./),
        url: value.source.url === null ? null : expect.stringMatching(/^https:/),
        dated: value.source.dated,
        ...(value.source.lang && { lang: value.source.lang }),
      });
    }
  });

  test('says each fact in words, without a code of ours in them', () => {
    expectNone(
      facts
        .filter(({ says }) => says.length < 12 || /[{}]|undefined|\[object|^[a-z-]+$|: $|: ·/.test(says))
        .map(({ at, fact, says }) => `${at}/${fact}: “${says}”`),
    );
  });

  test('calls nothing that nobody confirms a provider’s own', () => {
    const low = facts.filter(({ confidence }) => confidence === 'low');
    expect(low.length).toBeGreaterThan(0);
    for (const { says } of low) expect(says).toMatch(/^We could not confirm this\. /);
  });

  test('has all that numbers, look-ups, sentences and offices are for', () => {
    const phone = accounts.find(({ id }) => id === 'coinbase')?.channels?.phones?.[0];
    expect(factAt('accounts/coinbase/channels/phones/0')).toMatchObject({
      value: phone?.value,
      country: 'US',
      code: '+1',
      for: phone?.for,
      says: expect.stringContaining(phone?.written ?? ''),
    });
    const { url } = accounts.find(({ id }) => id === 'binance')?.channels?.verify ?? {};
    expect(factAt('accounts/binance/channels/verify')).toMatchObject({
      url,
      says: expect.stringContaining(`${url}`),
    });
    expect(factAt('accounts/kraken/playbook/notes/contact-support/0')?.says).toMatch(/^[A-Z].* .*\.$/);
    const office = file['authorities']?.find(({ id }) => id === 'gb-report-fraud');
    expect(office).toMatchObject(
      asRead({ ...content.authorities.find(({ id }) => id === 'gb-report-fraud'), sources: undefined }),
    );
    expect(office?.facts[0]?.says).toContain('0300 123 2040');
    expect(file['supportLines']?.find(({ id }) => id === 'us-988')).toMatchObject({
      link: 'https://988lifeline.org/',
      facts: [{ says: expect.stringContaining('988') }],
    });
  });
});
