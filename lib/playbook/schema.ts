import * as z from 'zod';
import { type Channels, channels, type Host, host } from './channel';
import { citation } from './citation';
import type { Kind } from './kinds';
import { type FactName, factNames, oneOf, type Playbooks, playbooks, slug } from './playbook-facts';
import { answerGiven, kind, part, step, subject } from './step-schema';
import { groups, phases, reasons, roles, tactics, urgencies } from './vocabulary';

/** Where "I can't do this" leads. */
const way = z.discriminatedUnion('to', [
  z.strictObject({
    to: z.literal('answer'),
    ...answerGiven.shape,
    /** If one of these answers was given, this way would change nothing, so `otherwise` applies. */
    unless: z.array(slug).min(1),
    /** The answer for whoever had said this one. */
    after: z.strictObject({ said: slug, answer: slug }).optional(),
    otherwise: z.discriminatedUnion('to', [
      z.strictObject({ to: z.literal('role'), role: z.enum(roles) }),
      z.strictObject({ to: z.literal('check'), afterHours: z.int().positive() }),
    ]),
    /** The action has another way for people who give this answer, so it stays open. */
    staysOpen: z.literal(true).optional(),
  }),
  /** The first urgent action of this role. */
  z.strictObject({ to: z.literal('role'), role: z.enum(roles) }),
  z.strictObject({ to: z.literal('check'), afterHours: z.int().positive() }),
]);

/** One of these answers, or one of these things that happened. */
const trigger = z.strictObject({
  answers: z.array(answerGiven).min(1).optional(),
  tactics: z.array(z.enum(tactics)).min(1).optional(),
});

/** An action is planned if one of these holds. */
const condition = trigger.extend({
  /** The first action of this role is not done and the person cannot sign in: what shuts the account is done, or they are locked out. */
  notDone: z.enum(roles).optional(),
  /** The first action of this role is done. */
  done: z.enum(roles).optional(),
  /** Something that shuts the account is done. */
  shut: z.literal(true).optional(),
  /** Not once something that shuts the account is done. */
  unlessShut: z.literal(true).optional(),
  /** Another action led here, and this one could not be done yet. */
  tried: z.literal(true).optional(),
});

