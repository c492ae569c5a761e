import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

interface Watch {
  /** Bytes read so far. */
  onProgress?: ((bytes: number) => void) | undefined;
  signal?: AbortSignal | undefined;
}

/** Bytes hashed here at a time; a few milliseconds on a slow phone. */
const piece = 1_000_000;

/** Bytes read at a time where the browser hashes: each reading has its own cost. */
const part = 10_000_000;

/**
 * Up to so many bytes a file is hashed by the browser, which takes all of it at once and copies it: 200 MB for a moment,
 * which a phone of 2 GB has. Photos, papers and most videos are smaller.
 */
export const mostInMemory = 100_000_000;

/**
 * SHA-256 of a file as 64 hex digits: by the browser where the file fits in memory, else in pieces, so that a large video
 * does not fill it. Null if it was stopped. Throws the browser's error if the file cannot be read.
 */
export async function digestFile(file: Blob, { onProgress, signal }: Watch = {}): Promise<string | null> {
  const whole = memoryFor(file.size);
  const running = sha256.create();
  const step = whole ? part : piece;
  const read = (from: number) => {
    const bytes = file.slice(from, from + step).arrayBuffer();
    // Nobody waits for it any more once it was stopped.
    bytes.catch(() => {});
    return bytes;
  };
  let next = read(0);
  for (let from = 0; from < file.size; from += step) {
    if (signal?.aborted) return null;
    const bytes = new Uint8Array(await next);
    // Read while this one is hashed.
    next = read(from + step);
    if (whole) whole.set(bytes, from);
    else running.update(bytes);
    onProgress?.(from + bytes.length);
  }
  if (signal?.aborted) return null;
  const digest = whole ? new Uint8Array(await crypto.subtle.digest('SHA-256', whole)) : running.digest();
  return signal?.aborted ? null : bytesToHex(digest);
}

/** Null for what is too large, or where the browser does not hash: on an address without TLS. */
function memoryFor(bytes: number): Uint8Array<ArrayBuffer> | null {
  if (bytes > mostInMemory || !globalThis.crypto?.subtle) return null;
  try {
    return new Uint8Array(bytes);
  } catch {
    return null;
  }
}
