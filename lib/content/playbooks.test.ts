import { describe, expect, test } from 'vitest';
import { pageOf } from '@/lib/flow/addresses';
import { reviewedHosts } from '@/lib/message-check/reviewed-hosts';
import { domainsOf, linksOf, notesOf, pathsOf } from '@/lib/playbook/account-facts';
import { branchFor } from '@/lib/playbook/answers';
import { allAnswers } from '@/lib/playbook/answers.fixture';
import type { Citation } from '@/lib/playbook/citation';
import { citationKey, citationsFor } from '@/lib/playbook/citations';
import { kinds } from '@/lib/playbook/kinds';
import { plan } from '@/lib/playbook/plan';
import { account, type Way } from '@/lib/playbook/schema';
import { isShown, type PlaceFact, stepFacts } from '@/lib/playbook/step-facts';
import { phases, type Role } from '@/lib/playbook/vocabulary';
import { wayOn } from '@/lib/playbook/ways';
import { expectNone } from '@/lib/testing/problems.fixture';
import { fileOf } from './accounts/file-of.fixture';
import { accounts } from './accounts/registry';
import { actions, findAction } from './catalogue';
import { citedIn } from './cited';
import { today } from './content.fixture';
import { wrongActions, wrongOrders } from './orders.fixture';
import { findPlaybookAccount, playbookAccounts, playbookOf } from './playbooks';

const founded = '2026-11-22';

const repeated = (ids: readonly string[]) => ids.filter((id, i) => ids.indexOf(id) !== i);
/** The title of each page, once: what it says may rest on several readings. */
const titlesOf = (all: readonly Citation[]) => [
  ...new Map(all.map(({ source }) => [`${source.title} ${source.url}`, source.title])).values(),
];
const leadsToRole = (way: Way): boolean =>
  way.to === 'role' || (way.to === 'answer' && leadsToRole(way.otherwise));

describe('The list of playbooks', () => {
  test('has one of each account with a playbook, and finds it by its id, and nothing by another', () => {
    const ids = accounts.flatMap(({ id, playbook }) => (playbook ? [id] : []));
    expect(playbookAccounts.map(({ id }) => id)).toEqual(ids);
    for (const one of playbookAccounts) expect(findPlaybookAccount(one.id)).toBe(one);
    for (const id of ['constructor', '', 'Binance']) expect(findPlaybookAccount(id)).toBeUndefined();
  });

  test('has one at least of every kind', () => {
    const missing = Object.keys(kinds).filter((kind) => !playbookAccounts.some((one) => one.kind === kind));
    expect(missing).toEqual([]);
  });
});

