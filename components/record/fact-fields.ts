import { type MomentDraft, readMoment, toDraft } from '@/components/ui/moment-field';
import { storedAmount } from '@/lib/incident/amount';
import { type FactData, type FactKind, fieldValue, kindOf } from '@/lib/incident/facts';
import { type Field, type Form, isByDevice, isWellFormed, limits } from '@/lib/incident/fields';
import type { Moment } from '@/lib/incident/moment';
import { type TextIn, takesText, textsOfFact } from '@/lib/incident/texts-in';

/** What a person can fill in of a kind of fact; what the device measured is not theirs to change. */
export const fieldsOf = (kind: FactKind): [name: string, field: Field][] =>
  Object.entries(kindOf(kind).fields).filter(([, { form }]) => !isByDevice(form));

/** Longest text of a field, in characters. */
export const limitOf = (form: Form) =>
  form === 'words' || form === 'message' || form === 'amount' || form === 'last4'
    ? limits[form]
    : limits.line;

export type Value = string | readonly string[] | MomentDraft;
export type Draft = Record<string, Value>;

/** A fact as its form shows it; an empty form where there is none yet. */
export function draftOf(kind: FactKind, fact?: FactData): Draft {
  const { needs = [] } = kindOf(kind);
  const drafts = fieldsOf(kind).map(([name, field]): [string, Value] => {
    const value = fact && fieldValue(fact, name);
    if (field.form === 'moment' || field.form === 'due') return [name, toDraft(value as Moment | undefined)];
    if (field.form === 'choices') return [name, (value as string[] | undefined) ?? []];
    if (field.form === 'choice' && needs.includes(name))
      return [name, String(value ?? field.options[0] ?? '')];
    return [name, String(value ?? '')];
  });
  return Object.fromEntries(drafts);
}

export const isFilled = (value: Value = '') =>
  typeof value === 'object' && 'local' in value
    ? value.local !== '' || value.precision === 'unknown'
    : value.length > 0;

/** What is typed in a form, as it stands in the boxes. */
export const textsOf = (kind: FactKind, draft: Draft): TextIn[] =>
  fieldsOf(kind).flatMap(([field, { form }]) => {
    const text = draft[field];
    return typeof text === 'string' && text.trim() !== '' && takesText(form) ? [{ field, text, form }] : [];
  });

/** The texts that came with a file, such as its name: as they stand in the fact, or as they were mended in its form. */
export const textsWithFile = (fact: FactData | undefined, draft: Draft): TextIn[] =>
  (fact ? textsOfFact(fact) : []).flatMap(({ field, text, form }) =>
    form !== 'digest' && isByDevice(form) ? [{ field, text: String(draft[field] ?? text), form }] : [],
  );

/** What is wrong with a field. Each has its own sentence in the catalogue. */
export type FieldError = 'amount' | 'last4' | 'currency' | 'too-long' | 'broken' | 'time' | 'future';

type ReadForm =
  | { ok: true; data: FactData }
  | { ok: false; nothing: true }
  | { ok: false; nothing: false; errors: Record<string, FieldError> };

/**
 * Reads a form. Text is kept as typed, to the character; what cannot be kept is named, not cut.
 * What the device measured of `before` stays, but for a file’s name that was mended.
 */
export function readForm(kind: FactKind, draft: Draft, before?: FactData): ReadForm {
  const errors: Record<string, FieldError> = {};
  const data: Record<string, unknown> = { kind };
  const { fields, needs = [] } = kindOf(kind);
  for (const [name, { form }] of Object.entries(fields)) {
    if (isByDevice(form)) {
      if (before) data[name] = draft[name] ?? fieldValue(before, name);
      continue;
    }
    const read = readValue(form, draft[name]);
    if ('error' in read) errors[name] = read.error;
    else if (read.value !== undefined) data[name] = read.value;
  }
  if (Object.keys(errors).length > 0) return { ok: false, nothing: false, errors };
  const told = Object.keys(data).filter((name) => name !== 'kind' && !needs.includes(name));
  // A choice that is always made says nothing by itself, unless it is all there is to say.
  const says = told.length > 0 || needs.some((name) => name === 'change' || name === 'text');
  if (!says || needs.some((name) => data[name] === undefined)) return { ok: false, nothing: true };
  return { ok: true, data: data as unknown as FactData };
}

type ReadValue = { value: unknown } | { error: FieldError };

function readValue(form: Form, value: Value | undefined): ReadValue {
  if (value === undefined) return { value };
  if (Array.isArray(value)) return { value: value.length > 0 ? value : undefined };
  if (typeof value !== 'string') {
    const moment = readMoment(value as MomentDraft, form === 'due');
    if (moment === 'time' || moment === 'future') return { error: moment };
    return { value: moment ?? undefined };
  }
  const bare = value.trim();
  if (bare === '') return { value: undefined };
  if (value.length > limitOf(form) && form !== 'last4') return { error: 'too-long' };
  if (!isWellFormed(value)) return { error: 'broken' };
  if (form === 'amount') return storedAmount.test(bare) ? { value: bare } : { error: 'amount' };
  if (form === 'last4') return /^[A-Za-z0-9]{4}$/.test(bare) ? { value: bare } : { error: 'last4' };
  if (form === 'currency') {
    const letters = bare.toUpperCase();
    return /^[A-Z]{3}$/.test(letters) ? { value: letters } : { error: 'currency' };
  }
  return { value };
}
