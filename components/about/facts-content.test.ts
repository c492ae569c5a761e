import { describe, expect, test } from 'vitest';
import { accounts } from '@/lib/content/accounts/registry';
import { citedIn } from '@/lib/content/cited';
import { content } from '@/lib/content/content.fixture';
import { listedLocales } from '@/lib/i18n/locales';
import { type FactsContent, factFiles, factGroups } from './facts-content';

for (const { id: locale } of listedLocales) {
  describe(`The facts on About in ${locale}`, () => {
    const groups = [...factFiles.in(locale)].map(([id, file]) => ({
      id,
      facts: JSON.parse(file) as FactsContent,
    }));

    test('are those of every account that has any, then those of all, each group under a title', () => {
      const cited = accounts.filter((account) => citedIn(account).length > 0);
      expect(groups.map(({ id }) => id)).toEqual([...cited.map(({ id }) => id), 'general', 'offices']);
      expect(factGroups(locale).map(({ id }) => id)).toEqual(groups.map(({ id }) => id));
    });

    test('name every page that the content cites', () => {
      const { sources: _, studies: __, ...rest } = content;
      const titles = new Set(
        groups.flatMap(({ facts }) => facts.flatMap(({ cited }) => cited.map(({ title }) => title))),
      );
      const missing = citedIn(rest).filter(({ value }) => !titles.has(value.source.title));
      expect(missing.map(({ path }) => path)).toEqual([]);
    });

    test('all say something above their source, which stands once', () => {
      for (const { id, facts } of groups) {
        const mute = facts.filter(({ says }) => says.length === 0 || says.some((one) => one.length < 5));
        expect(mute, id).toEqual([]);
        const sources = facts.map(({ cited }) => JSON.stringify(cited));
        expect(new Set(sources).size, id).toBe(sources.length);
      }
    });

    test('are words also where they are numbers or codes', () => {
      const says = groups.flatMap(({ facts }) => facts.flatMap((fact) => fact.says));
      const of = (pattern: RegExp) => says.filter((one) => pattern.test(one)).length;
      expect(of(/^(arranged|never|may|shown|hidden|none|\d+)$/)).toBe(0);
      for (const pattern of [
        /withdrawals pause for/,
        /only calls if/,
        /goes back \d+ days/,
        /^Its number in/,
      ])
        expect(of(pattern), `${pattern}`).toBeGreaterThan(0);
    });
  });
}
