import { factOf, linksOf, pathsOf, signOf } from './account-facts';
import type { Citation } from './citation';
import type { ActionFacts, FactName, PlaybookAccount } from './schema';

/**
 * The sources of an action: first those of the account's facts that its steps show, then those that its words speak
 * of, then what else was read, each page once. Without an account, those that the action itself cites.
 */
export function citationsFor(account: PlaybookAccount | null, action: ActionFacts): Citation[] {
  const links = account ? linksOf(account) : {};
  const paths = account ? pathsOf(account) : {};
  const { home } = links;
  const factNamed = (name: FactName) => (account ? factOf(account, name) : null);
  const shown = action.steps.flatMap(({ link, path, emails }) => [
    link ? links[link] : null,
    path ? paths[path] : null,
    emails ? factNamed('lockingEmails') : null,
  ]);
  // Least useful is the address of the site itself. Pages to look at come before sources without an address.
  const rankOf = (fact: Citation) => (fact === home ? 2 : Number(fact.source.url === null));
  const facts = shown
    .filter((fact) => fact !== undefined && fact !== null)
    .toSorted((a, b) => rankOf(a) - rankOf(b));
  const spokenOf = [...(action.speaksOf ?? []).map(factNamed), signOf(account, action)].filter(
    (fact) => fact !== null && fact !== undefined,
  );
  const all: Citation[] = [
    ...facts,
    ...spokenOf,
    ...(account?.playbook.basis[action.id] ?? []),
    ...action.sources,
  ];
  const once = new Map(all.map((citation) => [keyOf(citation), citation]));
  return [...once.values()];
}

/** What tells a page from others. Several may have one title, and several have no address. */
const keyOf = ({ source }: Citation) => `${source.title} ${source.url}`;
