import { hasAny } from './account-facts';
import { type FactValues, plainValues } from './fact-values';
import type { ActionFacts, PlaybookAccount } from './schema';
import { canCall } from './step-facts';

/** The parts of an action that planning needs: neither steps nor sources. */
export type PlannedAction = Omit<
  ActionFacts,
  'steps' | 'sources' | 'phase' | 'speaksOf' | 'ifAny' | 'unlessAny'
>;

/**
 * The parts of a playbook that planning needs: plain data of a few kilobytes, so that a page can carry its own and
 * fetch those of the incident's other accounts.
 */
export interface PlaybookIndex {
  /** Null for actions done once for the whole incident. */
  account: { kind: string; id: string } | null;
  name: string | null;
  /** The version of its facts. */
  content: string;
  /** The urgent actions of each branch, in order. */
  orders: Readonly<Record<string, readonly string[]>>;
  /** Values for hints in the task list, besides the account's name. */
  values: FactValues;
  /** The actions of its kind and those of the incident. */
  actions: readonly PlannedAction[];
}

function planned(account: PlaybookAccount | null, action: ActionFacts): PlannedAction {
  const { steps, sources: _, phase: __, speaksOf: ___, ifAny: ____, unlessAny: _____, ...rest } = action;
  return { ...rest, ...(canCall(account, steps) && { byTalking: true }) };
}

const includes = (kinds: readonly string[], kind: string) => kinds.includes(kind);

/**
 * Whether a playbook of this kind plans the action; kind null is the playbook of the incident, with all that is done
 * once.
 */
export function concerns({ of, beside, leftTo }: ActionFacts, kind: string | null): boolean {
  if (kind === null) return of === 'incident';
  if (of !== 'incident') return includes(of, kind);
  return leftTo !== kind && (!beside || includes(beside, kind));
}

/**
 * The index of an account's playbook, from the catalogue of actions. Those that are only urgent are in it if one of
 * its orders names them, or if the account has what they are about.
 */
export function indexOf(account: PlaybookAccount, actions: readonly ActionFacts[]): PlaybookIndex {
  const { id, kind, name, playbook } = account;
  const named = new Set<string>(Object.values<string[]>(playbook.orders).flat());
  return {
    account: { kind, id },
    name,
    content: playbook.content,
    orders: playbook.orders,
    values: plainValues(account),
    actions: actions
      .filter(
        (one) =>
          concerns(one, kind) &&
          (!one.urgentOnly || one.joins || one.ifAny || named.has(one.id)) &&
          (!one.ifAny || hasAny(account, one.ifAny)) &&
          !(one.unlessAny && hasAny(account, one.unlessAny)),
      )
      .map((one) => planned(account, one)),
  };
}

/** The index of what is done once for the whole incident. */
export const incidentIndex = (actions: readonly ActionFacts[], content: string): PlaybookIndex => ({
  account: null,
  name: null,
  content,
  orders: {},
  values: plainValues(null),
  actions: actions.filter((one) => concerns(one, null)).map((one) => planned(null, one)),
});
