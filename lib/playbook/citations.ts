import { factOf, linksOf, notesOf, signOf } from './account-facts';
import type { Citation } from './citation';
import type { FactName } from './playbook-facts';
import type { ActionFacts, PlaybookAccount } from './schema';
import { isShown, stepFacts } from './step-facts';

/**
 * The sources of an action: first those of the account's facts that its steps show, then those that its words speak
 * of, then what else was read, each reading of a page once. Without an account, those that the action itself cites.
 */
export function citationsFor(account: PlaybookAccount | null, action: ActionFacts): Citation[] {
  const home = account && linksOf(account)['home'];
  const shown = shownFacts(account, action);
  const factNamed = (name: FactName) => (account ? factOf(account, name) : null);
  const showsHome = action.steps.some((step) => stepFacts(account, step).link === home);
  const all = [
    ...shown,
    ...notesOf(account, action),
    ...(action.speaksOf ?? []).map(factNamed),
    signOf(account, action),
    ...(account?.playbook.basis[action.id] ?? []),
    ...action.sources,
    // The address of the site itself vouches for nothing else that the step says.
    showsHome ? home : null,
  ].filter((fact) => fact !== undefined && fact !== null);
  const once = new Map<string, Citation>();
  for (const citation of all) if (!once.has(citationKey(citation))) once.set(citationKey(citation), citation);
  return [...once.values()];
}

/** The facts of the account's screens that the steps of an action show: pages to look at before those without an address. */
function shownFacts(account: PlaybookAccount | null, action: ActionFacts): Citation[] {
  const home = account && linksOf(account)['home'];
  return action.steps
    .filter((step) => isShown(account, step))
    .flatMap((step) => {
      const { link, path, emails, places, phones } = stepFacts(account, step);
      return [path, emails, link === home ? null : link, ...places, ...phones];
    })
    .filter((fact) => fact !== undefined && fact !== null)
    .toSorted((a, b) => Number(a.source.url === null) - Number(b.source.url === null));
}

/** The day on which the oldest of the screens that an action shows was read; undefined where it shows none. */
export const oldestShown = (account: PlaybookAccount | null, action: ActionFacts): string | undefined =>
  shownFacts(account, action)
    .map(({ checked }) => checked)
    .toSorted()[0];

/**
 * What tells a reading of a page from others. Of two things that one page says we may be more and less sure; several
 * pages may have one title, and several have no address.
 */
export const citationKey = ({ source, checked, confidence, note = '' }: Citation) =>
  [source.title, source.url, checked, confidence, note].join(' ');
