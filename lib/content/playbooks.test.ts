import { describe, expect, test } from 'vitest';
import { reviewedHosts } from '@/lib/message-check/reviewed-hosts';
import { domainsOf, linksOf } from '@/lib/playbook/account-facts';
import { branchFor } from '@/lib/playbook/answers';
import { allAnswers } from '@/lib/playbook/answers.fixture';
import type { Citation } from '@/lib/playbook/citation';
import { citationsFor } from '@/lib/playbook/citations';
import { kinds, rulesOf } from '@/lib/playbook/kinds';
import { actionOf, plan } from '@/lib/playbook/plan';
import { playbooks, type Way } from '@/lib/playbook/schema';
import { phases } from '@/lib/playbook/vocabulary';
import { wayOn } from '@/lib/playbook/ways';
import { accounts } from './accounts/registry';
import { actions, findAction } from './catalogue';
import { citedIn } from './cited';
import { today } from './content.fixture';
import { messages } from './messages/en';
import { findPlaybookAccount, playbookAccounts, playbookOf } from './playbooks';

const founded = '2026-11-22';

const repeated = (ids: readonly string[]) => ids.filter((id, i) => ids.indexOf(id) !== i);
const titleOf = ({ source }: Citation) => source.title;
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
  const index = playbookOf(one);
  const orders = Object.entries<readonly string[]>(playbook.orders);

  describe(`The playbook "${one.id}"`, () => {
    test('parses as one of its kind', () => {
      expect(playbooks[kind].safeParse(playbook).error?.issues).toBeUndefined();
    });

    test('names only actions that are planned for it', () => {
      const planned = index.actions.map(({ id }) => id);
      const named = [...orders.flatMap(([, order]) => order), ...Object.keys(playbook.basis)];
      expect(named.filter((id) => !planned.includes(id))).toEqual([]);
    });

    test('has an order for each branch, which ends the contact first, holds its roles and repeats nothing', () => {
      const branches = rulesOf(kind)?.branches ?? [];
      expect(orders.map(([id]) => id).toSorted()).toEqual(branches.map(({ id }) => id).toSorted());
      for (const [id, order] of orders) {
        const roles = order.map((named) => findAction(named)?.role);
        expect(roles[0], id).toBe('stop-contact');
        expect(roles, id).toEqual(
          expect.arrayContaining([...(branches.find((b) => b.id === id)?.roles ?? [])]),
        );
        expect(repeated(order), id).toEqual([]);
      }
    });

    test('covers all five phases, whatever was answered', () => {
      for (const answers of allAnswers(kind)) {
        const { urgent, followUp } = plan(index, answers);
        const ids = [...urgent, ...followUp.flatMap((group) => group.actions)].map(({ id }) => id);
        const covered = new Set(ids.map((id) => findAction(id)?.phase));
        expect([...covered].toSorted(), JSON.stringify(answers)).toEqual(phases.toSorted());
      }
    });

    test('has another action wherever a reason leads to one of some role', () => {
      for (const { id, ways = {} } of index.actions) {
        for (const [reason, way] of Object.entries(ways)) {
          if (!leadsToRole(way)) continue;
          const on = allAnswers(kind).map((answers) => wayOn(index, id, reason, answers).kind);
          expect(on, `${id}, ${reason}`).toContain('action');
        }
      }
    });

    test('offers an answer only for what that brings to the front, in words of its own', () => {
      for (const { id, offers } of index.actions) {
        if (!offers) continue;
        const { question, answer, brings } = offers;
        const answers = { [question]: answer };
        const brought = actionOf(index, brings, answers)?.id;
        const order: readonly string[] = index.orders[branchFor(kind, answers).id] ?? [];
        expect(order.indexOf(brought ?? ''), id).toBe(1);
        expect(messages.respond.switch).toHaveProperty(question);
      }
    });

    test('shows only links on hosts of its provider, and nothing that we are not sure of', () => {
      const domains = domainsOf(one);
      for (const [id, link] of Object.entries(linksOf(one))) {
        const { host } = new URL(link?.value ?? '');
        const whose = reviewedHosts.find((reviewed) => reviewed.host === host)?.whose ?? 'nobody';
        expect(one.name?.split(' ('), id).toContain(whose);
        if (domains.length > 0) {
          expect(
            domains.some((domain) => host === domain || host.endsWith(`.${domain}`)),
            id,
          ).toBe(true);
        }
      }
      for (const [id, path] of Object.entries(playbook.paths)) {
        expect(path?.value.web ?? path?.value.app, `${id} shows no way at all`).toBeTruthy();
      }
      for (const { path, value } of citedIn(playbook)) expect(value.confidence, path).not.toBe('low');
    });

    test('is dated, and not in the future', () => {
      expect(playbook.content >= founded && playbook.content <= today, playbook.content).toBe(true);
    });

    test('cites what an action shows of its screens first, and each source once', () => {
      const links = linksOf(one);
      const emailsOf = 'lockingEmails' in playbook ? playbook.lockingEmails : null;
      for (const each of actions) {
        const titles = citationsFor(one, each).map(titleOf);
        expect(repeated(titles), each.id).toEqual([]);
        const home = links['home']?.source.title;
        const shown = each.steps.flatMap(({ link, path, emails }) => [
          link && links[link]?.source.title,
          path && playbook.paths[path]?.source.title,
          emails && emailsOf?.source.title,
        ]);
        const screens = new Set(shown.filter((title) => title && title !== home));
        expect(new Set(titles.slice(0, screens.size)), each.id).toEqual(screens);
        if (home && shown.includes(home)) expect(titles).toContain(home);
        const urls = citationsFor(one, each).slice(0, screens.size);
        expect(
          urls.map(({ source }) => source.url === null),
          each.id,
        ).toEqual(urls.map(({ source }) => source.url === null).toSorted((a, b) => Number(a) - Number(b)));
        expect(titles).toEqual(expect.arrayContaining((playbook.basis[each.id] ?? []).map(titleOf)));
      }
    });

    test('cites each of its facts where an action speaks of it', () => {
      const cited = index.actions.flatMap(({ id }) => {
        const action = findAction(id);
        return action ? citationsFor(one, action).map(titleOf) : [];
      });
      const facts = citedIn(playbook).filter(({ path }) => !path.includes('/'));
      for (const { path, value } of facts) expect(cited, path).toContain(titleOf(value));
    });
  });
}
