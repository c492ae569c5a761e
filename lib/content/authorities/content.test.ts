import { describe, expect, test } from 'vitest';
import { messages } from '@/lib/content/messages/en';
import { messagesOf } from '@/lib/i18n/messages';
import { reviewedHosts } from '@/lib/message-check/reviewed-hosts';
import {
  authorities,
  authoritiesIn,
  countries,
  needsLocalPolice,
  nothingFound,
  takesWriting,
} from './registry';
import { authority, supportLine } from './schema';
import { supportLines } from './support-lines';
import { asks, europeanUnion, expects, groups, kinds, openings, refuses, takes, uses } from './vocabulary';

const rows = [...authorities, ...supportLines];
const phones = rows.flatMap((row) => (row.phones ?? []).map((phone) => ({ id: row.id, ...phone })));
const repeated = (ids: readonly string[]) => ids.filter((id, i) => ids.indexOf(id) !== i);
const isGroup = (country: string) => (groups as readonly string[]).includes(country);

describe('The list of authorities', () => {
  for (const one of authorities) {
    test(`holds "${one.id}" in a form that parses, with a way to reach it`, () => {
      expect(authority.safeParse(one).error?.issues).toBeUndefined();
      const ways = [one.links, one.phones, one.email, one.typed, one.inPerson].filter(Boolean);
      expect(ways).not.toEqual([]);
      if (one.callFirst) expect(one.phones?.[0]?.use).toBe('call');
      for (const codes of [one.takes, one.refuses, one.asks, one.expects]) {
        expect(repeated(codes ?? [])).toEqual([]);
      }
    });
  }

  test('names each office once, under its country', () => {
    expect(repeated(rows.map(({ id }) => id))).toEqual([]);
    for (const { id, country } of rows.filter((row) => !isGroup(row.country))) {
      expect(id.startsWith(`${country.toLowerCase()}-`), id).toBe(true);
    }
  });

  test('holds the lines for talking in a form that parses, each with a way to reach it', () => {
    for (const one of supportLines) {
      expect(supportLine.safeParse(one).error?.issues, one.id).toBeUndefined();
      expect(one.phones ?? one.link, one.id).toBeDefined();
    }
  });
});

describe('What an authority rests on', () => {
  test('is never a fact of low confidence', () => {
    const marks = rows.flatMap(({ id, phones = [], sources, ...row }) => [
      ...sources.map(({ confidence }) => ({ id, confidence })),
      ...phones.map(({ confidence }) => ({ id, confidence })),
      ...('links' in row ? (row.links ?? []) : []).map(({ confidence }) => ({ id, confidence })),
    ]);
    expect(marks.length).toBeGreaterThan(150);
    expect(marks.filter(({ confidence }) => confidence === 'low')).toEqual([]);
  });

  test('says something of its own only where it differs from the row', () => {
    const links = authorities.flatMap(({ id, links = [], phones = [], sources }) =>
      [...links, ...phones].map(({ confidence }) => ({ id, confidence, row: sources[0]?.confidence })),
    );
    expect(links.filter(({ confidence, row }) => confidence === row)).toEqual([]);
  });
});

