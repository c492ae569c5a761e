import { foreignCharacters, isCut, isRunWithForeign, withoutForeign } from './characters';
import type { Form, Look } from './form';
import { addressForms, txidForms } from './forms';
import { findNetwork, type NetworkId } from './networks';

/** What to warn of: a likely slip, never an error. What a person typed is kept as it was typed. */
export type Finding =
  /** Copied from a screen that shows only its ends. */
  | { reason: 'cut' }
  /** Holds signs that cannot be in it and may not be seen, each as `U+200B`. */
  | { reason: 'hidden-characters'; characters: readonly string[] }
  /** Written as on these networks, but the check digits do not fit: likely a typo. */
  | { reason: 'checksum'; networks: readonly NetworkId[] }
  /** Written as on these networks, but with signs missing or too many. */
  | { reason: 'length'; networks: readonly NetworkId[]; length: number; expected: number }
  /** A transaction id where the address belongs. */
  | { reason: 'is-txid'; networks: readonly NetworkId[] }
  /** An address where the transaction id belongs. */
  | { reason: 'is-address'; networks: readonly NetworkId[] }
  /** Right for these networks, not for the one that was named. */
  | { reason: 'other-network'; networks: readonly NetworkId[]; network: NetworkId }
  /** Like nothing that is known here; `network` is the one that was named, if it is known. */
  | { reason: 'unknown-shape'; network: NetworkId | null };

interface Field {
  forms: readonly Form[];
  swapped: readonly Form[];
  swappedReason: 'is-txid' | 'is-address';
}

const addressField: Field = { forms: addressForms, swapped: txidForms, swappedReason: 'is-txid' };
const txidField: Field = { forms: txidForms, swapped: addressForms, swappedReason: 'is-address' };

/** Longer than any address or id; what is longer is not looked at further, so that nothing here is slow. */
const mostSigns = 200;

/** What seems wrong with an address, null where nothing does. `network` is what the person typed for it. */
export const lookAtAddress = (text: string, network = ''): Finding | null =>
  lookAt(addressField, text.trim(), network);

/** What seems wrong with a transaction id, null where nothing does. */
export const lookAtTxid = (text: string, network = ''): Finding | null =>
  lookAt(txidField, text.trim(), network);

/** The networks on which a text is an address. */
export function networksOf(address: string): readonly NetworkId[] {
  const text = address.trim();
  return text.length > mostSigns ? [] : networksWith(addressForms, text, 'fits');
}

function lookAt(field: Field, text: string, network: string): Finding | null {
  if (text === '') return null;
  const named = findNetwork(network)?.id ?? null;
  // A network that is not known here may write in any way: only what is wrong everywhere is said.
  const strange = named === null && network.trim() !== '';
  const unknown: Finding | null = strange ? null : { reason: 'unknown-shape', network: named };
  if (text.length > mostSigns) return unknown;
  return unreadable(text) ?? mistyped(field, text, named) ?? (strange ? null : misplaced(field, text, named));
}

/** Slips of copying, on any network. */
function unreadable(text: string): Finding | null {
  if (isCut(text)) return { reason: 'cut' };
  const characters = foreignCharacters(text);
  if (characters.length === 0) return null;
  const pieces = [withoutForeign(text), ...text.split(/\s+/)];
  return isRunWithForeign(text) || pieces.some(isKnown) ? { reason: 'hidden-characters', characters } : null;
}

function mistyped({ forms }: Field, text: string, named: NetworkId | null): Finding | null {
  if (networksWith(forms, text, 'fits').length > 0) return null;
  const networks = networksWith(forms, text, 'typo');
  if (networks.length === 0) return null;
  return { reason: 'checksum', networks: named && networks.includes(named) ? [named] : networks };
}

/** Right in itself, but not here; or like nothing known. */
function misplaced(field: Field, text: string, named: NetworkId | null): Finding | null {
  const networks = networksWith(field.forms, text, 'fits');
  if (networks.length > 0) {
    const elsewhere = named !== null && !networks.includes(named);
    return elsewhere ? { reason: 'other-network', networks, network: named } : null;
  }
  const swapped = networksWith(field.swapped, text, 'fits');
  const meant = swapped.length > 0 ? swapped : networksWith(field.swapped, text);
  if (meant.length > 0) return { reason: field.swappedReason, networks: meant };
  const near = field.forms.find((form) => form.look(text) === 'length');
  return near?.length === undefined
    ? { reason: 'unknown-shape', network: named }
    : { reason: 'length', networks: near.networks, length: text.length, expected: near.length };
}

const isKnown = (text: string) => [...addressForms, ...txidForms].some((form) => form.look(text) !== null);

/** The networks with a form that looks so at the text; in any way, if none is given. */
function networksWith(forms: readonly Form[], text: string, wanted?: Look): readonly NetworkId[] {
  const looking = forms.filter((form) => {
    const look = form.look(text);
    return wanted ? look === wanted : look !== null;
  });
  return [...new Set(looking.flatMap(({ networks }) => networks))];
}
