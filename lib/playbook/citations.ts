import { linksOf } from './account-facts';
import type { Citation } from './citation';
import type { ActionFacts, PlaybookAccount } from './schema';

/**
 * The sources of an action: first those of the account's facts that its steps show, then what else was read, each
 * source once. Without an account, those that the action itself cites.
 */
export function citationsFor(account: PlaybookAccount | null, action: ActionFacts): Citation[] {
  const playbook = account?.playbook;
  const links = account ? linksOf(account) : {};
  const { home } = links;
  const emailsOf = account?.kind === 'exchange' ? account.playbook.lockingEmails : null;
  const shown = action.steps.flatMap(({ link, path, emails }) => [
    link ? links[link] : null,
    path ? playbook?.paths[path] : null,
    emails ? emailsOf : null,
  ]);
  // Least useful is the address of the site itself. Pages to look at come before sources without an address.
  const rankOf = (fact: Citation) => (fact === home ? 2 : Number(fact.source.url === null));
  const facts = shown
    .filter((fact) => fact !== undefined && fact !== null)
    .toSorted((a, b) => rankOf(a) - rankOf(b));
  const all: Citation[] = [...facts, ...(playbook?.basis[action.id] ?? []), ...action.sources];
  const once = new Map(all.map((citation) => [citation.source.title, citation]));
  return [...once.values()];
}
