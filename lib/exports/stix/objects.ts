import type { Handover } from '@/lib/exports/format';
import { ownName } from '@/lib/exports/own-name';
import { type AccountRef, sameAccount } from '@/lib/incident/account';
import { accountsOf, type StandingFact, facts as standingFacts } from '@/lib/incident/fold';
import type { Instant } from '@/lib/incident/moment';
import { toUtc } from '@/lib/incident/moment';
import { idWithin, type StixId } from './ids';
import { joined, type Span } from './times';

/** Unknown properties are `undefined`, and so not in the file. */
export interface StixObject {
  type: string;
  id: StixId;
  [property: string]: unknown;
}

/**
 * To be shared only within the organisation and with those it must tell (STIX 2.1, 7.2.1.4, which defines this object).
 */
export const amber = {
  type: 'marking-definition',
  spec_version: '2.1',
  id: 'marking-definition--f88d31f6-486f-44da-b317-01333bde0b82',
  created: '2017-01-20T00:00:00.000Z',
  definition_type: 'tlp',
  name: 'TLP:AMBER',
  definition: { tlp: 'amber' },
} as const satisfies StixObject;

export const common = { spec_version: '2.1', object_marking_refs: [amber.id] } as const;

/** A fact with the times it was first told and last changed. */
export interface TimedFact extends StandingFact {
  span: Span;
}

/** An account with its name; null if its playbook fits any of its kind. */
export interface NamedAccount {
  account: AccountRef;
  name: string | null;
}

/** The input of every part of a bundle. */
export interface Case extends Handover {
  facts: readonly TimedFact[];
  accounts: readonly NamedAccount[];
  /** The account that a fact is about: the one it names, or the main one. */
  accountOf(fact: StandingFact): NamedAccount | undefined;
  /** The span of summarizing objects. They depend on what was left out, so they change with every copy. */
  span: Span;
  /** The identity that created the objects. */
  writer: StixId;
  id(type: string, ...of: string[]): StixId;
}

/** Gathers the input of the objects from the copy. */
export function openCase(handover: Handover): Case {
  const { record, now } = handover;
  const spans = new Map<string, Span>();
  // Clocks sometimes go back, and `modified` must not precede `created` (STIX 2.1, 3.6.1).
  let whole = momentary(now);
  for (const entry of record.entries) {
    const at = momentary(entry.recordedAt);
    whole = joined(whole, at);
    if ('data' in entry) spans.set(entry.fact, joined(spans.get(entry.fact), at));
  }
  const accounts = accountsOf(record.entries).map((account) => ({ account, name: ownName(account) }));
  const id = (type: string, ...of: string[]) => idWithin(record.id, type, ...of);
  return {
    ...handover,
    facts: standingFacts(record.entries).map((fact) => ({ ...fact, span: spans.get(fact.id) ?? whole })),
    accounts,
    accountOf: ({ account }) =>
      account
        ? (accounts.find((one) => sameAccount(one.account, account)) ?? { account, name: ownName(account) })
        : accounts[0],
    span: whole,
    writer: id('identity', 'writer'),
    id,
  };
}

const momentary = (at: Instant): Span => ({ created: toUtc(at), modified: toUtc(at) });

/** A domain object. `of` identifies it within its type. */
export function domainObject(
  { id, writer, language }: Case,
  type: string,
  of: string,
  span: Span,
  properties: Record<string, unknown>,
): StixObject {
  return {
    type,
    id: id(type, of),
    ...common,
    created_by_ref: writer,
    ...span,
    lang: language.tag,
    ...properties,
  };
}

/** A relationship object (STIX 2.1, 5.1). */
export function relationship(
  { id, writer }: Case,
  span: Span,
  source: StixId,
  kind: string,
  target: StixId,
): StixObject {
  return {
    type: 'relationship',
    id: id('relationship', source, kind, target),
    ...common,
    created_by_ref: writer,
    ...span,
    relationship_type: kind,
    source_ref: source,
    target_ref: target,
  };
}

/** Undefined instead of an empty list or text, which STIX does not allow. */
export const some = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);
export const said = (text: string | undefined): string | undefined => text || undefined;
