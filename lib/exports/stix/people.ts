import { accountKey } from '@/lib/incident/account';
import type { Fact } from '@/lib/incident/facts';
import { roleOfWriter } from '@/lib/incident/writers';
import { isKind, type Kind } from '@/lib/playbook/kinds';
import type { StixId } from './ids';
import { type Case, common, relationship, type StixObject, said } from './objects';
import type { Words } from './words';

/** The account holder: the writer, unless that is a helper. */
export const holderOf = ({ record, id, writer }: Case): StixId =>
  roleOfWriter(record.entries) === 'helper' ? id('identity', 'holder') : writer;

/** Values of STIX's list of sectors (STIX 2.1, 10.14). */
const sectors: Record<Kind, string> = {
  exchange: 'financial-services',
  mailbox: 'technology',
  messenger: 'technology',
  'password-manager': 'technology',
  bank: 'financial-services',
  'phone-number': 'telecommunications',
  wallet: 'financial-services',
};

/** The writer, the account holder and the provider of each account. Names and addresses only if they were told. */
export function peopleOf(file: Case, incident: StixId, words: Words): StixObject[] {
  const { accounts, facts, id, span, writer } = file;
  const { say } = file.language;
  const persons = facts.filter(({ data }) => data.kind === 'person');
  const homes = facts.filter(({ data }) => data.kind === 'home');
  const name = persons.map(({ data }) => (data as Fact<'person'>).name).find(Boolean);
  const holder = holderOf(file);

  const identity = (id: StixId, name: string, more: Record<string, unknown>): StixObject => ({
    type: 'identity',
    id,
    ...common,
    ...span,
    name,
    ...more,
  });
  const individual = { identity_class: 'individual' };

  return [
    identity(writer, name ?? say(`facts.options.role.${holder === writer ? 'self' : 'helper'}`), {
      ...individual,
      description: said(persons.map(words.details).join('\n')),
      contact_information: said(homes.map(words.details).join('\n')),
    }),
    ...(holder === writer ? [] : [identity(holder, say('facts.options.role.self'), individual)]),
    relationship(file, span, writer, 'contact-for', incident),
    relationship(file, span, incident, 'impacts', holder),
    ...accounts.flatMap(({ account, name }, i) => {
      if (name === null) return [];
      // The first keeps the id it had when it was the only one.
      const provider = i === 0 ? id('identity', 'provider') : id('identity', 'provider', accountKey(account));
      const sector = isKind(account.kind) ? [sectors[account.kind]] : undefined;
      return [
        identity(provider, name, { identity_class: 'organization', sectors: sector }),
        relationship(file, span, incident, 'related-to', provider),
      ];
    }),
  ];
}
