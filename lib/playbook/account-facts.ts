import type { Citation } from './citation';
import type { FactName, Label, Note, Sign } from './playbook-facts';
import type { Account, ActionFacts, PlaybookAccount, Subject } from './schema';

export const hasPlaybook = (account: Account): account is PlaybookAccount => account.playbook !== undefined;

/** The provider's own domains that we are sure of, the main one first. */
export const domainsOf = ({ channels }: Account): string[] =>
  (channels?.domains ?? []).filter(({ confidence }) => confidence !== 'low').map(({ value }) => value);

/** A page of the provider that a step may link to, with its source. */
type LinkFact = Citation & { value: string };

/** The pages of the provider that a step may link to, including the page where a sender can be looked up. */
export function linksOf({ channels, playbook }: Account): Partial<Record<string, LinkFact>> {
  const { verify } = channels ?? {};
  if (!verify || verify.what === 'mail') return { ...playbook?.links };
  const { url: value, what: _, ...citation } = verify;
  return { ...playbook?.links, verify: { value, ...citation } };
}

/** A screen of the provider that a step may name the way to, and where that is written. */
export type PathFact = Citation & { value: { web: Label | null; app: Label | null } };

/** The screens of the provider that a step may name the way to. */
export const pathsOf = ({ playbook }: PlaybookAccount): Partial<Record<string, PathFact>> => playbook.paths;

/** What one sees once an action has worked, as a page of the provider says; undefined where none does. */
export function signOf(
  account: PlaybookAccount | null,
  { id }: Pick<ActionFacts, 'id'>,
): (Citation & { value: Sign }) | undefined {
  const signs: Partial<Record<string, Citation & { value: Sign }>> = account?.playbook.worked ?? {};
  return signs[id];
}

/** What the provider's pages say of an action, beyond the words that hold for every account. */
export function notesOf(
  account: PlaybookAccount | null,
  { id }: Pick<ActionFacts, 'id'>,
): readonly (Citation & { value: Note })[] {
  const notes: Partial<Record<string, readonly (Citation & { value: Note })[]>> =
    account?.playbook.notes ?? {};
  return notes[id] ?? [];
}

/** Where a fact stands that only accounts of some kind have; null where this one has none. */
export function factOf({ playbook }: PlaybookAccount, name: FactName): Citation | null {
  const facts: Partial<Record<string, unknown>> = playbook;
  return (facts[name] as Citation | null | undefined) ?? null;
}

/** Whether the account has this at all: where to look for it, or an urgent action about it. */
export function hasAny({ playbook }: PlaybookAccount, { facts, action }: Subject): boolean {
  const { links, paths, places = {}, orders } = playbook;
  return (
    [links, paths, places].some((one) => facts !== undefined && Object.hasOwn(one, facts)) ||
    Object.values<string[]>(orders).some((order) => order.includes(action))
  );
}
