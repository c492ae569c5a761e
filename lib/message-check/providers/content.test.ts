import { describe, expect, test } from 'vitest';
import { providers as playbooks } from '@/lib/content/accounts/registry';
import { everybody } from '@/lib/message-check/all.fixture';
import { isConfirmed } from '@/lib/message-check/judge/known';
import { reviewedHosts } from '@/lib/message-check/reviewed-hosts';
import { citation } from '@/lib/playbook/schema';
import { providers } from './registry';

const repeated = (ids: readonly string[]) => ids.filter((id, i) => ids.indexOf(id) !== i);
const channelsOf = (one: (typeof providers)[number]) => [
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
    expect(providers.length).toBe(25);
  });

  for (const one of providers) {
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

    test(`rests for ${id} on reviewed pages, the surest of them its own`, () => {
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
        expect(
          reviewedHosts.some((reviewed) => reviewed.host === host),
          host,
        ).toBe(true);
      }
      if (verify) expect(reviewedHosts.some(({ host }) => host === new URL(verify.url).host)).toBe(true);
    });
  }
});

describe('The playbook of a provider', () => {
  test('knows the same domains and the same page to verify', () => {
    const named = playbooks.filter(({ name }) => name !== null);
    expect(named.length).toBeGreaterThan(0);
    for (const { id, name, domains, links } of named) {
      const channels = providers.find((one) => one.id === id);
      expect(channels?.name, id).toBe(name);
      expect(channels?.domains.filter(isConfirmed).map(({ value }) => value)).toEqual(domains);
      expect(channels?.verify?.url ?? null).toBe(links.verify?.value ?? null);
      expect(channels?.verify?.confidence ?? null).toBe(links.verify?.confidence ?? null);
    }
  });
});
