import { type FactKind, factKinds } from '@/lib/incident/facts';

/** For whom a copy is, and which kinds of fact are left out of it: `#exchange/home,witness`. */
export const makeCopyFragment = (reader: string, leftOut: readonly FactKind[]) =>
  `#${[reader, ...(leftOut.length > 0 ? [leftOut.join(',')] : [])].join('/')}`;

/** Reads it; null where the address names none of these readers. */
export function readCopyFragment<Reader extends string>(hash: string, readers: readonly Reader[]) {
  const [name, kinds = ''] = hash.replace(/^#/, '').split('/');
  const reader = readers.find((one) => one === name);
  const named = kinds.split(',');
  return reader ? { reader, leftOut: factKinds.filter((kind) => named.includes(kind)) } : null;
}