describe('A number', () => {
  test('is written as in its country, and can be dialled', () => {
    expect(phones.length).toBeGreaterThan(50);
    for (const { id, number, extension } of phones) {
      expect(number, id).toMatch(/^[+#]?\d[\d -]*\d$/);
      const digits = number.replace(/\D/g, '');
      expect(digits.length >= 2 && digits.length <= 15, `${id}: ${number}`).toBe(true);
      if (extension) expect(extension, id).toMatch(/^\d{1,6}$/);
    }
  });

  test('has hours that are whole, or none', () => {
    for (const { id, hours } of phones) {
      if (!hours) continue;
      const timed = hours.open === 'every-day' || hours.open === 'weekdays';
      expect([hours.from !== undefined, hours.to !== undefined], id).toEqual([timed, timed]);
      if (hours.from && hours.to) expect(hours.from < hours.to, id).toBe(true);
    }
  });
});

describe('A country', () => {
  test('has an office that we are sure enough of, or is sent to the local police', () => {
    expect(countries.length).toBeGreaterThan(40);
    for (const country of countries) expect(country).toMatch(/^[A-Z]{2}$/);
    const without = countries.filter(
      (country) => authoritiesIn(country).length === 0 && !europeanUnion.includes(country),
    );
    // For Norway we only know a line for talking.
    expect(without.toSorted()).toEqual(['NO', ...nothingFound].toSorted());
    expect(without.filter((country) => !needsLocalPolice(country))).toEqual([]);
  });

  test('stands once in the list, and no group does', () => {
    expect(repeated(countries)).toEqual([]);
    expect(countries.filter(isGroup)).toEqual([]);
    expect(repeated(europeanUnion)).toEqual([]);
    expect(europeanUnion).toHaveLength(27);
  });

  test('shows what may stop money first, then the police', () => {
    const order = (country: string) => authoritiesIn(country).map(({ id }) => id);
    expect(order('IN')[0]).toBe('in-1930');
    expect(order('TH')).toEqual(['th-aoc', 'th-police-online']);
    expect(order('SG')).toEqual(['sg-police', 'sg-scamshield']);
    expect(order('US')[0]).toBe('us-ic3');
    expect(order('XX')).toEqual([]);
  });

  test('is sent to the local police where it has only lines that take no police report', () => {
    for (const country of ['BD', 'BE', 'MY', 'NO', 'TW', 'VN', 'XX']) {
      expect(needsLocalPolice(country), country).toBe(true);
    }
    for (const country of ['US', 'GB', 'DE', 'ES', 'HK', 'NZ', 'SG', 'ZA']) {
      expect(needsLocalPolice(country), country).toBe(false);
    }
  });
});

describe('Every code', () => {
  const { report } = messagesOf('en');

  for (const [what, codes, words] of [
    ['kind', kinds, report.kinds],
    ['thing it takes', takes, report.takes],
    ['thing it refuses', refuses, report.refuses],
    ['thing it asks for', asks, report.asks],
    ['thing to expect', expects, report.expects],
    ['opening', openings, report.hours],
  ] as const) {
    test(`that is a ${what} has words, and no words stand without it`, () => {
      expect(Object.keys(words).toSorted()).toEqual([...codes].toSorted());
    });
  }

  test('is used by an office', () => {
    const used = (key: 'takes' | 'refuses' | 'asks' | 'expects') =>
      new Set<string>(authorities.flatMap((one) => one[key] ?? []));
    expect(takes.filter((code) => !used('takes').has(code))).toEqual([]);
    expect(refuses.filter((code) => !used('refuses').has(code))).toEqual([]);
    expect(asks.filter((code) => !used('asks').has(code))).toEqual([]);
    expect(expects.filter((code) => !used('expects').has(code))).toEqual([]);
    expect(kinds.filter((kind) => !authorities.some((one) => one.kind === kind))).toEqual([]);
  });

  test('for a number is named', () => {
    expect(Object.keys(report.phone)).toEqual(expect.arrayContaining([...uses]));
  });
});

describe('An address to type', () => {
  test('is no link, and its host is on no list: anybody can have a page there', () => {
    const typed = authorities.flatMap((one) => one.typed ?? []);
    expect(typed).toEqual(['t.me/seal_911_bot']);
    const { body } = messages.actions['move-self-custody'].steps['stop-if-drained'];
    for (const address of typed) expect(body).toContain(`${address},`);
    for (const address of typed) {
      const host = address.split('/')[0];
      expect(reviewedHosts.some((one) => one.host === host)).toBe(false);
    }
  });
});

describe('A report in writing', () => {
  test('goes to who reads it: not to who takes no reports, only calls, or only wants the messages', () => {
    const taken = authorities.filter(takesWriting).map(({ id }) => id);
    expect(taken).toEqual(
      expect.arrayContaining(['us-ic3', 'gb-report-fraud', 'sg-police', 'seal-911', 'ar-ufeci']),
    );
    for (const id of ['eu-europol', 'gb-159', 'gb-7726', 'us-elder-fraud-hotline'])
      expect(taken).not.toContain(id);
  });
});
