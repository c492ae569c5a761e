import * as z from 'zod';
import { citation, https } from './citation';
import { type Kind, type KindRules, kinds } from './kinds';
import { groups, phases, reasons, roles, tactics, urgencies } from './vocabulary';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const kind = z.enum(Object.keys(kinds) as [Kind, ...Kind[]]);

const fact = <Value extends z.ZodType>(value: Value) => citation.extend({ value });

/** What stands on the provider's screens, by the language they are in: a button, a menu path, the subject of a mail. */
const label = z.object({ en: z.string().min(1) }).catchall(z.string().min(1));

/** A menu path as the provider writes it, by web and by app; null where no official page shows it. */
const menuPath = z.strictObject({ web: label.nullable(), app: label.nullable() });

/** An enum of ids that a description of a kind lists. */
const oneOf = <Id extends string>(ids: readonly string[]) => z.enum(ids as [Id, ...Id[]]);

type BranchId<K extends Kind> = (typeof kinds)[K]['branches'][number]['id'];

/** What a playbook of any kind holds: facts without words, which stand once, in the action catalogue of each language. */
const playbookOfKind = <K extends Kind>(name: K) => {
  const { branches, links, paths }: KindRules = kinds[name];
  return z.strictObject({
    /** The version of these facts: the day they were last changed. */
    content: z.iso.date(),
    links: z.partialRecord(oneOf<string>(links), fact(https)),
    paths: z.partialRecord(oneOf<string>(paths), fact(menuPath)),
    /** Facts that an action of this account rests on besides its own links and paths. */
    basis: z.partialRecord(slug, z.array(citation)),
    /** The order of the urgent actions is the provider's. */
    orders: z.record(oneOf<BranchId<K>>(branches.map(({ id }) => id)), z.array(slug).min(3).max(6)),
  });
};

/** The facts of each kind. */
export const playbooks = {
  exchange: playbookOfKind('exchange').extend({
    /** Named e-mails that carry a lock button, for people who are locked out. */
    lockingEmails: fact(z.strictObject({ button: label, emails: z.array(label).min(1) })).nullable(),
    /** Hours that withdrawals pause after a security change. */
    withdrawalPause: fact(z.strictObject({ from: z.int().positive(), to: z.int().positive() })).nullable(),
    /** Days within which the provider expects a police report. */
    policeReportWithin: fact(z.int().positive()).nullable(),
  }),
  mailbox: playbookOfKind('mailbox').extend({
    /** Days for which codes may still go to a recovery phone or address that was replaced. */
    oldRecoveryDays: fact(z.int().positive()).nullable(),
    /** Days that its list of logins and changes goes back. */
    eventDays: fact(z.int().positive()).nullable(),
    /** `none`: we looked for an official number that helps people to sign in, and found none. */
    phoneHelp: fact(z.literal('none')).nullable(),
  }),
  'phone-number': playbookOfKind('phone-number'),
} as const satisfies Record<Kind, z.ZodType>;

/** The parts of a record that a step can write in. */
const part = z.enum(['narrative', 'contact', 'transaction', 'ticket', 'police-report', 'noticed']);

const step = z.strictObject({
  id: slug,
  /** The provider's link or menu path that this step shows. */
  link: slug.optional(),
  path: slug.optional(),
  /** Pages of others, such as mail providers. */
  pages: z.array(z.strictObject({ name: z.string(), url: https })).optional(),
  /** The list of the provider's locking e-mails. */
  emails: z.boolean().optional(),
  /** It speaks of a fact that another step shows; where the provider has none, its general words stand. */
  restsOn: z.enum(['lockingEmails']).optional(),
  /** The part of the record that this step writes in. */
  record: part.optional(),
  /** Here somebody may be who they say or not: the way to the check stands here. */
  check: z.literal(true).optional(),
  /** Only for people in this position; for everybody where unset. */
  only: z.enum(['signed-in', 'locked-out']).optional(),
  /** Once an account of this kind is in the incident, that account's own playbook says it better. */
  leftTo: kind.optional(),
});

const answerGiven = z.strictObject({ question: slug, answer: slug });

/** Where "I can't do this" leads. */
const way = z.discriminatedUnion('to', [
  z.strictObject({
    to: z.literal('answer'),
    ...answerGiven.shape,
    /** With one of these answers given it would change nothing, so it leads elsewhere. */
    unless: z.array(slug).min(1),
    otherwise: z.discriminatedUnion('to', [
      z.strictObject({ to: z.literal('role'), role: z.enum(roles) }),
      z.strictObject({ to: z.literal('check'), afterHours: z.int().positive() }),
    ]),
    /** The action has another way for people who give this answer, so it stays open for them. */
    staysOpen: z.literal(true).optional(),
  }),
  /** The first urgent action of this role. */
  z.strictObject({ to: z.literal('role'), role: z.enum(roles) }),
  z.strictObject({ to: z.literal('check'), afterHours: z.int().positive() }),
]);

/** When an action is planned: where one of these holds. */
const condition = z.strictObject({
  tactics: z.array(z.enum(tactics)).optional(),
  /** The first action of this role is not done, while the person cannot get in: after a brake, or locked out. */
  notDone: z.enum(roles).optional(),
  /** The first action of this role is done. */
  done: z.enum(roles).optional(),
  /** Another action led here, and it could not be done yet. */
  tried: z.literal(true).optional(),
});

