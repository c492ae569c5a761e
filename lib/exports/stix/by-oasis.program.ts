import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { anyRecord } from '@/lib/incident/record.fixture';
import { anyCluedRecord, type Bundle, bundleOf, foundingCase } from './bundle.fixture';
import type { StixObject } from './objects';

// Validates our bundles against the JSON schemas of OASIS, which are not part of this project: `npm run stix:oasis --
// <schemas folder of a copy of github.com/oasis-open/cti-stix2-json-schemas>`.
const folder = process.argv[2] ?? '';
if (!existsSync(join(folder, 'common', 'bundle.json'))) throw new Error(`no schemas in "${folder}"`);
const base = 'http://raw.githubusercontent.com/oasis-open/cti-stix2-json-schemas/stix2.1/schemas';

// Their patterns escape the hyphen, which the `u` flag does not allow.
const ajv = new Ajv2020({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
// Our host names are in ASCII, so an internationalised one looks like any other.
ajv.addFormat('idn-hostname', /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]+$/i);
for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
  if (file.endsWith('.json')) ajv.addSchema(JSON.parse(readFileSync(join(folder, file), 'utf8')));

function schemaOf(name: string) {
  const schema = ajv.getSchema(`${base}/${name}.json`);
  if (!schema) throw new Error(`no schema ${name}`);
  return schema;
}

/** Errors found in each object, by the schema of its type or, for extensions, of its class. */
function findings({ objects }: Pick<Bundle, 'objects'>): string[] {
  return objects.flatMap((one) => {
    const own = ['sdos', 'sros', 'observables', 'common'].find((part) =>
      existsSync(join(folder, part, `${one.type}.json`)),
    );
    const ofClass = one['created'] ? 'common/core' : 'common/cyber-observable-core';
    const check = schemaOf(own ? `${own}/${one.type}` : ofClass);
    check(one);
    return (check.errors ?? []).map(({ instancePath, message }) => `${one.id}${instancePath} ${message}`);
  });
}

function refuse(found: readonly unknown[]) {
  if (found.length > 0) throw new Error(`not valid:\n${found.map((one) => JSON.stringify(one)).join('\n')}`);
}

const bundle = await bundleOf(foundingCase);
refuse(findings(bundle));
await fc.assert(
  fc.asyncProperty(fc.oneof(anyRecord, anyCluedRecord), async (record) => {
    refuse(findings(await bundleOf(record)));
  }),
  { numRuns: 200 },
);

// As published, the schema of a bundle refuses every incident, grouping, note and extension object: its list of types
// lacks them, and they fit both branches of the `oneOf` for what is not listed. Those are checked alone, above.
const unlisted = ['incident', 'grouping', 'note', 'event', 'task', 'impact'];
const check = schemaOf('common/bundle');
check({ ...bundle, objects: bundle.objects.filter(({ type }) => !unlisted.includes(type)) });
refuse(check.errors ?? []);

// Checks that the schemas find errors at all.
const broken = bundle.objects.map((one): StixObject => {
  const { pattern, modified, value, ...rest } = one;
  return rest as StixObject;
});
const found = findings({ objects: broken });
for (const type of ['incident', 'event', 'indicator', 'url', 'domain-name', 'relationship'])
  if (!found.some((one) => one.startsWith(`${type}--`))) throw new Error(`a broken ${type} is not found`);

console.log('The bundles of the founding case and of 200 other records are valid.');
