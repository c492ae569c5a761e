import { branchFor } from '@/lib/playbook/answers';
import { allAnswers } from '@/lib/playbook/answers.fixture';
import { rulesOf } from '@/lib/playbook/kinds';
import { plan } from '@/lib/playbook/plan';
import { concerns, type PlannedAction } from '@/lib/playbook/playbook-index';
import type { PlaybookAccount } from '@/lib/playbook/schema';
import type { Role } from '@/lib/playbook/vocabulary';
import { unknownId } from '@/lib/testing/problems.fixture';
import { fileOf } from './accounts/file-of.fixture';
import { actions, findAction } from './catalogue';
import { playbookOf } from './playbooks';

/** More than this nobody keeps in mind. */
const most = 6;

/** The ids in `orders`, `basis` and `worked` that no action of this kind has. */
export function wrongActions(account: PlaybookAccount): string[] {
  const { kind, playbook } = account;
  const known = actions.filter((action) => concerns(action, kind)).map(({ id }) => id);
  const named = [
    ...Object.entries<string[]>(playbook.orders).map(
      ([branch, order]) => [`orders.${branch}`, order] as const,
    ),
    ['basis', Object.keys(playbook.basis)] as const,
    ['worked', Object.keys(playbook.worked ?? {})] as const,
  ];
  return named.flatMap(([place, ids]) =>
    ids
      .flatMap((id) => unknownId(id, known))
      .map(
        (sentence) =>
          `${fileOf(account)}, playbook.${place}: ${sentence}. Actions of this kind (${kind}) stand in lib/content/actions.`,
      ),
  );
}

/** What the orders of an account lack of what holds for every account of its kind. The sequence is its own. */
export function wrongOrders(account: PlaybookAccount): string[] {
  const { kind, playbook } = account;
  const orders: Partial<Record<string, string[]>> = playbook.orders;
  const rolesIn = (order: readonly string[] = []) => order.map((id) => findAction(id)?.role);
  const held = Object.values(orders).flatMap(rolesIn);
  return (rulesOf(kind)?.branches ?? []).flatMap(({ id, roles, rolesIfAny = [], oneOf = [] }) => {
    const order = orders[id] ?? [];
    const here = rolesIn(order);
    const needed = [...roles, ...rolesIfAny.filter((role) => held.includes(role))].map((role) => [role]);
    const missing = [...needed, ...(oneOf.length > 0 ? [oneOf] : [])].filter(
      (choice) => !choice.some((role) => here.includes(role)),
    );
    return [
      ...missing.map(
        (choice) => `has no ${choice.join(' or ')}. Add ${named(kind, choice)}, where it fits this account`,
      ),
      ...(here[0] === 'stop-contact' ? [] : [`does not begin with ${named(kind, ['stop-contact'])}`]),
      ...order.filter((one, i) => order.indexOf(one) !== i).map((one) => `names "${one}" twice`),
      ...order
        .filter((one) => findAction(one) && !findAction(one)?.role)
        .map((one) => `names "${one}", which has no role, so it is nothing urgent`),
      ...tooLong(account, id),
    ].map((problem) => `${fileOf(account)}, playbook.orders.${id}: ${problem}.`);
  });
}

/** The actions to choose from for these roles: `"freeze-account" or "delete-api-keys"`. */
const named = (kind: string, roles: readonly Role[]) =>
  actions
    .filter(
      (one) =>
        concerns(one, kind) && one.role && roles.includes(one.role) && !one.joins && !one.when?.tactics,
    )
    .map(({ id }) => `"${id}"`)
    .join(' or ');

/** An order that is too long once what may join it has joined it. */
function tooLong(account: PlaybookAccount, branch: string): string[] {
  const index = playbookOf(account);
  const orders: Partial<Record<string, string[]>> = account.playbook.orders;
  const brakes = orders[branch]?.filter((id) => findAction(id)?.role === 'brake') ?? [];
  const blocked = Object.fromEntries(brakes.map((id) => [id, 'blocked' as const]));
  const isForLostMailbox = ({ id, joins }: PlannedAction) =>
    (joins?.beforeShut ?? joins?.last ?? false) && !orders[branch]?.includes(id);
  const longest = allAnswers(account.kind)
    .filter((answers) => branchFor(account.kind, answers).id === branch)
    // Whoever lost the mailbox has more: what cannot be made up for once the account is shut, and what stands last.
    .map((answers) => plan(index, answers, blocked).urgent.filter((one) => !isForLostMailbox(one)))
    .map((urgent) => urgent.map(({ id }) => id))
    .reduce((a, b) => (b.length > a.length ? b : a), []);
  if (longest.length <= most) return [];
  const joined = longest.filter((id) => !orders[branch]?.includes(id)).map((id) => `"${id}"`);
  const withThem = joined.length > 0 ? ` with ${joined.join(' and ')}, which may join it` : '';
  return [`has ${longest.length} actions${withThem}. Leave out ${longest.length - most}`];
}
