import './jitless';
import * as z from 'zod';
import { moment } from './moment';

/** Longest text in characters (UTF-16 units, as a text field counts them). */
export const limits = { words: 10_000, message: 5_000, line: 300, amount: 60 } as const;

/** A lone surrogate has no canonical JSON (RFC 8785, 3.2.2.2), so it is refused at the door. */
export const isWellFormed = (value: string) => !/\p{Surrogate}/u.test(value);

const text = (max: number) => z.string().max(max).refine(isWellFormed, { error: 'broken-character' });
const line = text(limits.line).optional();

export const channels = ['call', 'sms', 'whatsapp', 'telegram', 'email', 'chat', 'video', 'other'] as const;

/** What a person can tell. New kinds are added; old ones are never edited. */
export const factData = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('narrative'), text: text(limits.words) }),
  z.strictObject({ kind: z.literal('account'), userId: line }),
  z.strictObject({ kind: z.literal('noticed'), at: moment.optional() }),
  z.strictObject({
    kind: z.literal('contact'),
    channel: z.enum(channels),
    startedAt: moment.optional(),
    endedAt: moment.optional(),
    shown: line,
    nameGiven: line,
    said: text(limits.message).optional(),
    askedFor: text(limits.message).optional(),
  }),
  z.strictObject({
    kind: z.literal('transaction'),
    asset: line,
    // A decimal string, never a float: 0.1 + 0.2 must not change what was taken.
    amount: z
      .string()
      .max(limits.amount)
      .regex(/^\d+(\.\d+)?$/)
      .optional(),
    network: line,
    leftAt: moment.optional(),
    to: line,
    txid: line,
  }),
  z.strictObject({ kind: z.literal('ticket'), number: line, openedAt: moment.optional() }),
  z.strictObject({
    kind: z.literal('police-report'),
    number: line,
    office: line,
    filedAt: moment.optional(),
  }),
]);

export type FactData = z.infer<typeof factData>;
export type FactKind = FactData['kind'];
export type Fact<K extends FactKind = FactKind> = Extract<FactData, { kind: K }>;

/** When the thing told happened, if the person said. */
export function happenedAt(fact: FactData) {
  switch (fact.kind) {
    case 'contact':
      return fact.startedAt;
    case 'transaction':
      return fact.leftAt;
    case 'noticed':
      return fact.at;
    case 'ticket':
      return fact.openedAt;
    case 'police-report':
      return fact.filedAt;
    default:
      return undefined;
  }
}
