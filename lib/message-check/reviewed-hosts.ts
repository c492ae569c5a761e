import { getDomain } from 'tldts';
import { accounts } from '@/lib/content/accounts/registry';
import { authorityHosts } from '@/lib/content/authorities/hosts';
import { sourceHosts } from '@/lib/content/source-hosts';
import type { ReviewedHost } from '@/lib/playbook/channel';

const accountHosts = accounts.flatMap(({ name, hosts = [] }) =>
  hosts.map(({ host, whose = name ?? '' }) => ({ host, whose })),
);
const listed: readonly ReviewedHost[] = [...accountHosts, ...authorityHosts, ...sourceHosts];

// Several files may list the same host, with the same owner.
const once = new Map(listed.map((one) => [`${one.host} ${one.whose}`, one]));

/**
 * Every host that our links may lead to, with its owner and registered domain. Each is listed in the files whose links
 * lead there; a test checks all links. For the build only: a browser gets the parts of an address.
 */
export const reviewedHosts: readonly (ReviewedHost & { domain: string })[] = [...once.values()].map(
  (one) => ({ ...one, domain: getDomain(one.host, { allowPrivateDomains: true }) ?? one.host }),
);

/** The three parts of an address, so that the registrable domain can be set in bold: `www.`, `binance.com`, `/en/…`. */
export function splitAddress(url: string): { before: string; domain: string; after: string } {
  const { host, pathname, search } = new URL(url);
  const reviewed = reviewedHosts.find((one) => one.host === host);
  if (!reviewed) throw new Error(`not on the reviewed list: ${host}`);
  const after = `${pathname}${search}`;
  return {
    before: host.slice(0, host.length - reviewed.domain.length),
    domain: reviewed.domain,
    after: after === '/' ? '' : after,
  };
}
