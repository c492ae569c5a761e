import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { root, textOf } from '@/lib/testing/project.fixture';
import { jsonSchema } from './json-schema';
import { anyRecord } from './record.fixture';
import { schemaId, writeFile } from './record-file';

const path = join(root, 'public/schemas/record-2.json');
const text = `${JSON.stringify(jsonSchema(), null, 2)}\n`;

describe('The published JSON Schema', () => {
  test('is the one made from the schema that the app parses with', () => {
    // `UPDATE_SCHEMAS=1 npm run test:unit` rewrites it.
    if (process.env['UPDATE_SCHEMAS']) writeFileSync(path, text);
    expect(textOf(path)).toBe(text);
    expect(JSON.parse(text).$id).toBe(schemaId);
  });

  test('takes every file the app writes, whole or with entries left out, and nothing else', () => {
    const ajv = new Ajv({ allErrors: false, strict: true, allowUnionTypes: true });
    formats(ajv);
    const takes = ajv.compile(JSON.parse(textOf(path)));
    fc.assert(
      fc.property(anyRecord, fc.func(fc.boolean()), (record, leavesOut) => {
        for (const file of [writeFile(record), writeFile(record, leavesOut)]) {
          expect(takes(JSON.parse(file)), JSON.stringify(takes.errors)).toBe(true);
          expect(takes({ ...JSON.parse(file), extra: 1 })).toBe(false);
          expect(takes({ ...JSON.parse(file), version: 1 })).toBe(false);
          const { entries } = JSON.parse(file);
          expect(takes({ ...JSON.parse(file), entries: [...entries, { kind: 'action-done' }] })).toBe(false);
        }
      }),
      { numRuns: 40 },
    );
  });
});
