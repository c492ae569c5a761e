import type { Fact } from '@/lib/incident/facts';
import type { StixId } from './ids';
import { type Case, common, relationship, type StixObject, said } from './objects';
import type { Words } from './words';

/** Whose account it is: whoever writes, unless that is somebody who helps. */
export const holderOf = ({ facts, id, writer }: Case): StixId =>
  facts.some(({ data }) => data.kind === 'person' && data.role === 'helper')
    ? id('identity', 'holder')
    : writer;

/** The writer, the account holder and the account’s provider. Names and addresses only where they were told. */
export function peopleOf(file: Case, incident: StixId, words: Words): StixObject[] {
  const { account, facts, id, span, writer } = file;
  const { say } = file.language;
  const persons = facts.filter(({ data }) => data.kind === 'person');
  const homes = facts.filter(({ data }) => data.kind === 'home');
  const name = persons.map(({ data }) => (data as Fact<'person'>).name).find(Boolean);
  const holder = holderOf(file);
  const exchange = id('identity', 'provider');

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
    ...(account?.name
      ? [
          identity(exchange, account.name, {
            identity_class: 'organization',
            sectors: ['financial-services'],
          }),
          relationship(file, span, incident, 'related-to', exchange),
        ]
      : []),
  ];
}
