import { createHash } from 'node:crypto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { digestFile } from './file-digest';

const bytes = (length: number) => Uint8Array.from({ length }, (_, i) => (i * 7) % 251);

/** The most that is read of a file at a time. */
async function mostRead(length: number) {
  let most = 0;
  const file = new Blob([bytes(length)]);
  const slice = file.slice.bind(file);
  file.slice = (from = 0, to = 0) => {
    most = Math.max(most, to - from);
    return slice(from, to);
  };
  await digestFile(file);
  return most;
}

afterEach(() => vi.unstubAllGlobals());

for (const [where, crypto] of [
  ['by the browser', globalThis.crypto],
  ['in pieces', undefined],
] as const)
  describe(`The digest of a file, ${where}`, () => {
    for (const length of [0, 1, 63, 64, 999_999, 1_000_000, 1_000_001, 2_500_000]) {
      test(`of ${length} bytes is its SHA-256`, async () => {
        vi.stubGlobal('crypto', crypto);
        const known = createHash('sha256').update(bytes(length)).digest('hex');
        expect(await digestFile(new Blob([bytes(length)]))).toBe(known);
      });
    }

    test('can be stopped, and then gives nothing', async () => {
      vi.stubGlobal('crypto', crypto);
      const stop = new AbortController();
      const given = await digestFile(new Blob([bytes(2_500_000)]), {
        onProgress: () => stop.abort(),
        signal: stop.signal,
      });
      expect(given).toBeNull();
    });

    test('is not made of a file that cannot be read', async () => {
      vi.stubGlobal('crypto', crypto);
      const file = new Blob([bytes(10)]);
      file.slice = () => Object.assign(new Blob(), { arrayBuffer: () => Promise.reject(new Error('gone')) });
      await expect(digestFile(file)).rejects.toThrow('gone');
    });
  });

describe('The digest of a file', () => {
  test('says how far it is, and ends at the size of the file', async () => {
    vi.stubGlobal('crypto', undefined);
    const seen: number[] = [];
    await digestFile(new Blob([bytes(2_500_000)]), { onProgress: (read) => seen.push(read) });
    expect(seen).toEqual([1_000_000, 2_000_000, 2_500_000]);
  });

  test('is made by the browser of a file that fits in memory, and of no larger one', async () => {
    const digest = vi.spyOn(globalThis.crypto.subtle, 'digest');
    await digestFile(new Blob([bytes(10)]));
    expect(digest).toHaveBeenCalledTimes(1);
    const large = Object.defineProperty(new Blob([bytes(10)]), 'size', { value: 100_000_001 });
    await digestFile(large);
    expect(digest).toHaveBeenCalledTimes(1);
    digest.mockRestore();
  });

  test('never takes more of it than a step needs', async () => {
    expect(await mostRead(3_000_000)).toBe(10_000_000);
    vi.stubGlobal('crypto', undefined);
    expect(await mostRead(3_000_000)).toBe(1_000_000);
  });
});
