import * as z from 'zod';
import { https } from './citation';
import { type Kind, kinds } from './kinds';
import { slug } from './playbook-facts';
import { hearers, phonePurposes, roles } from './vocabulary';

export const kind = z.enum(Object.keys(kinds) as [Kind, ...Kind[]]);

/** The parts of a record that a step can fill in. */
export const part = z.enum([
  'narrative',
  'contact',
  'transaction',
  'ticket',
  'money-path',
  'report',
  'police-report',
  'noticed',
]);

/**
 * What an account may not have at all, such as API keys: it has it if it has a link, path or place of this id, or if
 * one of its orders names this action.
 */
export const subject = z.strictObject({ facts: slug.optional(), action: slug });

export const answerGiven = z.strictObject({ question: slug, answer: slug });

export const step = z.strictObject({
  id: slug,
  /** The provider's link or menu path that this step shows. */
  link: slug.optional(),
  /** The link shown where the account lacks that one. */
  orLink: slug.optional(),
  path: slug.optional(),
  /** Pages of others, such as mail providers. */
  pages: z.array(z.strictObject({ name: z.string(), url: https })).optional(),
  /** The list of the provider's locking e-mails. */
  emails: z.boolean().optional(),
  /** All the places of the provider where to look. */
  places: slug.optional(),
  /** The provider's numbers for this purpose. */
  phones: z.enum(phonePurposes).optional(),
  /** Left out where the account has nothing of what it shows. */
  ifKnown: z.literal(true).optional(),
  /** A link that opens the very screen of `path`: left out where the account has it, and no such path. */
  openedBy: slug.optional(),
  /** Left out where the account has no numbers for this purpose. */
  ifPhones: z.enum(phonePurposes).optional(),
  /** Left out where the account has numbers for this purpose. */
  unlessPhones: z.enum(phonePurposes).optional(),
  /** Left out where the account has this path. */
  unlessPath: slug.optional(),
  /** Left out where the account has none of this. */
  ifAny: subject.optional(),
  /** The step describes a fact that another step shows; if the provider has none, general words are used. */
  restsOn: z.enum(['lockingEmails']).optional(),
  /** The part of the record that this step fills in. */
  record: part.optional(),
  /** Somebody here may not be who they claim: the step links to the message check. */
  check: z.literal(true).optional(),
  /** The words to say here are made from the answers, for this hearer; its `body` holds those that claim nothing. */
  says: z.enum(hearers).optional(),
  /**
   * What to ask for, one by one; left out once the first action of that role, or one that shuts, is done. `ifShut`: only
   * then. `ifHidden`: only where one of these places of the account has no way there that we know.
   */
  asks: z
    .array(
      z.strictObject({
        id: slug,
        unlessDone: z.enum(roles).optional(),
        unlessShut: z.literal(true).optional(),
        ifShut: z.literal(true).optional(),
        ifAny: subject.optional(),
        ifHidden: slug.optional(),
      }),
    )
    .min(2)
    .optional(),
  /** Only for people in this position; for everybody if unset. */
  only: z.enum(['signed-in', 'locked-out']).optional(),
  /** Only for people who answered this. */
  when: answerGiven.optional(),
  /** Not for people who answered this. */
  unless: answerGiven.optional(),
  /** Left out if the incident has an account of this kind, whose own playbook says it better. */
  leftTo: kind.optional(),
});
