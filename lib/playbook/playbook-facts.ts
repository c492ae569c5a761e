import * as z from 'zod';
import { citation, https } from './citation';
import { type KindFacts, kindFacts } from './kind-facts';
import type { KindRules } from './kind-rules';
import { type Kind, kinds } from './kinds';
import { mailSubjects } from './vocabulary';

export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const fact = <Value extends z.ZodType>(value: Value) => citation.extend({ value });

/** A text on the provider's screens, by language: a button, a menu path, the subject of a mail. */
const label = z.object({ en: z.string().min(1) }).catchall(z.string().min(1));

/** A menu path as the provider writes it, on the web and in the app; null if no official page shows it. */
const menuPath = z.strictObject({ web: label.nullable(), app: label.nullable() });

/** An enum of the ids that a kind lists. */
export const oneOf = <Id extends string>(ids: readonly string[]) => z.enum(ids as [Id, ...Id[]]);

/** What a person sees once an action has worked: a text on the provider's screen, at the next login, or an email's subject. */
const sign = z.strictObject({ on: z.enum(['screen', 'login', 'email']), label });

/**
 * A sentence that a page of the provider bears out, by the id of its words: under `notes` of its action, with the
 * values that they take. `items` are listed in it, by the ids of their words.
 */
const note = z.strictObject({
  says: slug,
  /** The step under which it is said, or `lead`, in whose place it stands; behind the last step if unset. */
  at: slug.exactOptional(),
  hours: z.int().positive().exactOptional(),
  days: z.int().positive().exactOptional(),
  label: label.exactOptional(),
  items: z.array(slug).min(1).exactOptional(),
});

/** One of several places of a provider where the same thing has to be looked for. */
const place = z.strictObject({ name: label, url: https.exactOptional(), path: menuPath.exactOptional() });

type BranchId<K extends Kind> = (typeof kinds)[K]['branches'][number]['id'];
type LinkId<K extends Kind> = (typeof kindFacts)[K]['links'][number];
type PathId<K extends Kind> = (typeof kindFacts)[K]['paths'][number];
type PlaceId<K extends Kind> = (typeof kindFacts)[K]['places'][number];

/** The facts of a playbook of any kind. Its words are in the action catalogue of each language. */
const playbookOfKind = <K extends Kind>(name: K) => {
  const { branches }: KindRules = kinds[name];
  const { links, paths, places }: KindFacts = kindFacts[name];
  return z.strictObject({
    /** The version of these facts: the day they were last changed. */
    content: z.iso.date(),
    links: z.partialRecord(oneOf<LinkId<K>>(links), fact(https)),
    paths: z.partialRecord(oneOf<PathId<K>>(paths), fact(menuPath)),
    /** All the places where the same thing may be, where there are several. */
    places: z.partialRecord(oneOf<PlaceId<K>>(places), z.array(fact(place)).min(2)).exactOptional(),
    /** What its pages say of an action, beyond the words that hold for every account. */
    notes: z.partialRecord(slug, z.array(fact(note)).min(1)).exactOptional(),
    /** Further sources of an action of this account, besides those of the links, paths and facts in it. */
    basis: z.partialRecord(slug, z.array(citation)),
    /** What one sees once an action has worked, where a page of the provider says so; else the action's own words. */
    worked: z.partialRecord(slug, fact(sign)).exactOptional(),
    /** The urgent actions of each branch, in the provider's order. */
    orders: z.record(oneOf<BranchId<K>>(branches.map(({ id }) => id)), z.array(slug).min(2).max(6)),
  });
};

/** The facts of each kind. */
export const playbooks = {
  exchange: playbookOfKind('exchange').extend({
    /** E-mails that carry a lock button, for people who are locked out: their subjects, or else what they are about. */
    lockingEmails: fact(
      z.strictObject({
        button: label.exactOptional(),
        emails: z.array(label).min(1).exactOptional(),
        about: z.array(z.enum(mailSubjects)).min(1).exactOptional(),
      }),
    ).nullable(),
    /** Hours for which withdrawals are paused after a security change. */
    withdrawalPause: fact(z.strictObject({ from: z.int().positive(), to: z.int().positive() })).nullable(),
    /** Within what time the provider expects a police report: two of its pages may name different ones. */
    policeReportWithin: fact(
      z.strictObject({ hours: z.int().positive(), days: z.int().positive() }),
    ).nullable(),
    /** Whether it ever phones people first; unset if no page of its own says. */
    calls: fact(z.enum(['never', 'arranged', 'may'])).exactOptional(),
    /** Whether its app shows that it is calling right now; unset if not known. */
    callStatus: fact(z.enum(['shown', 'hidden'])).exactOptional(),
  }),
  mailbox: playbookOfKind('mailbox').extend({
    /** Days for which codes may still go to a recovery phone or address that was replaced. */
    oldRecoveryDays: fact(z.int().positive()).nullable(),
    /** Number of days that its list of logins and changes covers. */
    eventDays: fact(z.int().positive()).nullable(),
    /** `none`: we looked for an official number that helps people to sign in, and found none. */
    phoneHelp: fact(z.literal('none')).nullable(),
  }),
  'phone-number': playbookOfKind('phone-number'),
  wallet: playbookOfKind('wallet'),
  messenger: playbookOfKind('messenger'),
  'password-manager': playbookOfKind('password-manager'),
  bank: playbookOfKind('bank'),
} as const satisfies Record<Kind, z.ZodType>;

export type Playbooks = { [K in Kind]: z.infer<(typeof playbooks)[K]> };
type Common = 'content' | 'links' | 'paths' | 'places' | 'notes' | 'basis' | 'worked' | 'orders';
export type FactName = { [K in Kind]: Exclude<keyof Playbooks[K], Common> }[Kind];

/** The facts that only accounts of this kind have. */
export const factNames = (name: Kind) =>
  Object.keys(playbooks[name].shape).filter((one) => !(one in playbookOfKind(name).shape)) as FactName[];

export type Label = z.infer<typeof label>;
export type Sign = z.infer<typeof sign>;
export type Note = z.infer<typeof note>;
export type Place = z.infer<typeof place>;
