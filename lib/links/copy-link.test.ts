import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factKinds } from '@/lib/incident/facts';
import { makeCopyFragment, readCopyFragment } from './copy-link';

const readers = ['exchange', 'police', 'myself'] as const;

describe('The address of a copy', () => {
  test('says for whom it is and what is left out, whatever was chosen', () => {
    fc.assert(
      fc.property(fc.constantFrom(...readers), fc.subarray([...factKinds]), (reader, leftOut) => {
        const fragment = makeCopyFragment(reader, leftOut);
        expect(new URL(`https://first-hour.example/en/record/print/${fragment}`).hash).toBe(fragment);
        expect(readCopyFragment(fragment, readers)).toEqual({ reader, leftOut });
      }),
    );
  });

  test('reads as one can read it', () => {
    expect(makeCopyFragment('exchange', ['home', 'witness'])).toBe('#exchange/home,witness');
    expect(makeCopyFragment('myself', [])).toBe('#myself');
  });

  test('lets nothing through but readers and kinds of fact that are known', () => {
    for (const hash of ['', '#', '#main', '#Exchange', '#constructor/home']) {
      expect(readCopyFragment(hash, readers)).toBeNull();
    }
    expect(readCopyFragment('#police/home,__proto__,<b>/more', readers)).toEqual({
      reader: 'police',
      leftOut: ['home'],
    });
  });
});
