import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { from, page, phones } from '@/lib/content/cite';
import { everybody } from '@/lib/message-check/all.fixture';
import { isKnownEnding } from '@/lib/message-check/find/host';
import { isConfirmed, type Official } from '@/lib/message-check/official';
import { type Citation, citation } from '@/lib/playbook/citation';
import { expectNone } from '@/lib/testing/problems.fixture';
import { fileOf } from './file-of.fixture';
import { accountOfficials } from './officials';
import { findAccount } from './registry';

const repeated = (ids: readonly string[]) => ids.filter((id, i) => ids.indexOf(id) !== i);
const channelsOf = (one: (typeof accountOfficials)[number]) => [
  ...one.domains,
  ...one.pages,
  ...one.mail,
  ...one.phones,
  ...one.handles,
];
/** The digits of a number as people write it: within its country, and with its calling code. */
const formsOf = (code: string | null, value: string) => [
  ...['', '0', '1'].map((first) => `${first}${value}`),
  `${code?.replace('+', '') ?? ''}${value}`,
];
const isOn = (domain: string, host: string) => host === domain || host.endsWith(`.${domain}`);
const ownDomains = ({ domains, pages }: Pick<Official, 'domains' | 'pages'>) =>
  [...domains, ...pages].filter(isConfirmed).map(({ value }) => value.split('/')[0] ?? '');

/** The numbers that a step tells people to call, and that no page of the provider itself shows to be its own. */
function unproven(one: Pick<Official, 'domains' | 'pages' | 'phones'>): string[] {
  const own = ownDomains(one);
  return one.phones
    .filter((phone) => phone.for)
    .filter(({ source: { url } }) => {
      const host = url && URL.canParse(url) ? new URL(url).host : '';
      return !own.some((domain) => isOn(domain, host));
    })
    .map(({ code, value }) => `${code ?? ''}${value}`);
}

describe('The list of channels', () => {
  test('names each provider and office once', () => {
    const twice = repeated(everybody.map(({ id }) => id));
    expectNone(
      twice.map((id) => `"${id}" is an account and an office, or twice one of them. Take another id.`),
    );
  });

  test('has no domain where strangers can put pages', () => {
    const domains = everybody.flatMap((one) => one.domains.map(({ value }) => value));
    for (const host of ['sites.google.com', 'docs.google.com', 'drive.google.com', 'www.google.com'])
      expect(domains.filter((domain) => isOn(domain, host))).toEqual([]);
  });

  for (const one of accountOfficials) {
    const { id, names, domains, mail, phones, verify } = one;
    const file = fileOf(findAccount(id) ?? { id, kind: 'exchange' });

    test(`has for ${id} a domain, and a source with a date of its check for every channel`, () => {
      const unsourced = channelsOf(one).flatMap(({ value, ...rest }) => {
        const { error } = citation.loose().safeParse(rest);
        return error ? [`${file}, ${value}\n${z.prettifyError(error)}`] : [];
      });
      expectNone([
        ...(domains.some(isConfirmed) ? [] : [`${file}, channels.domains: none that we are sure of.`]),
        ...unsourced,
        ...names
          .filter((name) => name !== name.toLowerCase())
          .map((name) => `${file}, channels.names: "${name}" is not in small letters.`),
      ]);
    });

    test(`writes the channels of ${id} in one form`, () => {
      const isHost = (value: string) =>
        URL.canParse(`https://${value}/`) && new URL(`https://${value}/`).host === value;
      const wrong = (place: string, values: string[], form: string) =>
        values.map((value) => `${file}, channels.${place}: "${value}" is not of the form ${form}.`);
      const all = domains.map(({ value }) => value);
      expectNone([
        ...wrong(
          'domains',
          all.filter((value) => !isHost(value)),
          'example.com',
        ),
        ...all
          .filter((value) => isHost(value) && !isKnownEnding(value))
          .map((value) => `${file}, channels.domains: ${value} ends in no known top-level domain.`),
        ...wrong(
          'mail',
          mail
            .map(({ value }) => value)
            .filter((value) => !/^(\*\.|[a-z]+@)?[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(value)),
          'example.com, *.example.com or a@example.com',
        ),
        ...wrong(
          'phones',
          phones
            .map(({ code, value }) => `${code} ${value}`)
            .filter((value) => !/^\+\d{1,3} [1-9]\d{6,12}$/.test(value)),
          '+44 2012345678',
        ),
        ...phones
          .filter(
            ({ code, value, written = value }) => !formsOf(code, value).includes(written.replace(/\D/g, '')),
          )
          .map(({ value, written }) => `${file}, channels.phones: ${written} is not ${value}.`),
      ]);
    });

    test(`tells nobody to call a number for ${id} that no page of its own gives`, () => {
      expectNone(
        unproven(one).map(
          (number) =>
            `${file}, channels.phones: ${number} has a purpose (\`for\`), so its source must be a page on a domain of its own (${ownDomains(one).join(', ')}).`,
        ),
      );
    });

    test(`rests for ${id} on pages of its own, or on none that could be surer`, () => {
      const own = ownDomains(one);
      const cited = [...channelsOf(one), ...(verify ? [verify] : [])];
      expectNone(
        cited.flatMap(({ source: { title, url }, confidence }) => {
          if (!url)
            return confidence === 'high'
              ? [`${file}, channels: “${title}” has no address, so it is not \`sure: 'high'\`.`]
              : [];
          if (!URL.canParse(url)) return [];
          const { host } = new URL(url);
          return own.some((domain) => isOn(domain, host))
            ? []
            : [
                `${file}, channels: ${url} is not on a domain of its own (${own.join(', ')}), so it proves no channel.`,
              ];
        }),
      );
    });
  }
});

describe('A number to call', () => {
  const about = { checked: '2026-11-29', sure: 'medium' } as const;
  const own = page('Help', 'https://help.example.com/call', about);
  const called = (citation: Citation, purpose?: 'support') => ({
    domains: from(own, 'example.com'),
    pages: [],
    phones: phones(citation, ['US', '+1', '2025550123']).map((phone) => ({
      ...phone,
      ...(purpose && { for: [purpose] }),
    })),
  });

  test('is taken from a page of the provider', () => {
    expect(unproven(called(own, 'support'))).toEqual([]);
  });

  for (const [what, source] of [
    ['without a page to look at', page('Code', null, { ...about, note: 'Not seen on its own page.' })],
    ['from a page of others', page('Press', 'https://press.example.net/call', about)],
    ['from a look-alike', page('Fake', 'https://not-example.com/call', about)],
  ] as const) {
    test(`${what} is refused where a step shows it, and kept where only a message is compared`, () => {
      expect(unproven(called(source, 'support'))).toEqual(['+12025550123']);
      expect(unproven(called(source))).toEqual([]);
    });
  }
});