for (const one of playbookAccounts) {
  const { kind, playbook } = one;
  const file = fileOf(one);
  const index = playbookOf(one);
  const [links, paths] = [linksOf(one), pathsOf(one)];

  // What is wrong with its form says the test of the registry, and the rest follows from it.
  describe.skipIf(!account.safeParse(one).success)(`The playbook "${one.id}"`, () => {
    test('names only actions that are planned for it', () => {
      expectNone(wrongActions(one));
    });

    test('has an order for each branch, which holds what every account of its kind must have', () => {
      expectNone(wrongOrders(one));
    });

    test('covers all five phases, whatever was answered', () => {
      const missing = allAnswers(kind).flatMap((answers) => {
        const { urgent, followUp } = plan(index, answers);
        const ids = [...urgent, ...followUp.flatMap((group) => group.actions)].map(({ id }) => id);
        const covered = ids.map((id) => findAction(id)?.phase);
        return phases
          .filter((phase) => !covered.includes(phase))
          .map(
            (phase) =>
              `${file}, playbook.orders.${branchFor(kind, answers).id}: no action of the phase ${phase}.`,
          );
      });
      expectNone([...new Set(missing)]);
    });

    test('has another action wherever a reason leads to one of some role', () => {
      // What is done once for the incident may lead to people whom a kind does not have: nobody runs a wallet, and
      // nobody at a messaging app can be called.
      const hasPeople = kinds[kind].branches.some(({ roles }) =>
        (roles as readonly Role[]).includes('human'),
      );
      const nowhere = index.actions.flatMap(({ id, of, ways = {} }) =>
        Object.entries(of === 'incident' && !hasPeople ? {} : ways)
          .filter(([, way]) => leadsToRole(way))
          .filter(([reason]) =>
            allAnswers(kind).every((answers) => wayOn(index, id, reason, answers).kind !== 'action'),
          )
          .map(
            ([reason]) =>
              `${file}, playbook.orders: "${reason}" at "${id}" leads to a role that no order holds.`,
          ),
      );
      expectNone(nowhere);
    });

    test('shows only links on hosts of its provider, and nothing that we are not sure of', () => {
      const domains = domainsOf(one);
      const isOwn = (host: string) =>
        domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
      const places: Partial<Record<string, PlaceFact[]>> = playbook.places ?? {};
      const urls = [
        ...Object.entries(links).map(([id, link]) => [`links.${id}`, link?.value] as const),
        ...Object.entries(places).flatMap(([id, ones = []]) =>
          ones.map(({ value }) => [`places.${id}`, value.url] as const),
        ),
      ];
      const ofLinks = urls.flatMap(([id, url]) => {
        if (!url || !URL.canParse(url)) return [];
        const { host } = new URL(url);
        const whose = reviewedHosts.find((reviewed) => reviewed.host === host)?.whose;
        const place = `${file}, playbook.${id}`;
        if (whose === undefined)
          return [`${place}: add { host: '${host}' } to \`hosts\`, after looking at it.`];
        if (!one.name?.split(' (').includes(whose))
          return [
            `${place}: ${host} belongs to ${whose || 'nobody'}. A link of a playbook leads to its provider only.`,
          ];
        if (domains.length > 0 && !isOwn(host))
          return [`${place}: ${host} is under none of its \`channels.domains\` that we are sure of.`];
        return [];
      });
      const ofPaths = Object.entries(paths)
        .filter(([, path]) => !path?.value.web && !path?.value.app)
        .map(([id]) => `${file}, playbook.paths.${id}: shows no way at all. Leave it out.`);
      const unsure = citedIn(playbook)
        .filter(({ value }) => value.confidence === 'low')
        .map(
          ({ path }) =>
            `${file}, playbook.${path.replaceAll('/', '.')}: rests on \`sure: 'low'\`, which no step may. Leave it out.`,
        );
      expectNone([...ofLinks, ...ofPaths, ...unsure]);
    });

    test('is dated, and not in the future', () => {
      const isFine = playbook.content >= founded && playbook.content <= today;
      expectNone(
        isFine ? [] : [`${file}, playbook.content: ${playbook.content} is not between ${founded} and today.`],
      );
    });

    test('cites what an action shows of its screens first, pages to look at before others', () => {
      for (const each of actions) {
        const cited = citationsFor(one, each);
        const shown = each.steps
          .filter((step) => isShown(one, step))
          .map((step) => stepFacts(one, step))
          .flatMap(({ link, path, emails, places, phones }) => [link, path, emails, ...places, ...phones]);
        const facts = shown.filter((fact) => fact !== undefined && fact !== null);
        const screens = [...new Set(facts.filter((fact) => fact !== links['home']).map(citationKey))];
        const first = cited.slice(0, screens.length);
        expect(first.map(citationKey).toSorted(), each.id).toEqual(screens.toSorted());
        const withoutPage = first.map(({ source }) => source.url === null);
        expect(withoutPage, each.id).toEqual(withoutPage.toSorted((a, b) => Number(a) - Number(b)));
        for (const fact of [...facts, ...notesOf(one, each), ...(playbook.basis[each.id] ?? [])])
          expect(cited.map(citationKey), each.id).toContain(citationKey(fact));
      }
    });

    test('says of its own how to lock it to whoever is locked out and has to', () => {
      const lockedOut = kinds[kind].branches.filter((branch) => 'lockedOut' in branch).map(({ id }) => id);
      const orders = new Map(Object.entries<readonly string[]>(playbook.orders));
      const brakes = lockedOut
        .flatMap((branch) => orders.get(branch) ?? [])
        .flatMap((id) => findAction(id) ?? [])
        .filter(({ role, steps }) => role === 'brake' && steps.some(({ only }) => only === 'locked-out'));
      for (const { id, steps } of one.name === null ? [] : brakes) {
        const shown = steps.filter((step) => step.only !== 'signed-in' && isShown(one, step));
        const facts = shown.map((step) => stepFacts(one, step));
        const known = facts.flatMap(({ path, emails, phones }) => [path, emails, ...phones].filter(Boolean));
        expect(known, id).not.toEqual([]);
      }
    });

    test('has sources of its own only for what stands on its own pages', () => {
      const ours = new Set(
        index.actions.filter((each) => pageOf(index, each) !== 'incident-follow-up').map(({ id }) => id),
      );
      const elsewhere = Object.keys(playbook.basis).filter((id) => !ours.has(id));
      expectNone(
        elsewhere.map(
          (id) =>
            `${file}, playbook.basis.${id}: no page of this account shows "${id}". Cite it in the action.`,
        ),
      );
    });

    test('cites each page under a title of its own', () => {
      const twice = actions.flatMap((each) =>
        repeated(titlesOf(citationsFor(one, each))).map(
          (title) => `${file}: two pages that "${each.id}" rests on have the title “${title}”.`,
        ),
      );
      expectNone(twice);
    });
  });
}
