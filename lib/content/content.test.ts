import { describe, expect, test } from 'vitest';
import { reviewedHosts, splitAddress } from '@/lib/message-check/reviewed-hosts';
import { domainsOf } from '@/lib/playbook/account-facts';
import { citation } from '@/lib/playbook/citation';
import { rulesOf } from '@/lib/playbook/kinds';
import { action } from '@/lib/playbook/schema';
import { roles } from '@/lib/playbook/vocabulary';
import { accounts } from './accounts/registry';
import { actions, findAction } from './catalogue';
import { citedIn, oldestFirst, type Placed, valuesIn } from './cited';
import { content, today } from './content.fixture';
import { playbookAccounts } from './playbooks';
import { actionsFor, roleOf } from './roles';
import * as sources from './sources';
import { catalogueVersion } from './version';

/** Whether a value is only the name of a host, not a link. */
const isListed = (path: string) => /\/(?:hosts|sourceHosts)\//.test(path);
const citations = citedIn(content);
const addresses = [...valuesIn(content)].filter(
  (one): one is Placed<string> =>
    typeof one.value === 'string' &&
    !isListed(one.path) &&
    /^[a-z][a-z+.-]*:\S|^\/\/|^www\./i.test(one.value),
);
const isOn = (domains: readonly string[], url: string) => {
  const { host } = new URL(url);
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
};
const repeated = (ids: readonly string[]) => ids.filter((id, i) => ids.indexOf(id) !== i);
const inOrders = playbookAccounts.flatMap(({ playbook }) => Object.values(playbook.orders).flat());

describe('The catalogue of actions', () => {
  for (const one of actions) {
    test(`holds "${one.id}" in a form that parses, with steps and reasons that stand once`, () => {
      expect(action.safeParse(one).error?.issues).toBeUndefined();
      expect(repeated(one.steps.map(({ id }) => id))).toEqual([]);
      expect(repeated(one.reasons)).toEqual([]);
      expect(one.reasons).toContain('something-else');
      expect(one.reasons).toEqual(expect.arrayContaining(Object.keys(one.ways ?? {})));
    });
  }

  test('names each action once', () => {
    expect(repeated(actions.map(({ id }) => id))).toEqual([]);
  });

  test('has steps that show only links and paths which every kind of their action knows', () => {
    for (const { id, of, steps } of actions) {
      for (const { link, path } of steps) {
        const rules = of === 'incident' ? [] : of.map(rulesOf);
        if (link ?? path) expect(rules.length, id).toBeGreaterThan(0);
        if (link) for (const one of rules) expect(one?.links, id).toContain(link);
        if (path) for (const one of rules) expect(one?.paths, id).toContain(path);
      }
    }
  });

  test('has a step for every link and path that a kind knows', () => {
    const shown = actions.flatMap(({ of, steps }) =>
      of === 'incident'
        ? []
        : of.flatMap((kind) =>
            steps.flatMap(({ link, path }) => [`${kind} link ${link}`, `${kind} path ${path}`]),
          ),
    );
    for (const { kind } of playbookAccounts) {
      const { links = [], paths = [] } = rulesOf(kind) ?? {};
      const known = [...links.map((id) => `${kind} link ${id}`), ...paths.map((id) => `${kind} path ${id}`)];
      expect(known.filter((one) => !shown.includes(one))).toEqual([]);
    }
  });

  test('has for everybody what it has for people who are locked out, and the other way round', () => {
    const split = actions.filter(({ steps }) => steps.some(({ only }) => only));
    expect(split.length).toBeGreaterThan(0);
    for (const { id, steps } of split) {
      const served = new Set(steps.map(({ only }) => only ?? 'everybody'));
      expect(served.has('everybody') || (served.has('signed-in') && served.has('locked-out')), id).toBe(true);
    }
  });

  test('leaves something to do of an action whose steps are left to another account', () => {
    const shared = actions.filter(({ steps }) => steps.some(({ leftTo }) => leftTo));
    expect(shared.length).toBeGreaterThan(0);
    for (const { id, steps } of shared)
      expect(
        steps.some(({ leftTo }) => !leftTo),
        id,
      ).toBe(true);
  });

  test('replaces nothing but follow-ups of the incident, which no order names', () => {
    const replaced = actions.flatMap(({ replaces = [] }) => replaces);
    expect(replaced.length).toBeGreaterThan(0);
    for (const id of replaced) {
      expect(findAction(id)).toMatchObject({ id, of: 'incident' });
      expect(findAction(id)?.urgentOnly, id).toBeUndefined();
      expect(inOrders, id).not.toContain(id);
    }
  });

  test('has a role for what stands in an order, and for nothing that no order names but what joins one', () => {
    const roled = actions.filter(({ role, joins }) => role && !joins).map(({ id }) => id);
    expect(roled.toSorted()).toEqual([...new Set(inOrders)].toSorted());
  });

  test('has its roles in the list for what does not carry it, in the same order', () => {
    const roled = actions.filter(({ role }) => role);
    expect(actionsFor(...roles)).toEqual(roled.map(({ id }) => id));
    for (const { id, role } of actions) expect(roleOf(id), id).toBe(role);
    for (const id of ['constructor', '', 'no-such-action']) expect(roleOf(id)).toBeUndefined();
  });

  test('carries the day it last changed, which is not in the future', () => {
    expect(new Date(catalogueVersion).toISOString().slice(0, 10)).toBe(catalogueVersion);
    expect(catalogueVersion <= today).toBe(true);
  });
});

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

  test('of an account is on a host that its own file or a general source names', () => {
    for (const { id, hosts = [] } of accounts) {
      const named = new Set([...hosts, ...sources.sourceHosts].map(({ host }) => host));
      const own = addresses.filter(({ path }) => path.startsWith(`accounts/${id}/`));
      expect(own.filter(({ value }) => !named.has(new URL(value).host))).toEqual([]);
    }
  });

  test('on a host of somebody else says whose it is', () => {
    for (const one of accounts.filter(({ channels }) => channels)) {
      const others = one.hosts?.filter(({ host }) => !isOn(domainsOf(one), `https://${host}`)) ?? [];
      expect(others.filter(({ whose }) => !whose)).toEqual([]);
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
