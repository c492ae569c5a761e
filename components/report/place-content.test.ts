import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { authorities, authoritiesIn, countries, supportLinesIn } from '@/lib/content/authorities/registry';
import { supportLines } from '@/lib/content/authorities/support-lines';
import { europeanUnion } from '@/lib/content/authorities/vocabulary';
import { locales } from '@/lib/i18n/locales';
import { shortContent } from './office-content';
import { placeOf } from './place';
import { type PlaceContent, placeFiles, placesWithMore } from './place-content';

const files = placeFiles.in('en');
const contentOf = (country: string): PlaceContent => JSON.parse(files.get(placeOf(country)) ?? '{}');
const withoutMore = countries.filter((country) => !placesWithMore.includes(placeOf(country)));

describe('The file of a country', () => {
  test('holds its offices, those of its union and its lines for talking, in every language', () => {
    for (const { id } of locales) expect([...placeFiles.in(id).keys()]).toEqual(placesWithMore);
    for (const country of countries.filter((one) => !withoutMore.includes(one))) {
      const { offices, union = [], talk } = contentOf(country);
      const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
      expect(ids(offices), country).toEqual(ids(authoritiesIn(country)));
      expect(ids(union), country).toEqual(europeanUnion.includes(country) ? ids(authoritiesIn('eu')) : []);
      expect(ids(talk?.lines ?? []), country).toEqual(ids(supportLinesIn(country)));
    }
  });

  test('is missing only where we found nothing', () => {
    expect(withoutMore.length).toBeGreaterThan(0);
    for (const country of withoutMore) {
      expect([...authoritiesIn(country), ...supportLinesIn(country)], country).toEqual([]);
    }
  });

  test('says every fact of an office', () => {
    for (const office of authorities.filter(({ country }) => countries.includes(country))) {
      const file = files.get(placeOf(office.country)) ?? '';
      const facts = [
        office.name,
        office.email,
        ...(office.notes ?? []),
        ...(office.links ?? []).map(({ url }) => url),
        ...(office.phones ?? []).map(({ number }) => number),
        ...office.sources.flatMap(({ source, note }) => [source.title, source.url, note]),
      ].filter((fact) => typeof fact === 'string');
      expect(
        facts.filter((fact) => !file.includes(JSON.stringify(fact))),
        office.id,
      ).toEqual([]);
    }
  });

  test('is small, so that it comes on a poor network', () => {
    const heavy = [...files].map(([place, text]) => ({ place, bytes: gzipSync(text).length }));
    expect(heavy.filter(({ bytes }) => bytes > 2_500)).toEqual([]);
  });
});

describe('An office in one line', () => {
  test('has a link or a number, if it has any at all', () => {
    for (const row of [...authorities, ...supportLines]) {
      const { url, number } = shortContent(row);
      const ways = 'links' in row || 'link' in row || row.phones;
      expect(Boolean(url ?? number), row.id).toBe(Boolean(ways));
    }
  });
});
