import { factOf, hasAny, linksOf, pathsOf } from './account-facts';
import type { PhoneChannel } from './channel';
import type { Citation } from './citation';
import type { Place, Playbooks } from './playbook-facts';
import type { PlaybookAccount, Step } from './schema';

export type PlaceFact = Citation & { value: Place };
type LockingEmails = NonNullable<Playbooks['exchange']['lockingEmails']>;

/**
 * The account's facts that a step shows. `isGeneral` if the step depends on facts that the account lacks, so that
 * general words are used.
 */
export function stepFacts(account: PlaybookAccount | null, step: Step) {
  const lockingEmails = account ? (factOf(account, 'lockingEmails') as LockingEmails | null) : null;
  const links = account ? linksOf(account) : {};
  const [link] = [step.link, step.orLink].flatMap((id) => (id && links[id]) || []);
  const path = step.path && account ? pathsOf(account)[step.path] : undefined;
  const emails = step.emails ? lockingEmails : null;
  const places = placesOf(account, step.places);
  const phones = phonesOf(account, step.phones);
  const restsOnNothing = !(
    step.link ??
    step.path ??
    step.emails ??
    step.places ??
    step.phones ??
    step.restsOn
  );
  const hasFacts =
    Boolean(link ?? path ?? emails ?? (step.restsOn && lockingEmails)) || places.length + phones.length > 0;
  return { link, path, emails, places, phones, isGeneral: !restsOnNothing && !hasFacts };
}

/** Whether a step says anything of this account that another of its steps does not say better. */
export function isShown(account: PlaybookAccount | null, step: Step): boolean {
  const { isGeneral } = stepFacts(account, step);
  const isOpened = step.openedBy !== undefined && account !== null && step.openedBy in linksOf(account);
  if (isGeneral && (step.ifKnown || isOpened)) return false;
  if (step.ifAny && account && !hasAny(account, step.ifAny)) return false;
  if (step.ifPhones && phonesOf(account, step.ifPhones).length === 0) return false;
  if (phonesOf(account, step.unlessPhones).length > 0) return false;
  return !(step.unlessPath && account && pathsOf(account)[step.unlessPath]);
}

function placesOf(account: PlaybookAccount | null, id: string | undefined): readonly PlaceFact[] {
  const places: Partial<Record<string, readonly PlaceFact[]>> = account?.playbook.places ?? {};
  return (id && places[id]) || [];
}

/** Whether no page that we read shows the way to a place. */
export const isHidden = ({ url, path }: Place) => !url && !path;

/** Those of the places to which we know no way. */
export const hiddenPlaces = (account: PlaybookAccount | null, id: string | undefined): readonly Place[] =>
  placesOf(account, id)
    .map(({ value }) => value)
    .filter(isHidden);

/**
 * Whether one of these steps shows numbers of the account: then all of it can be done by talking to people. Numbers that
 * stand in for missing ones are for something else.
 */
export const canCall = (account: PlaybookAccount | null, steps: readonly Step[]) =>
  steps.some(({ phones, unlessPhones }) => !unlessPhones && phonesOf(account, phones).length > 0);

/** The numbers of the provider for this purpose that we are sure of. */
export function phonesOf(account: PlaybookAccount | null, purpose: Step['phones']): readonly PhoneChannel[] {
  const phones = account?.channels?.phones ?? [];
  return phones.filter((one) => purpose && one.for?.includes(purpose) && one.confidence !== 'low');
}
