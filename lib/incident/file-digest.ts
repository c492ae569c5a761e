import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

interface Watch {
  /** Bytes read so far. */
  onProgress?: (bytes: number) => void;
  signal?: AbortSignal;
}

/** Bytes hashed between yields; a few milliseconds on a slow phone. */
const piece = 1_000_000;

/**
 * SHA-256 of a file as 64 hex digits, read in pieces, so that a large video does not fill memory. Null if it was
 * stopped. Throws the browser's error if the file cannot be read.
 */
export async function digestFile(file: Blob, { onProgress, signal }: Watch = {}): Promise<string | null> {
  const running = sha256.create();
  for (let from = 0; from < file.size; from += piece) {
    if (signal?.aborted) return null;
    running.update(new Uint8Array(await file.slice(from, from + piece).arrayBuffer()));
    onProgress?.(Math.min(from + piece, file.size));
  }
  return signal?.aborted ? null : bytesToHex(running.digest());
}
