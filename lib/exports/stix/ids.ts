import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';

/** `indicator--2f1c…` */
export type StixId = `${string}--${string}`;

/** A version 5 UUID of a name within a namespace (RFC 9562, 5.5). */
export function uuid5(namespace: string, name: string): string {
  const hex = bytesToHex(sha1(concatBytes(hexToBytes(namespace.replaceAll('-', '')), utf8ToBytes(name))));
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/**
 * The id of an object within one record. The record is the namespace, which is unique, and the type is part of the
 * name: no two objects may share a UUID, whatever their types (STIX 2.1, 2.9).
 */
export const idWithin = (record: string, type: string, ...of: string[]): StixId =>
  `${type}--${uuid5(record, [type, ...of].join(' '))}`;

const observableNamespace = '00abedb4-aa42-466c-9c01-fed23315a9b7';

/** The id of an observable: the same for everybody who observed the same thing (STIX 2.1, 2.9 and 3.4). */
export const observableId = (type: string, contributing: object): StixId =>
  `${type}--${uuid5(observableNamespace, canonicalize(contributing) as string)}`;
