import { describe, expect, test } from 'vitest';
import { everybody } from '@/lib/message-check/all.fixture';
import { isConfirmed } from '@/lib/message-check/official';
import { citation } from '@/lib/playbook/citation';
import { accountOfficials } from './officials';

const repeated = (ids: readonly string[]) => ids.filter((id, i) => ids.indexOf(id) !== i);
const channelsOf = (one: (typeof accountOfficials)[number]) => [
  ...one.domains,
  ...one.pages,
  ...one.mail,
  ...one.phones,
  ...one.handles,
];
const isOn = (domain: string, host: string) => host === domain || host.endsWith(`.${domain}`);

describe('The list of channels', () => {
  test('names each provider and office once', () => {
    expect(repeated(everybody.map(({ id }) => id))).toEqual([]);
  });

  test('has no domain where strangers can put pages', () => {
    const domains = everybody.flatMap((one) => one.domains.map(({ value }) => value));
    for (const host of ['sites.google.com', 'docs.google.com', 'drive.google.com', 'www.google.com'])
      expect(domains.filter((domain) => isOn(domain, host))).toEqual([]);
  });

  for (const one of accountOfficials) {
    const { id, names, domains, mail, phones, verify } = one;

    test(`has for ${id} a domain, and a source with a date of its check for every channel`, () => {
      expect(domains.some(isConfirmed)).toBe(true);
      for (const { value, ...rest } of channelsOf(one)) {
        expect(citation.loose().safeParse(rest).error?.issues, value).toBeUndefined();
      }
      for (const name of names) expect(name).toBe(name.toLowerCase());
    });

    test(`writes the channels of ${id} in one form`, () => {
      for (const { value } of domains) expect(new URL(`https://${value}/`).host).toBe(value);
      for (const { value } of mail) expect(value).toMatch(/^(\*\.|[a-z]+@)?[a-z0-9-]+(\.[a-z0-9-]+)+$/);
      for (const { code, value } of phones) expect(`${code} ${value}`).toMatch(/^\+\d{1,3} [1-9]\d{6,12}$/);
    });

    test(`rests for ${id} on pages of its own, or on none that could be surer`, () => {
      const own = [...domains, ...one.pages]
        .filter(isConfirmed)
        .map(({ value }) => value.split('/')[0] ?? '');
      const cited = [...channelsOf(one), ...(verify ? [verify] : [])];
      for (const { source, confidence } of cited) {
        if (confidence === 'high') expect(source.url, source.title).not.toBeNull();
        if (!source.url) continue;
        const { host } = new URL(source.url);
        expect(
          own.some((domain) => isOn(domain, host)),
          source.url,
        ).toBe(true);
      }
    });
  }
});
