import { foreignCharacters, isCut, isRunWithForeign, withoutForeign } from './characters';
import type { Form, Look } from './form';
import { addressForms, txidForms } from './forms';
import { findNetwork, type NetworkId } from './networks';

/** A likely slip to warn of, never an error. What a person typed is stored as typed. */
export type Finding =
  /** Copied from a screen that shows only its ends. */
  | { reason: 'cut' }
  /** Has characters that cannot be in it and may be invisible, each as `U+200B`. */
  | { reason: 'hidden-characters'; characters: readonly string[] }
  /** Has the form of these networks, but wrong check digits: probably a typo. */
  | { reason: 'checksum'; networks: readonly NetworkId[] }
  /** Has the form of these networks, but is too short or too long. */
  | { reason: 'length'; networks: readonly NetworkId[]; length: number; expected: number }
  /** A transaction id in the place of an address. */
  | { reason: 'is-txid'; networks: readonly NetworkId[] }
  /** An address in the place of a transaction id. */
  | { reason: 'is-address'; networks: readonly NetworkId[] }
  /** Valid on these networks, not on the one that was named. */
  | { reason: 'other-network'; networks: readonly NetworkId[]; network: NetworkId }
  /** Has no known form; `network` is the one that was named, if known. */
  | { reason: 'unknown-shape'; network: NetworkId | null };

interface Field {
  forms: readonly Form[];
  swapped: readonly Form[];
  swappedReason: 'is-txid' | 'is-address';
}

const addressField: Field = { forms: addressForms, swapped: txidForms, swappedReason: 'is-txid' };
const txidField: Field = { forms: txidForms, swapped: addressForms, swappedReason: 'is-address' };

/** Maximum length that is checked, longer than any address or id, so that nothing here is slow. */
const maxLength = 200;

/** What seems wrong with an address, or null. `network` is what the person typed for it. */
export const lookAtAddress = (text: string, network = ''): Finding | null =>
  lookAt(addressField, text.trim(), network);

/** What seems wrong with a transaction id, or null. */
export const lookAtTxid = (text: string, network = ''): Finding | null =>
  lookAt(txidField, text.trim(), network);

/** The networks on which a text is a valid address. */
export function networksOf(address: string): readonly NetworkId[] {
  const text = address.trim();
  return text.length > maxLength ? [] : networksWith(addressForms, text, 'fits');
}

function lookAt(field: Field, text: string, network: string): Finding | null {
  if (text === '') return null;
  const named = findNetwork(network)?.id ?? null;
  // An unknown network may use any form: only what is wrong everywhere is reported.
  const strange = named === null && network.trim() !== '';
  const unknown: Finding | null = strange ? null : { reason: 'unknown-shape', network: named };
  if (text.length > maxLength) return unknown;
  return unreadable(text) ?? mistyped(field, text, named) ?? (strange ? null : misplaced(field, text, named));
}

/** Copying slips, on any network. */
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

/** Valid, but not here; or of no known form. */
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

/** The networks with a form that gives this answer about the text; any answer, if none is given. */
function networksWith(forms: readonly Form[], text: string, wanted?: Look): readonly NetworkId[] {
  const looking = forms.filter((form) => {
    const look = form.look(text);
    return wanted ? look === wanted : look !== null;
  });
  return [...new Set(looking.flatMap(({ networks }) => networks))];
}
