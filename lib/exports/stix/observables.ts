import type { Fact } from '@/lib/incident/facts';
import { toUtc } from '@/lib/incident/moment';
import { extension } from './extensions';
import { observableId, type StixId } from './ids';
import { common, type StixObject, said } from './objects';

/** `contributing` are the properties that determine the id, and so the thing itself. */
function observable(
  type: string,
  contributing: Record<string, unknown>,
  more: Record<string, unknown> = {},
): StixObject {
  return { type, id: observableId(type, contributing), ...common, ...contributing, ...more };
}

type ValueType = 'url' | 'domain-name' | 'email-addr' | 'ipv4-addr' | 'ipv6-addr';

export const plain = (type: ValueType, value: string) => observable(type, { value });

interface Account {
  account_type?: string;
  user_id?: string;
  account_login?: string;
}

export const userAccount = (account: Account) => observable('user-account', { ...account });

/** A file that the person keeps. It needs a name or a digest (STIX 2.1, 6.7). */
export function file(evidence: Omit<Fact<'evidence'>, 'kind'>): StixObject[] {
  const { fileName, bytes, mediaType, sha256, fileChangedAt } = evidence;
  if (!fileName && !sha256) return [];
  const contributing = {
    ...(sha256 && { hashes: { 'SHA-256': sha256 } }),
    ...(fileName && { name: fileName }),
  };
  const mtime = fileChangedAt && toUtc(fileChangedAt);
  return [observable('file', contributing, { size: bytes, mime_type: said(mediaType), mtime })];
}

export const wallet = (value: string) => observable('cryptocurrency-wallet', { value }, extension('wallet'));

export const phoneNumber = (value: string) => observable('phone-number', { value }, extension('phone'));

/** `symbol` is the coin. Amounts and times are in the event, since here an amount would be a float. */
export const transaction = (value: string, symbol: string, to: StixId | undefined) =>
  observable(
    'cryptocurrency-transaction',
    { symbol, value },
    { output: to && [{ address_ref: to }], ...extension('transaction') },
  );

/** A STIX pattern that finds the same thing elsewhere (STIX 2.1, 9). */
export function patternOf(seen: StixObject): string {
  const { type, value } = seen;
  const tests =
    type === 'user-account'
      ? ['account_type', 'user_id', 'account_login']
          .filter((name) => seen[name] !== undefined)
          .map((name) => `${type}:${name} = ${quoted(seen[name])}`)
      : [`${type}:value ${isRange(type, value) ? 'ISSUBSET' : '='} ${quoted(value)}`];
  return `[${tests.join(' AND ')}]`;
}

const isRange = (type: string, value: unknown) => /^ipv[46]-addr$/.test(type) && String(value).includes('/');

/** A string of the pattern language: only the apostrophe and the backslash are escaped (STIX 2.1, 9.2). */
const quoted = (value: unknown) => `'${String(value).replace(/[\\']/g, '\\$&')}'`;
