import type { Instant, Moment } from './moment';

/** Longest text in characters (UTF-16 units, as a text field counts them). */
export const limits = { words: 10_000, message: 5_000, line: 300, amount: 60, last4: 4 } as const;

/** A lone surrogate has no canonical JSON (RFC 8785, 3.2.2.2), so it is refused at the door. */
export const isWellFormed = (value: string) => !/\p{Surrogate}/u.test(value);

/** One thing that can be told of a fact: how it is asked, and what may be stored of it (schemas.ts). */
interface FieldOf<Form extends string, Value> {
  form: Form;
  /** Text of at most so many characters. */
  max?: number;
  pattern?: RegExp;
  /** For the compiler alone. */
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

/** Of a crypto network: their form is looked at, to warn of likely slips. */
export const address = field('address', { max: limits.line });
export const txid = field('txid', { max: limits.line });

/** An address of a site: kept as typed, shown defanged. */
export const link = field('link', { max: limits.line });

/** A decimal string, never a float: 0.1 + 0.2 must not change what was taken. */
export const amount = field('amount', { max: limits.amount, pattern: /^\d+(\.\d+)?$/ });

/** The end of a number that must not stand here whole: of a key, a card, an account. */
export const last4 = field('last4', { pattern: /^[A-Za-z0-9]{4}$/ });

/** ISO 4217. */
export const currency = field('currency', { pattern: /^[A-Z]{3}$/ });

/** When something happened, or is to happen. */
export const happened = field<'moment', Moment>('moment');
export const due = field<'due', Moment>('due');

/** What the device itself worked out. A size is the one number. */
export const size = field<'measured', number>('measured');
export const sha256 = field('measured', { pattern: /^[0-9a-f]{64}$/ });
export const measured = field('measured', { max: limits.line });

/** A time as the device gives it. */
export const clocked = field<'clocked', Instant>('clocked');

/** Nobody types what the device worked out, and nobody changes it. */
export const isByDevice = (form: Form) => form === 'measured' || form === 'clocked';

/** Another fact of the same record, by its id. */
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

/** What can be told of one kind of fact. */
export interface Kind {
  /** What the person can say, in the order they can answer. Nothing is required but what `needs` names. */
  fields: Readonly<Record<string, Field>>;
  needs?: readonly string[];
  /** The fields that name the fact in one line. */
  head: readonly string[];
  /** When the thing told happened: its place in the timeline. */
  when?: string;
  /** So many fields are asked first; the rest stand behind "more". All of them, where it is not said. */
  short?: number;
  /** A record holds one at a time. */
  single?: true;
  /** What this app answered: nobody types or changes it, one can only take it back. */
  given?: true;
}
