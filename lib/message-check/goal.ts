import type { Candidate } from './find/candidate';
import { readAddress } from './judge/address';

/** Where an address leads, cut round the part that somebody registered. */
export interface Goal {
  before: string;
  domain: string;
  /** Written in the plain letters that a browser asks for; as it was sent it has others, which may look just the same. */
  inPlain: boolean;
}

/** Null for what leads to no host. */
export function goalOf({ kind, value }: Pick<Candidate, 'kind' | 'value'>): Goal | null {
  if (kind !== 'web' && kind !== 'mail') return null;
  const address = readAddress(kind === 'web' ? value : `https://${value.slice(value.lastIndexOf('@') + 1)}`);
  if (!address) return null;
  const { host, shown, domain } = address;
  // The ending of a host has as many dots in either form.
  const labels = host.split('.');
  const own = domain ? labels.slice(-domain.split('.').length).join('.') : host;
  return { before: host.slice(0, -own.length), domain: own, inPlain: shown !== host };
}
