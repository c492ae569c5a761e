import { type FactData, factKinds, fieldValue, kindOf } from './facts';
import { type Form, sha256 } from './fields';

/** A text, the name of its field, and the form that says what belongs there. */
export interface TextIn {
  field: string;
  text: string;
  form: Form | 'digest';
}

/** Forms without words of the person: what they choose, or the device provides. */
const untyped: ReadonlySet<Form> = new Set(['choice', 'choices', 'evidence', 'clocked', 'moment', 'due']);

/** Whether a field of this form takes typed words, or words that come with a file. */
export const takesText = (form: Form): boolean => !untyped.has(form);

/** The texts of a fact that a person typed or pasted, and a file's name and type, which come from elsewhere. */
export function textsOfFact(fact: FactData): TextIn[] {
  return Object.entries(kindOf(fact.kind).fields).flatMap(([field, described]) => {
    const text = fieldValue(fact, field);
    const isTyped = typeof text === 'string' && text !== '' && takesText(described.form);
    return isTyped && described !== sha256 ? [{ field, text, form: described.form }] : [];
  });
}

/** Forms by field name, wherever the field is; a newer version may use the plural. */
const forms: ReadonlyMap<string, TextIn['form']> = new Map([
  ['sha256', 'digest'],
  ['fingerprint', 'digest'],
  ['txid', 'txid'],
]);

/** The form of a field by its name alone, undefined if the name does not say. */
export const formOfName = (field: string): TextIn['form'] | undefined => forms.get(field.replace(/s$/, ''));

/**
 * A copy of an entry with every text put through `change`, including fields that only a newer version knows. Times and
 * random ids, which have narrow forms of their own, stay.
 */
export function changeTexts<Raw>(raw: Raw, change: (one: TextIn) => string): Raw {
  return changeWithin('', raw, {}, change) as Raw;
}

function changeWithin(
  field: string,
  raw: unknown,
  fields: Readonly<Record<string, { form: Form }>>,
  change: (one: TextIn) => string,
): unknown {
  if (typeof raw === 'string') {
    if (isMachineMade(raw)) return raw;
    const form = formOfName(field) ?? fields[field]?.form ?? 'line';
    return change({ field, text: raw, form });
  }
  if (typeof raw !== 'object' || raw === null) return raw;
  if (Array.isArray(raw)) return raw.map((one) => changeWithin(field, one, fields, change));
  const known = field === 'data' && 'kind' in raw ? fieldsOf(raw.kind) : fields;
  return Object.fromEntries(
    Object.entries(raw).map(([name, value]) => [name, changeWithin(name, value, known, change)]),
  );
}

const fieldsOf = (kind: unknown): Readonly<Record<string, { form: Form }>> => {
  const known = factKinds.find((one) => one === kind);
  return known ? kindOf(known).fields : {};
};

/** A random id or an instant. */
const isMachineMade = (text: string) =>
  /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(text) ||
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}(?:Z|[+-]\d\d:\d\d)$/.test(text);
