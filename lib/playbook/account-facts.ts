import type { Citation } from './citation';
import type { Account, PlaybookAccount } from './schema';

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
