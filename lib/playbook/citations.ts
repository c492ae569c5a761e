import type { ActionFacts, Citation, Provider } from './schema';

/**
 * What an action rests on: the provider's facts that its steps show first, then what else was read.
 * The same source stands once.
 */
export function citationsFor(provider: Provider, action: ActionFacts): Citation[] {
  const { home } = provider.links;
  const shown = action.steps.flatMap(({ link, path, emails }) => [
    link ? provider.links[link] : null,
    path ? provider.paths[path] : null,
    emails ? provider.lockingEmails : null,
  ]);
  // The address of the site itself is no news: what a step says of its screens comes first.
  const facts = shown
    .filter((fact) => fact !== undefined && fact !== null)
    .toSorted((a, b) => Number(a === home) - Number(b === home));
  const all: Citation[] = [...facts, ...(provider.basis[action.id] ?? []), ...action.sources];
  const once = new Map(all.map((citation) => [citation.source.title, citation]));
  return [...once.values()];
}
