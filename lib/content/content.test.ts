import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { type FactKind, factKinds, kindOf } from '@/lib/incident/facts';
import { citation } from '@/lib/playbook/citation';
import { factsOfKind } from '@/lib/playbook/kind-facts';
import { action } from '@/lib/playbook/schema';
import { roles } from '@/lib/playbook/vocabulary';
import { expectNone } from '@/lib/testing/problems.fixture';
import { actions, findAction } from './catalogue';
import { citedIn, oldestFirst } from './cited';
import { content, today } from './content.fixture';
import { playbookAccounts } from './playbooks';
import { actionsFor, roleOf } from './roles';
import { tellers } from './tellers';
import { catalogueVersion } from './version';

const citations = citedIn(content);
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
        const known = of === 'incident' ? [] : of.map(factsOfKind);
        if (link ?? path) expect(known.length, id).toBeGreaterThan(0);
        if (link) for (const one of known) expect(one?.links, id).toContain(link);
        if (path) for (const one of known) expect(one?.paths, id).toContain(path);
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
      const { links = [], paths = [] } = factsOfKind(kind) ?? {};
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

  test('replaces nothing but what is done once for the incident or of its own account, in no order that names both', () => {
    const pairs = actions.flatMap(({ id, replaces = [] }) => replaces.map((one) => [id, one] as const));
    expect(pairs.length).toBeGreaterThan(0);
    const orders = playbookAccounts.flatMap(({ playbook }) => Object.values<string[]>(playbook.orders));
    for (const [id, replaced] of pairs) {
      expect(['incident', findAction(id)?.of], replaced).toContainEqual(findAction(replaced)?.of);
      expect(findAction(replaced)?.urgentOnly, replaced).toBeUndefined();
      expect(orders.filter((order) => order.includes(id) && order.includes(replaced))).toEqual([]);
    }
  });

  test('lets a brake yield to nothing but what joins an order', () => {
    const ids = actions.flatMap(({ yieldsTo = [] }) => yieldsTo);
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) expect(findAction(id)?.joins, id).toBeDefined();
  });

  test('has no role for what no order names, but for what joins one', () => {
    const idle = actions.filter(({ id, role, joins }) => role && !joins && !inOrders.includes(id));
    expectNone(idle.map(({ id }) => `"${id}" has a role, and no order of any account names it.`));
  });

  test('has its roles in the list for what does not carry it, in the same order', () => {
    const roled = actions.filter(({ role }) => role);
    expect(actionsFor(...roles)).toEqual(roled.map(({ id }) => id));
    for (const { id, role } of actions) expect(roleOf(id), id).toBe(role);
    for (const id of ['constructor', '', 'no-such-action']) expect(roleOf(id)).toBeUndefined();
  });

  test('has who is told in the list for what does not carry it', () => {
    const recording = actions
      .filter(({ shuts }) => !shuts)
      .flatMap(({ id, steps }) =>
        steps.flatMap(({ record }) =>
          record && Object.hasOwn(tellers, record) ? [{ id, part: record }] : [],
        ),
      );
    for (const [part, ids] of Object.entries(tellers)) {
      const wanted = recording.filter((one) => one.part === part).map(({ id }) => id);
      expect([...ids].toSorted(), part).toEqual(wanted.toSorted());
    }
    const numbered = factKinds.filter((kind) =>
      ['number', 'reference'].some((name) => name in kindOf(kind).fields),
    );
    const left = actions.flatMap(({ steps }) => steps.flatMap(({ record }) => record ?? []));
    for (const part of left.filter((one) => one !== 'contact' && numbered.includes(one as FactKind)))
      expect(Object.keys(tellers)).toContain(part);
  });

  test('carries the day it last changed, which is not in the future', () => {
    expect(new Date(catalogueVersion).toISOString().slice(0, 10)).toBe(catalogueVersion);
    expect(catalogueVersion <= today).toBe(true);
  });
});

describe('Every fact', () => {
  test('has a source, the day it was checked and how sure we are', () => {
    expect(citations.length).toBeGreaterThan(50);
    const wrong = citations.flatMap(({ path, value: { source, checked, confidence, note } }) => {
      const { error } = citation.safeParse({ source, checked, confidence, ...(note && { note }) });
      return error ? [`${path}\n${z.prettifyError(error)}`] : [];
    });
    expectNone(wrong);
  });

  test('was checked on a day that has come, and not before its page was written', () => {
    const wrong = oldestFirst(content)
      .filter(({ value: { checked, source } }) => checked > today || (source.dated ?? '') > checked)
      .map(({ path, value }) => `${path}: checked ${value.checked}, dated ${value.source.dated}`);
    expectNone(wrong);
  });

  test('says what a reader must know where there is no page to look at', () => {
    const silent = citations.filter(({ value: { source, note } }) => source.url === null && !note);
    expectNone(silent.map(({ path }) => `${path}: a source without an address needs a \`note\`.`));
  });
});
