import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { digestFile } from './file-digest';

const bytes = (length: number) => Uint8Array.from({ length }, (_, i) => (i * 7) % 251);

describe('The digest of a file', () => {
  for (const length of [0, 1, 63, 64, 999_999, 1_000_000, 1_000_001, 2_500_000]) {
    test(`of ${length} bytes is its SHA-256`, async () => {
      const known = createHash('sha256').update(bytes(length)).digest('hex');
      expect(await digestFile(new Blob([bytes(length)]))).toBe(known);
    });
  }

  test('says how far it is, and ends at the size of the file', async () => {
    const seen: number[] = [];
    await digestFile(new Blob([bytes(2_500_000)]), { onProgress: (read) => seen.push(read) });
    expect(seen).toEqual([1_000_000, 2_000_000, 2_500_000]);
  });

  test('can be stopped, and then gives nothing', async () => {
    const stop = new AbortController();
    const given = await digestFile(new Blob([bytes(2_500_000)]), {
      onProgress: () => stop.abort(),
      signal: stop.signal,
    });
    expect(given).toBeNull();
  });

  test('never reads more than a piece at a time', async () => {
    let most = 0;
    const file = new Blob([bytes(3_000_000)]);
    const slice = file.slice.bind(file);
    file.slice = (from = 0, to = 0) => {
      most = Math.max(most, to - from);
      return slice(from, to);
    };
    await digestFile(file);
    expect(most).toBe(1_000_000);
  });
});