export const action = z.strictObject({
  id: slug,
  /** Done once for the whole incident, or once for each account of these kinds. */
  of: z.union([z.literal('incident'), z.array(kind).min(1)]),
  /** Done once for the incident, and only if it has an account of these kinds. */
  beside: z.array(kind).min(1).optional(),
  phase: z.enum(phases),
  urgency: z.enum(urgencies),
  /** Its place in the list; urgent actions are in `secure` in branches that leave them out. */
  group: z.enum(groups),
  /** Its purpose in the urgent sequence; unset for follow-ups. */
  role: z.enum(roles).optional(),
  steps: z.array(step).min(1),
  reasons: z.array(z.enum(reasons)).min(1),
  /** Where each reason leads; a reason without an entry leads to a dated next check. */
  ways: z.partialRecord(z.enum(reasons), way).optional(),
  when: condition.optional(),
  /**
   * Joins the urgent sequence behind the end of the contact, or a faster brake. `first`: before all, on each account’s
   * page. `beforeShut`: behind what takes keys away, and in front of whatever or whoever may shut the account; not at all
   * while money is leaving, or once it is shut. `last`: behind all others.
   */
  joins: trigger
    .extend({
      first: z.literal(true).optional(),
      beforeShut: z.literal(true).optional(),
      last: z.literal(true).optional(),
    })
    .optional(),
  /** What joins an order with this in front comes before it all the same: it stops more. */
  yieldsTo: z.array(slug).min(1).optional(),
  /** Takes seconds: as the first brake of an order it stays in front of what joins, whatever was answered. */
  inSeconds: z.literal(true).optional(),
  /** What the person answers here if the look finds something. */
  finds: answerGiven.optional(),
  /** Offers people who skipped the question an answer that brings another role forward. */
  offers: z.strictObject({ ...answerGiven.shape, brings: z.enum(roles) }).optional(),
  /**
   * Answers with which it is not urgent. `rather`: it has to wait, since its being done does not fit with that answer, and
   * would with this one.
   */
  contradicts: z
    .array(answerGiven.extend({ rather: slug.optional() }))
    .min(1)
    .optional(),
  /** The part of the record that settles it once something is told there: no tap is needed, and none is claimed. */
  settledBy: part.optional(),
  /** The fields of that part of which one must be told: they say that it was done, and the first that is a time says when. */
  settledIfTold: z.array(z.string()).min(1).optional(),
  /** Stops further losses, whatever happened: the paper says so while it is neither done nor not theirs. */
  stopsLoss: z.literal(true).optional(),
  /** Done by talking to people, on any phone or at a counter: it needs no device of the person’s own. So is any action of which a step shows numbers of the account. */
  byTalking: z.literal(true).optional(),
  /** Our own list says where, by country: its first step leads there. */
  offices: z.literal(true).optional(),
  /**
   * `signed-in`: only who can sign in to the account can do it. `nothing`: no device either, or the one that they saw
   * itself, so it waits for no other one, whatever its role.
   */
  needs: z.enum(['signed-in', 'nothing']).optional(),
  /** Once done, nobody can sign in until an action that reopens is done. */
  shuts: z.literal(true).optional(),
  /** Once done, the account is open again, whatever shut it. To have begun to get back in is not enough: who is back in says so. */
  reopens: z.literal(true).optional(),
  /** Left out if the incident has an account of this kind, whose own playbook says it better. */
  leftTo: kind.optional(),
  /** Left out of the playbook of an account that has none of this. */
  ifAny: subject.optional(),
  /** Left out of the playbook of an account that has this, which is the same task. */
  unlessAny: subject.optional(),
  /** Facts of the account that its words take; their sources are cited with it. A test checks this against the words. */
  speaksOf: z.array(oneOf<FactName>(kind.options.flatMap(factNames))).optional(),
  /** What is redundant once this one is urgent or done: follow-ups, and what is urgent for an account that comes later. */
  replaces: z.array(slug).min(1).optional(),
  /** Once done, the provider is told so: its words have `said`, in the first person. */
  worthTelling: z.literal(true).optional(),
  /** Only inside the urgent sequence, never as a follow-up. */
  urgentOnly: z.boolean().optional(),
  /** Shown as the hang-up block. */
  hangsUp: z.literal(true).optional(),
  /** Shown as the other red block: what joins first takes the device off the line. */
  cutsOff: z.literal(true).optional(),
  sources: z.array(citation),
});

const accountOf = <K extends Kind>(name: K) =>
  z.strictObject({
    id: slug,
    kind: z.literal(name),
    /** As the provider writes it, never translated; null for the playbook that fits all others of its kind. */
    name: z.string().min(1).nullable(),
    /** Other names that people know it by: old ones, nicknames, in any script. For the search. */
    aliases: z
      .array(z.string().regex(/^[^'\]]+$/))
      .min(1)
      .exactOptional(),
    /** Its place on the start page; by kind and name if unset. */
    order: z.enum(['first', 'last']).optional(),
    /** Ids of other firms with a like name, whose customers may take this account for theirs. */
    siblings: z.array(slug).min(1).exactOptional(),
    /** Null if the account has no single provider, or if no channel is surely its own. */
    channels: channels.nullable(),
    /** Hosts that the links in this file lead to. */
    hosts: z.array(host).exactOptional(),
    playbook: playbooks[name].optional(),
  });

/** All we know of one account: its file in `lib/content/accounts/<kind>/`. */
export const account = z.discriminatedUnion('kind', [
  accountOf('exchange'),
  accountOf('mailbox'),
  accountOf('phone-number'),
  accountOf('wallet'),
  accountOf('messenger'),
  accountOf('password-manager'),
  accountOf('bank'),
]);

export type Step = z.infer<typeof step>;
export type Subject = z.infer<typeof subject>;
export type Way = z.infer<typeof way>;
export type ActionFacts = z.infer<typeof action>;
/** An account of one kind: what its file holds. */
export interface AccountOf<K extends Kind> {
  id: string;
  kind: K;
  name: string | null;
  aliases?: string[];
  order?: 'first' | 'last';
  siblings?: string[];
  channels: Channels | null;
  hosts?: Host[];
  playbook?: Playbooks[K];
}
export type Account = { [K in Kind]: AccountOf<K> }[Kind];
/** An account that has a playbook, and so a page. */
export type PlaybookAccount = { [K in Kind]: AccountOf<K> & { playbook: Playbooks[K] } }[Kind];
