/**
 * What can be seen in a text that must not be written down. Each has its words in the catalogue. Where two overlap,
 * the first one here is said.
 */
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
 * Where a secret stands: UTF-16 offsets of the text as given, `end` behind the last unit. Never the secret
 * itself, so that no finding can store, log or show it.
 */
export interface Finding {
  kind: SecretKind;
  start: number;
  end: number;
  /** False where it may as well be something harmless, such as a transaction id: ask which it is. */
  certain: boolean;
}

/**
 * Where the text stands, as far as it decides what a shape means.
 * - `text`: a note, a message, a file name.
 * - `transaction-id`, `digest`: 64 hexadecimal digits are what belongs there.
 * - `address`: 64 digits behind `0x` or `0:` are an account on some networks; bare ones are asked about.
 * - `number`: a number, user id or handle copied from somewhere: bare digits of a card are asked about.
 * - `amount`: bare digits are no card.
 * - `link`: parts of an address are as long and random as keys.
 */
export type FieldContext = 'text' | 'transaction-id' | 'digest' | 'address' | 'number' | 'amount' | 'link';

/** Stops now and then, so that the screen can have its turn. */
export type Steps<Found> = Generator<undefined, Found>;

/** So many words, names or numbers are looked at in one step. */
export const inStep = 128;
