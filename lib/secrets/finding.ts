/** The kinds of secret. Each has its words in the messages. Where two overlap, the first one here is reported. */
export const secretKinds = [
  'recovery-phrase',
  'pem-key',
  'private-key',
  'api-secret',
  'password',
  'code',
  'card-number',
] as const;
export type SecretKind = (typeof secretKinds)[number];

/**
 * The place of a secret: UTF-16 offsets of the original text, `end` exclusive. Never the secret itself, so that no
 * finding can store, log or show it.
 */
export interface Finding {
  kind: SecretKind;
  start: number;
  end: number;
  /** False if it may also be harmless, such as a transaction id: then the person is asked. */
  certain: boolean;
}

/**
 * Where the text stands, as far as it decides what a shape means.
 * - `text`: a note, a message.
 * - `file-name`: signs stand for blanks, and what looks like a password is asked about without a name too.
 * - `transaction-id`, `digest`: 64 hexadecimal digits are what belongs there.
 * - `address`: 64 digits behind `0x` or `0:` are an account on some networks; bare ones are asked about.
 * - `number`: a number, user id or handle copied from somewhere: bare digits of a card are asked about.
 * - `amount`: bare digits are no card.
 * - `link`: parts of an address are as long and random as keys.
 */
export type FieldContext =
  | 'text'
  | 'file-name'
  | 'transaction-id'
  | 'digest'
  | 'address'
  | 'number'
  | 'amount'
  | 'link';

/** Pauses now and then, so that the browser can draw and handle taps. */
export type Steps<Found> = Generator<undefined, Found>;

/** Number of words, names or numbers examined in one step. */
export const inStep = 128;
