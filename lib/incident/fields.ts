import { storedAmount } from './amount';
import type { Instant, Moment } from './moment';

/** Maximum length of texts in characters (UTF-16 units, as a text field counts them). */
export const limits = { words: 10_000, message: 5_000, line: 300, amount: 60, last4: 4 } as const;

/** Whether there is no lone surrogate, which has no canonical JSON (RFC 8785, 3.2.2.2). */
export const isWellFormed = (value: string) => !/\p{Surrogate}/u.test(value);

/** A field of a fact: how it is asked, and what it may hold (schemas.ts). */
interface FieldOf<Form extends string, Value> {
  form: Form;
  /** Maximum length of its text. */
  max?: number;
  pattern?: RegExp;
  /** Only the type matters. */
  value?: Value;
}

const field = <Form extends string, Value = string>(
  form: Form,
  stored: Pick<FieldOf<Form, Value>, 'max' | 'pattern'> = {},
): FieldOf<Form, Value> => ({ form, ...stored });

/** Words in one line, in several, or a whole story. */
export const line = field('line', { max: limits.line });
export const message = field('message', { max: limits.message });
export const words = field('words', { max: limits.words });

/** Copied character by character: an address, a transaction id, a number. */
export const code = field('code', { max: limits.line });

/** Addresses and ids of a crypto network: their form is checked, to warn of likely slips. */
export const address = field('address', { max: limits.line });
export const txid = field('txid', { max: limits.line });

/** An address of a site: stored as typed, shown defanged. */
export const link = field('link', { max: limits.line });

/** A decimal string, never a float: rounding must not change an amount. */
export const amount = field('amount', { max: limits.amount, pattern: storedAmount });

/** The last four characters of a key, card or account number that must not be stored whole. */
export const last4 = field('last4', { pattern: /^[A-Za-z0-9]{4}$/ });

/** An ISO 4217 code. */
export const currency = field('currency', { pattern: /^[A-Z]{3}$/ });

/** When something happened, or is to happen. */
export const happened = field<'moment', Moment>('moment');
export const due = field<'due', Moment>('due');

/** Values measured by the device. Only a size is a number. */
export const size = field<'measured', number>('measured');
export const sha256 = field('measured', { pattern: /^[0-9a-f]{64}$/ });
export const measured = field('measured', { max: limits.line });

/** A time as the device gives it. */
export const clocked = field<'clocked', Instant>('clocked');

/** Whether the device provides the value, which nobody types or changes. */
export const isByDevice = (form: Form) => form === 'measured' || form === 'clocked';

/** The id of another fact of the same record. */
export const evidenceId = field('evidence');

export const choice = <const Options extends readonly string[]>(...options: Options) => ({
  ...field<'choice', Options[number]>('choice'),
  options,
});

export const choices = <const Options extends readonly string[]>(...options: Options) => ({
  ...field<'choices', Options[number][]>('choices'),
  options,
});

export type Field =
  | FieldOf<
      | 'line'
      | 'message'
      | 'words'
      | 'code'
      | 'address'
      | 'txid'
      | 'link'
      | 'amount'
      | 'last4'
      | 'currency'
      | 'evidence'
      | 'clocked',
      string
    >
  | FieldOf<'moment' | 'due', Moment>
  | FieldOf<'measured', string>
  | FieldOf<'measured', number>
  | (FieldOf<'choice', string> & { options: readonly string[] })
  | (FieldOf<'choices', string[]> & { options: readonly string[] });

export type Form = Field['form'];
export type ValueOf<F> = F extends { value?: infer Value } ? Value : never;

/** Describes one kind of fact. */
export interface Kind {
  /** What the person can tell, in the order they can answer. Only what `needs` names is required. */
  fields: Readonly<Record<string, Field>>;
  needs?: readonly string[];
  /** The fields that identify the fact in one line. */
  head: readonly string[];
  /** The field with the time of what was told: its place in the timeline. */
  when?: string;
  /** Number of fields shown before "more"; all if unset. */
  short?: number;
  /** A record holds at most one. */
  single?: true;
  /** A result of this app: nobody types or changes it, it can only be withdrawn. */
  given?: true;
}
