import { foreignCharacters, isCut, isRunWithForeign, withoutForeign } from './characters';
import type { Form, Look } from './form';
import { addressForms, txidForms } from './forms';
import { behindLabel, partsOfLink } from './links';
import { findNetwork, type NetworkId } from './networks';
import { tokenAt } from './tokens';

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
  /** A link to what belongs here, or that behind a word for it. */
  | { reason: 'link' | 'label'; id: string }
  /** The contract of a token in the place of who received it. */
  | { reason: 'contract'; asset: string; network: NetworkId }
  /** Has no form known here, but nearly the length that such an id has nearly everywhere. */
  | { reason: 'near-length'; length: number; expected: number }
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
  /** The hexadecimal digits that most networks write. */
  digits: { pattern: RegExp; usual: number };
}

const addressField: Field = {
  forms: addressForms,
  swapped: txidForms,
  swappedReason: 'is-txid',
  digits: { pattern: /^0x([\da-f]{36,44})$/i, usual: 40 },
};
const txidField: Field = {
  forms: txidForms,
  swapped: addressForms,
  swappedReason: 'is-address',
  digits: { pattern: /^(?:0x)?([\da-f]{48,72})$/i, usual: 64 },
};

/** Maximum length that is checked, longer than any address or id, and of a link, so that nothing here is slow. */
const maxLength = 200;
const maxLinkLength = 300;

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

/** The address that a text is, or the one that it is a link to or a label of; null if it is no valid one. */
export function addressIn(text: string): string | null {
  const bare = text.trim();
  if (networksOf(bare).length > 0) return bare;
  const link = bare.length > maxLinkLength ? null : linkTo(addressField, bare);
  return link && 'id' in link ? link.id : null;
}

function lookAt(field: Field, text: string, network: string): Finding | null {
  if (text === '') return null;
  const named = findNetwork(network)?.id ?? null;
  // An unknown network may use any form: only what is wrong everywhere is reported.
  const strange = named === null && network.trim() !== '';
  const unknown: Finding | null = strange ? null : { reason: 'unknown-shape', network: named };
  const link = text.length > maxLinkLength ? null : linkTo(field, text);
  if (link) return link;
  if (text.length > maxLength) return unknown;
  return (
    contractAt(field, text) ??
    unreadable(text) ??
    mistyped(field, text, named) ??
    (strange ? nearly(field, text) : misplaced(field, text, named))
  );
}

/** A link or a label that leads to one address or id: to that of another sort it is no better than that itself. */
function linkTo(field: Field, text: string): Finding | null {
  const linked = partsOfLink(text);
  const parts = linked.length > 0 ? linked : behindLabel(text);
  if (parts.length === 0 || networksWith(field.forms, text, 'fits').length > 0) return null;
  const [id, ...others] = fitting(field.forms, parts);
  if (id !== undefined)
    return others.length === 0 ? { reason: linked.length > 0 ? 'link' : 'label', id } : null;
  const swapped = fitting(field.swapped, parts);
  const networks = networksWith(field.swapped, swapped[0] ?? '', 'fits');
  return swapped.length === 1 ? { reason: field.swappedReason, networks } : null;
}

/** What has one of these forms; a token's contract only if nothing else has. */
function fitting(forms: readonly Form[], parts: readonly string[]): readonly string[] {
  const found = parts.filter(
    (part) => part.length <= maxLength && networksWith(forms, part, 'fits').length > 0,
  );
  const people = found.filter((part) => tokenAt(part) === null);
  return people.length > 0 ? people : found;
}

const contractAt = ({ swappedReason }: Field, text: string): Finding | null => {
  const token = swappedReason === 'is-txid' ? tokenAt(text) : null;
  return token && { reason: 'contract', ...token };
};

/** On a network that is not known here: hexadecimal digits of which some are probably missing or too many. */
function nearly({ digits: { pattern, usual } }: Field, text: string): Finding | null {
  const digits = pattern.exec(text)?.[1]?.length ?? usual;
  const { length } = text;
  return digits === usual ? null : { reason: 'near-length', length, expected: length - digits + usual };
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
