import { describe, expect, test } from 'vitest';
import { reviewedHosts, splitAddress } from '@/lib/message-check/reviewed-hosts';
import { citationsFor } from '@/lib/playbook/citations';
import { plan } from '@/lib/playbook/plan';
import { action, citation } from '@/lib/playbook/schema';
import { phases } from '@/lib/playbook/vocabulary';
import { domainsOf } from './accounts/facts';
import { findProvider, providers } from './accounts/providers';
import { accounts } from './accounts/registry';
import { authorities } from './authorities/registry';
import { supportLines } from './authorities/support-lines';
import { actions, catalogueVersion, findAction } from './catalogue';
import { citedIn, oldestFirst, type Placed, valuesIn } from './cited';
import * as sources from './sources';

const founded = '2026-11-22';
const today = new Date().toISOString().slice(0, 10);

const content = { actions, accounts, sources, authorities, supportLines };
const citations = citedIn(content);
const addresses = [...valuesIn(content)].filter(
  (one): one is Placed<string> =>
    typeof one.value === 'string' &&
    !/hosts\//i.test(one.path) &&
    /^[a-z][a-z+.-]*:\S|^\/\/|^www\./i.test(one.value),
);
const isOn = (domains: readonly string[], url: string) => {
  const { host } = new URL(url);
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
};
const repeated = (ids: readonly string[]) => ids.filter((id, i) => ids.indexOf(id) !== i);

describe('The catalogue of actions', () => {
  for (const one of actions) {
    test(`holds "${one.id}" in a form that parses, with steps and reasons that stand once`, () => {
      expect(action.safeParse(one).error?.issues).toBeUndefined();
      expect(repeated(one.steps.map(({ id }) => id))).toEqual([]);
      expect(repeated(one.reasons)).toEqual([]);
      expect(one.reasons).toContain('something-else');
    });
  }

  test('names each action once, and only existing ones in its conditions', () => {
    expect(repeated(actions.map(({ id }) => id))).toEqual([]);
    const named = actions.flatMap(({ when }) => [when?.done, when?.notDone]).filter((id) => id !== undefined);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((id) => !findAction(id))).toEqual([]);
  });

  test('carries the day it last changed, which is not in the future', () => {
    expect(new Date(catalogueVersion).toISOString().slice(0, 10)).toBe(catalogueVersion);
    expect(catalogueVersion <= today).toBe(true);
  });
});

describe('The list of playbooks', () => {
  test('has one of each account with a playbook, and finds it by its id, and nothing by another', () => {
    const ids = accounts.flatMap(({ id, playbook }) => (playbook ? [id] : []));
    expect(providers.map(({ id }) => id)).toEqual(ids);
    for (const one of providers) expect(findProvider(one.id)).toBe(one);
    for (const id of ['constructor', '', 'Binance', null]) expect(findProvider(id)).toBeUndefined();
  });
});

