import { type FactKind, factKinds } from '@/lib/incident/facts';

/** The fragment that names a copy's reader and the kinds of fact left out: `#exchange/home,witness`. */
export const makeCopyFragment = (reader: string, leftOut: readonly FactKind[]) =>
  `#${[reader, ...(leftOut.length > 0 ? [leftOut.join(',')] : [])].join('/')}`;

/** Reads such a fragment; null if it names none of these readers. */
export function readCopyFragment<Reader extends string>(hash: string, readers: readonly Reader[]) {
  const [name, kinds = ''] = hash.replace(/^#/, '').split('/');
  const reader = readers.find((one) => one === name);
  const named = kinds.split(',');
  return reader ? { reader, leftOut: factKinds.filter((kind) => named.includes(kind)) } : null;
}
