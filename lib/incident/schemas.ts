import './jitless';
import * as z from 'zod/mini';
import type { AccountRef } from './account';
import { type FactData, type FactKind, factKinds, kindOf } from './facts';
import { type Field, isWellFormed, size } from './fields';
import type { Moment } from './moment';

/** An id written by hand, in lower case with hyphens. */
export const slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(64));

export const text = (max: number) =>
  z.string().check(z.maxLength(max), z.refine(isWellFormed, { error: 'broken-character' }));

export const instant = z.iso.datetime({ offset: true, precision: 3 });

export const moment = z.union([
  z.strictObject({ precision: z.enum(['exact', 'minute', 'hour', 'day']), at: instant }),
  z.strictObject({ precision: z.literal('unknown') }),
]) satisfies z.ZodMiniType<Moment>;

export const accountRef = z.strictObject({ kind: slug, id: slug }) satisfies z.ZodMiniType<AccountRef>;

/** The schema of each field, the same in every fact that has the field. */
const schemas = new Map<Field, z.ZodMiniType>();

export function schemaOf(field: Field): z.ZodMiniType {
  const before = schemas.get(field);
  if (before) return before;
  const made = makeSchema(field);
  schemas.set(field, made);
  return made;
}

function makeSchema(field: Field): z.ZodMiniType {
  if (field === size) return z.int().check(z.minimum(0));
  switch (field.form) {
    case 'moment':
    case 'due':
      return moment;
    case 'clocked':
      return instant;
    case 'evidence':
      return z.uuid();
    case 'choice':
      return z.enum(field.options);
    case 'choices':
      return z.array(z.enum(field.options)).check(z.maxLength(field.options.length));
  }
  const { max, pattern } = field;
  if (!pattern) return text(max ?? 0);
  return max === undefined
    ? z.string().check(z.regex(pattern))
    : z.string().check(z.maxLength(max), z.regex(pattern));
}

const factOf = (name: FactKind) => {
  const { fields, needs = [] } = kindOf(name);
  const shape = Object.entries(fields).map(([key, field]) => {
    const schema = schemaOf(field);
    return [key, needs.includes(key) ? schema : z.optional(schema)] as const;
  });
  return z.strictObject({ kind: z.literal(name), ...Object.fromEntries(shape) });
};

const [first, ...others] = factKinds.map(factOf);
if (!first) throw new Error('there is always a kind of fact');

/** A fact as it is stored. */
export const factData = z.discriminatedUnion('kind', [
  first,
  ...others,
]) as unknown as z.ZodMiniType<FactData>;
