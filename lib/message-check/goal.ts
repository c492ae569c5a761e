import type { Candidate } from './find/candidate';
import { readAddress } from './judge/address';

/** The target of an address, split at the registered domain. */
export interface Goal {
  before: string;
  domain: string;
  /** Whether its letters were replaced by the plain ones a browser requests; the original may look identical. */
  inPlain: boolean;
}

/** Null if it leads to no host. */
export function goalOf({ kind, value }: Pick<Candidate, 'kind' | 'value'>): Goal | null {
  if (kind !== 'web' && kind !== 'mail') return null;
  const address = readAddress(kind === 'web' ? value : `https://${value.slice(value.lastIndexOf('@') + 1)}`);
  if (!address) return null;
  const { host, shown, domain } = address;
  // A host's ending has equally many dots in both forms.
  const labels = host.split('.');
  const own = domain ? labels.slice(-domain.split('.').length).join('.') : host;
  return { before: host.slice(0, -own.length), domain: own, inPlain: shown !== host };
}
