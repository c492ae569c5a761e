import { linksOf } from './account-facts';
import type { Citation } from './citation';
import type { ActionFacts, PlaybookAccount } from './schema';

/**
 * What an action rests on: the account's facts that its steps show first, then what else was read.
 * The same source stands once. Without an account, what the action itself cites.
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
  // The address of the site itself is no news: what a step says of its screens comes first, pages to look at before
  // what has none.
  const rankOf = (fact: Citation) => (fact === home ? 2 : Number(fact.source.url === null));
  const facts = shown
    .filter((fact) => fact !== undefined && fact !== null)
    .toSorted((a, b) => rankOf(a) - rankOf(b));
  const all: Citation[] = [...facts, ...(playbook?.basis[action.id] ?? []), ...action.sources];
  const once = new Map(all.map((citation) => [citation.source.title, citation]));
  return [...once.values()];
}