export const action = z.strictObject({
  id: slug,
  /** Whose it is: done once for the whole incident, or once for each account of these kinds. */
  of: z.union([z.literal('incident'), z.array(kind).min(1)]),
  /** Done once for the incident, and only where an account of these kinds is in it. */
  beside: z.array(kind).min(1).optional(),
  phase: z.enum(phases),
  urgency: z.enum(urgencies),
  /** Where it stands in the list; urgent actions join `secure` where a branch leaves them out. */
  group: z.enum(groups),
  /** What it is for in the urgent sequence; unset for what only follows. */
  role: z.enum(roles).optional(),
  steps: z.array(step).min(1),
  reasons: z.array(z.enum(reasons)).min(1),
  /** Where a reason leads; without an entry here, to a dated next check. */
  ways: z.partialRecord(z.enum(reasons), way).optional(),
  when: condition.optional(),
  /** Joins the urgent sequence behind the first action of a role once this was answered, and comes before all else. */
  joins: z.strictObject({ ...answerGiven.shape, behind: z.enum(roles) }).optional(),
  /** Offers an answer that brings another role forward, to people who skipped the question. */
  offers: z.strictObject({ ...answerGiven.shape, brings: z.enum(roles) }).optional(),
  /** The part of the record that settles it once something is told there: no tap is needed, and none is claimed. */
  settledBy: part.optional(),
  /** Once an account of this kind is in the incident, that account's own playbook says it better. */
  leftTo: kind.optional(),
  /** Follow-ups that have nothing left to say once this is urgent or done. */
  replaces: z.array(slug).min(1).optional(),
  /** Only inside the urgent sequence, never as a follow-up. */
  urgentOnly: z.boolean().optional(),
  /** Shown as the hang-up block. */
  hangsUp: z.literal(true).optional(),
  sources: z.array(citation),
});

/** One channel with where it is written, when we looked, and how sure we are. Low confidence never counts as official. */
const channel = citation.extend({ value: z.string().min(1) });

const phoneChannel = channel.extend({
  /** How it is dialled within its country, digits only, without a leading zero. */
  value: z.string().regex(/^\d+$/),
  /** ISO 3166-1 alpha-2. */
  country: z.string().regex(/^[A-Z]{2}$/),
  /** `+44`; null for short numbers, which work in their country only. */
  code: z
    .string()
    .regex(/^\+\d+$/)
    .nullable(),
});

/** A page of the provider itself where a sender can be looked up, or that leads there. */
const verifyPage = citation.extend({
  url: https,
  /** `tool`: type it in there. `guide`: says where the tool is. `mail`: for e-mails only. */
  what: z.enum(['tool', 'guide', 'mail']),
});

/** What belongs to a provider: the check of a message knows nothing else of it. */
const channels = z.strictObject({
  /** How addresses write its name, in small letters. */
  names: z.array(z.string().min(1)).min(1),
  /** The name is an ordinary or a very short word: found inside another word it says nothing. */
  ordinary: z.literal(true).exactOptional(),
  /** Domains of its own, main one first; every sub-domain is its own too. */
  domains: z.array(channel).min(1),
  /** Its pages on hosts of others, matched exactly: a host, or a host and the first part of the path. */
  pages: z.array(channel).exactOptional(),
  /** `x.com` for exactly that domain, `*.x.com` with its sub-domains, `a@x.com` for one address. */
  mail: z.array(channel).exactOptional(),
  phones: z.array(phoneChannel).exactOptional(),
  /** `telegram:name`. */
  handles: z.array(channel).exactOptional(),
  verify: verifyPage.exactOptional(),
  /** Other firms' domains that carry the name by chance. */
  otherFirms: z.array(z.string()).exactOptional(),
});

/** A host that a link of ours may lead to, after somebody looked at it. A host without `whose` is the provider's own. */
const host = z.strictObject({ host: z.string().min(1), whose: z.string().min(1).exactOptional() });

const accountOf = <K extends Kind>(name: K) =>
  z.strictObject({
    id: slug,
    kind: z.literal(name),
    /** As the provider writes itself, never translated; null for the playbook that fits all others of its kind. */
    name: z.string().min(1).nullable(),
    /** Its place on the start page; by its kind and its name where unset. */
    order: z.enum(['first', 'last']).optional(),
    /** Null where it is not one provider's, or where we know none that is surely its own. */
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
]);

export type Label = z.infer<typeof label>;
export type Step = z.infer<typeof step>;
export type Way = z.infer<typeof way>;
export type ActionFacts = z.infer<typeof action>;
export type Channel = z.infer<typeof channel>;
export type PhoneChannel = z.infer<typeof phoneChannel>;
export type VerifyPage = z.infer<typeof verifyPage>;
export type Channels = z.infer<typeof channels>;
type Playbooks = { [K in Kind]: z.infer<(typeof playbooks)[K]> };

interface Head<K> {
  id: string;
  kind: K;
  name: string | null;
  order?: 'first' | 'last';
  channels: Channels | null;
  hosts?: z.infer<typeof host>[];
}
export type Account = { [K in Kind]: Head<K> & { playbook?: Playbooks[K] } }[Kind];
/** An account that has a playbook, and so a page. */
export type PlaybookAccount = { [K in Kind]: Head<K> & { playbook: Playbooks[K] } }[Kind];
export type ReviewedHost = Required<z.infer<typeof host>>;
