import { z } from 'zod';
import type { StixObject } from './objects';

/** What STIX 2.1 requires of the objects we write: their required properties, and no unknown ones. */

const uuid = '[\\da-f]{8}-[\\da-f]{4}-[1-5][\\da-f]{3}-[89ab][\\da-f]{3}-[\\da-f]{12}';
const idOf = (...types: string[]) => z.string().regex(new RegExp(`^(?:${types.join('|')})--${uuid}$`));
const anyId = idOf('[a-z][a-z0-9-]+');
const text = z.string().min(1);
const texts = z.array(text).min(1);
const refs = z.array(anyId).min(1);
const timestamp = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
const fidelity = z.enum(['second', 'minute', 'hour', 'day']);

/** Extensions: for our own properties the keys are ids of definitions, others end in `-ext`. */
const extensions = z.record(
  z.string().regex(new RegExp(`^(?:extension-definition--${uuid}|[a-z][a-z-]*-ext)$`)),
  z.record(z.string(), z.unknown()).refine((one) => Object.keys(one).length > 0),
);
const extending = (kind: string) =>
  extensions.refine((all) =>
    Object.entries(all).some(([id, one]) => !id.endsWith('-ext') && one['extension_type'] === kind),
  );

const common = {
  spec_version: z.literal('2.1'),
  object_marking_refs: z.array(idOf('marking-definition')).min(1),
};
const domain = {
  ...common,
  created_by_ref: idOf('identity').optional(),
  created: timestamp,
  modified: timestamp,
  labels: texts.optional(),
  lang: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)
    .optional(),
};
const reference = z
  .strictObject({ source_name: text, description: text.optional(), external_id: text.optional() })
  .refine((one) => one.description !== undefined || one.external_id !== undefined);
const window = {
  start_time: timestamp.optional(),
  start_time_fidelity: fidelity.optional(),
  end_time: timestamp.optional(),
  end_time_fidelity: fidelity.optional(),
};
const sum = z.number().nonnegative().optional();
const economic = z.strictObject({
  variety: text,
  currency: text.optional(),
  min_amount: sum,
  max_amount: sum,
});
const value = { ...common, value: text };

/** The properties of each type, besides `type` and `id`. */
const properties = {
  incident: {
    ...domain,
    name: text,
    description: text.optional(),
    external_references: z.array(reference).min(1).optional(),
    extensions: extending('property-extension'),
  },
  grouping: { ...domain, name: text, context: text, object_refs: refs },
  identity: {
    ...domain,
    name: text,
    description: text.optional(),
    identity_class: text,
    sectors: texts.optional(),
    contact_information: text.optional(),
  },
  relationship: { ...domain, relationship_type: text, source_ref: anyId, target_ref: anyId },
  note: { ...domain, abstract: text.optional(), content: text, object_refs: refs },
  task: {
    ...domain,
    ...window,
    name: text,
    description: text.optional(),
    task_types: texts.optional(),
    outcome: z.enum(['cancelled', 'failed', 'ongoing', 'pending', 'successful', 'unknown']),
    error: text.optional(),
    extensions: extending('new-sdo'),
  },
  event: {
    ...domain,
    ...window,
    name: text,
    description: text.optional(),
    event_types: texts.optional(),
    status: z.enum(['not-occurred', 'occurred', 'ongoing', 'pending', 'unknown']),
    sighting_refs: refs.optional(),
    extensions: extending('new-sdo'),
  },
  impact: {
    ...domain,
    ...window,
    description: text.optional(),
    impact_category: text,
    impacted_refs: refs.optional(),
    extensions: extending('new-sdo').refine((all) => economic.safeParse(all['economic-ext']).success),
  },
  'observed-data': {
    ...domain,
    first_observed: timestamp,
    last_observed: timestamp,
    number_observed: z.int().min(1).max(999_999_999),
    object_refs: refs,
  },
  indicator: {
    ...domain,
    name: text.optional(),
    description: text.optional(),
    indicator_types: texts.optional(),
    pattern: text,
    pattern_type: z.literal('stix'),
    pattern_version: z.literal('2.1'),
    valid_from: timestamp,
  },
  'user-account': {
    ...common,
    user_id: text.optional(),
    account_login: text.optional(),
    account_type: text.optional(),
  },
  url: { ...common, value: z.url() },
  'email-addr': { ...common, value: z.string().regex(/^[^@\s]+@[^@\s]+$/) },
  'domain-name': { ...common, value: z.string().regex(/^[a-z\d_-]+(\.[a-z\d_-]+)*$/i) },
  'ipv4-addr': { ...common, value: z.union([z.ipv4(), z.cidrv4()]) },
  'ipv6-addr': { ...common, value: z.union([z.ipv6(), z.cidrv6()]) },
  'phone-number': { ...value, extensions: extending('new-sco') },
  'cryptocurrency-wallet': { ...value, extensions: extending('new-sco') },
  'cryptocurrency-transaction': {
    ...value,
    symbol: text.optional(),
    input: z
      .array(z.strictObject({ address_ref: idOf('cryptocurrency-wallet') }))
      .min(1)
      .optional(),
    output: z
      .array(z.strictObject({ address_ref: idOf('cryptocurrency-wallet') }))
      .min(1)
      .optional(),
    extensions: extending('new-sco'),
  },
  file: {
    ...common,
    name: text.optional(),
    size: z.int().nonnegative().optional(),
    mime_type: text.optional(),
    mtime: timestamp.optional(),
    hashes: z.strictObject({ 'SHA-256': z.string().regex(/^[\da-f]{64}$/) }).optional(),
  },
  'marking-definition': {
    spec_version: z.literal('2.1'),
    created: timestamp,
    name: text,
    definition_type: z.literal('tlp'),
    definition: z.strictObject({ tlp: text }),
  },
} satisfies Record<string, z.ZodRawShape>;

const shapes = new Map(
  Object.entries(properties).map(([type, own]) => [
    type,
    z.strictObject({ type: z.literal(type), id: idOf(type), ...own } as z.ZodRawShape),
  ]),
);

/** Errors of each object, by its id. */
export const misshapen = (objects: readonly StixObject[]): string[] =>
  objects.flatMap((one) => {
    const shape = shapes.get(one.type);
    if (!shape) return [`${one.id} is of no type that we write`];
    const issues = shape.safeParse(one).error?.issues ?? [];
    return issues.map(({ path, message }) => `${one.id} ${path.join('.')}: ${message}`);
  });
