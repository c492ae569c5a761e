import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyRecord } from '@/lib/incident/record.fixture';
import { anyCluedRecord, bundleOf, foundingCase } from './bundle.fixture';
import type { StixObject } from './objects';
import { misshapen } from './shapes.fixture';

describe('By what STIX 2.1 asks for', () => {
  test('a bundle is valid, of any record', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyRecord, anyCluedRecord), async (record) => {
        const { type, id, objects, ...more } = await bundleOf(record);
        expect([type, id.split('--')[0], more]).toEqual(['bundle', 'bundle', {}]);
        expect(misshapen(objects)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('what is missing, misspelt or of another form is found, in every object', async () => {
    const { objects } = await bundleOf(foundingCase);
    expect(misshapen(objects)).toEqual([]);
    const types = new Set(objects.map(({ type }) => type));
    expect(types.size).toBe(21);
    const changes: Record<string, (one: StixObject) => unknown> = {
      'without its version': ({ spec_version, ...rest }) => rest,
      'with a name that no property has': (one) => ({ ...one, valeu: 'x' }),
      'with the id of another type': (one) => ({ ...one, id: `x-${one.id}` }),
    };
    for (const [what, change] of Object.entries(changes))
      for (const one of objects)
        expect(misshapen([change(one) as StixObject]), `${one.type} ${what}`).not.toEqual([]);
  });

  for (const [type, property] of [
    ['indicator', 'pattern'],
    ['url', 'value'],
    ['relationship', 'source_ref'],
    ['observed-data', 'object_refs'],
    ['note', 'content'],
    ['incident', 'extensions'],
    ['event', 'modified'],
  ] as const)
    test(`${type} without ${property} is found, and so is one with something else in it`, async () => {
      const one = (await bundleOf(foundingCase)).objects.find((each) => each.type === type) as StixObject;
      const { [property]: _, ...rest } = one;
      for (const wrong of [rest as StixObject, { ...one, [property]: 7 }])
        expect(misshapen([wrong])).toEqual([expect.stringContaining(`${one.id} ${property}`)]);
    });
});
