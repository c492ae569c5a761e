import { escapeBidi, escapeInvisible } from '@/lib/wording/escape';

/** A box of a form. */
export interface Box {
  /** Empty if the record does not say. */
  value: string;
  /** `code` is copied character by character, `line` and `text` are words; a `text` may be edited on the page. */
  form: 'code' | 'line' | 'text';
  rows: number;
  /** Collects what no other box holds, so it is omitted if empty. */
  rest?: true;
  /** A sentence beside the box. */
  why?: 'no-dollars' | 'may-be-faked' | 'as-it-is';
  /** Shorter texts, for a form with little room. */
  shorter?: readonly Shorter[];
}

export interface Shorter {
  id: 'without-steps' | 'own-words' | 'names-only';
  value: string;
}

/** Normalizes line ends, so that a box counts as many characters as the text has. */
const written = (text: string) => escapeBidi(text.replace(/\r\n?/g, '\n')).trim();

export const code = (value = '', why?: Box['why']): Box => ({
  value: escapeInvisible(value.trim()),
  form: 'code',
  rows: value.length > 24 ? 2 : 1,
  ...(why && value !== '' && { why }),
});

export const line = (value = ''): Box => ({ value: written(value), form: 'line', rows: 1 });

export function text(value = '', shorter: readonly Shorter[] = []): Box {
  const whole = written(value);
  const less = shorter
    .map((one) => ({ ...one, value: written(one.value) }))
    .filter((one) => one.value !== '' && one.value.length < whole.length);
  return {
    value: whole,
    form: 'text',
    rows: whole.length > 200 ? 8 : 3,
    ...(less.length > 0 && { shorter: less }),
  };
}

export const rest = (details: readonly string[]): Box => ({ ...text(details.join('\n')), rest: true });
