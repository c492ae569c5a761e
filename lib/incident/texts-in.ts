import { type FactData, factKinds, fieldValue, kindOf } from './facts';
import { type Form, sha256 } from './fields';

/** A text in a field, the name of the field, and its form, which says what belongs there. */
export interface TextIn {
  field: string;
  text: string;
  form: Form | 'digest';
}

/** What a person chooses or the device works out holds no words of theirs. */
const untyped: ReadonlySet<Form> = new Set(['choice', 'choices', 'evidence', 'clocked', 'moment', 'due']);

/** Whether words can be typed in a field of this form, or come in with a file. */
export const takesText = (form: Form): boolean => !untyped.has(form);

/** The texts of a fact that a person typed or pasted, and the name and type of a file, which come from elsewhere. */
export function textsOfFact(fact: FactData): TextIn[] {
  return Object.entries(kindOf(fact.kind).fields).flatMap(([field, described]) => {
    const text = fieldValue(fact, field);
    const isTyped = typeof text === 'string' && text !== '' && takesText(described.form);
    return isTyped && described !== sha256 ? [{ field, text, form: described.form }] : [];
  });
}

/** What stands under these names, wherever they stand; a newer version may hold several of one. */
const forms: ReadonlyMap<string, TextIn['form']> = new Map([
  ['sha256', 'digest'],
  ['fingerprint', 'digest'],
  ['txid', 'txid'],
]);

/** What belongs in a field by its name alone, undefined where the name does not say. */
export const formOfName = (field: string): TextIn['form'] | undefined => forms.get(field.replace(/s$/, ''));

/**
 * The same entry with every text in it put through `change`, those of fields that only a newer version knows too.
 * Times and random ids, which have their own narrow forms, stay.
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