for (const one of providers) {
  describe(`The playbook "${one.id}"`, () => {
    test('names only actions that exist', () => {
      const named = [...Object.values(one.orders).flat(), ...Object.keys(one.basis)];
      expect(named.filter((id) => !findAction(id))).toEqual([]);
    });

    test('has an order for each branch, the locked-out ones too, with a freeze, support and no repetition', () => {
      expect(Object.keys(one.orders).toSorted()).toEqual([
        'default',
        'locked-out',
        'locked-out-no-email',
        'money-leaving',
      ]);
      for (const [branch, order] of Object.entries(one.orders)) {
        expect(order[0], branch).toBe('end-call');
        expect(order, branch).toEqual(expect.arrayContaining(['freeze-account', 'contact-support']));
        expect(repeated(order), branch).toEqual([]);
      }
    });

    test('covers all five phases, whatever was answered', () => {
      for (const signIn of ['yes', 'no', 'no-email'] as const) {
        const { urgent, followUp } = plan(one, { 'sign-in': signIn });
        const covered = new Set(
          [...urgent, ...followUp.flatMap((group) => group.actions)].map(({ phase }) => phase),
        );
        expect([...covered].toSorted(), signIn).toEqual(phases.toSorted());
      }
    });

    test('gives the locked-out steps of their own where it freezes', () => {
      const freeze = findAction('freeze-account');
      expect(freeze?.steps.some(({ only }) => only === 'locked-out')).toBe(true);
      expect(freeze?.steps.some(({ only }) => only === 'signed-in')).toBe(true);
    });

    test('shows only links on its own domains, and nothing that we are not sure of', () => {
      for (const [id, link] of Object.entries(one.links)) {
        expect(isOn(one.domains, link.value), `${id}: ${link.value}`).toBe(true);
        expect(link.confidence, id).not.toBe('low');
      }
      for (const [id, path] of Object.entries(one.paths)) {
        expect(path.confidence, id).not.toBe('low');
        expect(Object.keys(path.value).toSorted()).toEqual(['app', 'web']);
        expect(path.value.web ?? path.value.app, `${id} shows no way at all`).not.toBeNull();
      }
      const { button, emails = [] } = one.lockingEmails?.value ?? {};
      const ways = Object.values(one.paths).flatMap(({ value }) => [value.web, value.app]);
      const tags = [button, ...emails, ...ways].flatMap((label) => Object.keys(label ?? {}));
      expect(Intl.getCanonicalLocales(tags), 'languages of labels').toEqual([...new Set(tags)]);
      for (const fact of [one.lockingEmails, one.withdrawalPause, one.policeReportWithin]) {
        expect(fact?.confidence).not.toBe('low');
      }
    });

    test('is dated, and not in the future', () => {
      expect(one.content >= founded && one.content <= today, one.content).toBe(true);
    });

    test('cites what an action shows of its screens first, and each source once', () => {
      for (const each of actions) {
        const titles = citationsFor(one, each).map(({ source }) => source.title);
        expect(repeated(titles), each.id).toEqual([]);
        const home = one.links.home?.source.title;
        const shown = each.steps.flatMap(({ link, path, emails }) => [
          link && one.links[link]?.source.title,
          path && one.paths[path]?.source.title,
          emails && one.lockingEmails?.source.title,
        ]);
        const screens = new Set(shown.filter((title) => title && title !== home));
        expect(new Set(titles.slice(0, screens.size)), each.id).toEqual(screens);
        if (home && shown.includes(home)) expect(titles).toContain(home);
        expect(titles).toEqual(
          expect.arrayContaining((one.basis[each.id] ?? []).map(({ source }) => source.title)),
        );
      }
    });
  });
}

describe('Every fact', () => {
  test('has a source, the day it was checked and how sure we are', () => {
    expect(citations.length).toBeGreaterThan(50);
    for (const { path, value } of citations) {
      const { source, checked, confidence, note } = value;
      expect(
        citation.safeParse({ source, checked, confidence, ...(note && { note }) }).error,
        path,
      ).toBeUndefined();
    }
  });

  test('was checked on a day that has come, and not before its page was written', () => {
    const wrong = oldestFirst(content)
      .filter(({ value: { checked, source } }) => checked > today || (source.dated ?? '') > checked)
      .map(({ path, value }) => `${path}: checked ${value.checked}, dated ${value.source.dated}`);
    expect(wrong).toEqual([]);
  });

  test('says what a reader must know where there is no page to look at', () => {
    for (const { path, value } of citations) {
      if (value.source.url === null) expect(value.note, path).toBeTruthy();
    }
  });
});

describe('Every address', () => {
  test('is https, on the reviewed list, and without a name, a port or a fragment in it', () => {
    expect(addresses.length).toBeGreaterThan(50);
    for (const { path, value } of addresses) {
      const url = new URL(value);
      expect(url.protocol, path).toBe('https:');
      expect(
        reviewedHosts.map(({ host }) => host as string),
        `${path}: ${value}`,
      ).toContain(url.host);
      expect([url.username, url.password, url.port, url.hash], path).toEqual(['', '', '', '']);
      expect(() => splitAddress(value)).not.toThrow();
    }
  });

  test('of an account is on a host that its own file names, with whose it is unless it is its own', () => {
    for (const one of accounts) {
      const { id, hosts = [] } = one;
      const others = hosts.filter(({ host }) => !isOn(domainsOf(one), `https://${host}`));
      expect(others.filter(({ whose }) => !whose)).toEqual([]);
      const named = new Set(hosts.map(({ host }) => host));
      const own = addresses.filter(({ path }) => path.startsWith(`accounts/${id}/`));
      expect(own.filter(({ value }) => !named.has(new URL(value).host))).toEqual([]);
    }
  });

  test('of a provider has the host that the list gives to that provider', () => {
    for (const one of accounts.filter(({ channels }) => channels)) {
      const theirs = reviewedHosts.filter(({ host }) => isOn(domainsOf(one), `https://${host}`));
      expect(theirs.length, one.id).toBeGreaterThan(0);
      for (const { whose } of theirs) expect(whose).toBe(one.name);
    }
  });

  test('of a reviewed host is used somewhere, so that the list stays short', () => {
    const used = new Set(addresses.map(({ value }) => new URL(value).host));
    expect(reviewedHosts.map(({ host }) => host as string).filter((host) => !used.has(host))).toEqual([]);
  });
});
