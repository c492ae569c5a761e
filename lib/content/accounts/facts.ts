import { isConfirmed } from '@/lib/message-check/official';
import type { Account } from '@/lib/playbook/schema';

/** The provider's own domains, main one first. */
export const domainsOf = ({ channels }: Account): string[] =>
  (channels?.domains ?? []).filter(isConfirmed).map(({ value }) => value);

/** The pages of the provider that a step may link to. The page where a sender can be looked up is a channel too. */
export function linksOf({ channels, playbook }: Account) {
  const { verify } = channels ?? {};
  if (!verify || verify.what === 'mail') return { ...playbook?.links };
  const { url: value, what: _, ...citation } = verify;
  return { ...playbook?.links, verify: { value, ...citation } };
}
