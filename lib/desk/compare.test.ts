import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprints, leaveOut } from '@/lib/incident/fingerprint';
import { anyRecord } from '@/lib/incident/record.fixture';
import { compare } from './compare';

const versionOf = ({ id, entries }: { id: string; entries: readonly object[] }) => ({
  id,
  chain: fingerprints(id, entries),
});

describe('Two versions of a record', () => {
  test('are compared by how far they go together, whatever is left out of either', () => {
    fc.assert(
      fc.property(anyRecord, fc.nat(), fc.boolean(), (record, cut, isSecond) => {
        const whole = versionOf({
          ...record,
          entries: record.entries.map((one, i) => (i % 2 ? leaveOut(one) : one)),
        });
        const length = 1 + (cut % record.entries.length);
        const start = versionOf({ ...record, entries: record.entries.slice(0, length) });
        const both = isSecond ? compare(start, whole) : compare(whole, start);
        expect(both).toEqual(
          length === record.entries.length
            ? { is: 'same' }
            : { is: 'added', longer: isSecond ? 'second' : 'first', from: length },
        );
        const [, ...rest] = start.chain;
        expect(compare(whole, { ...start, chain: ['0'.repeat(64), ...rest] })).toEqual({
          is: 'differ',
          from: 0,
        });
        expect(compare(whole, { ...start, id: '00000000-0000-4000-8000-000000000000' })).toEqual({
          is: 'others',
        });
      }),
    );
  });
});
