import { sha256 } from '@noble/hashes/sha2.js';

/** Made once, since a record may have 10,000 entries, and when it is first needed. */
const makeHashing = () => ({
  untouched: sha256.create(),
  hasher: sha256.create(),
  encoder: new TextEncoder(),
  scratch: new Uint8Array(16_384),
});
let hashing: ReturnType<typeof makeHashing> | undefined;

/** SHA-256 of these bytes, one part after the other, 32 bytes. */
export function sha256Of(...parts: readonly Uint8Array[]): Uint8Array {
  hashing ??= makeHashing();
  const { untouched, hasher } = hashing;
  // Begins anew without a new hasher, as the library's own PBKDF2 does.
  untouched._cloneInto(hasher);
  for (const part of parts) hasher.update(part);
  const digest = new Uint8Array(32);
  hasher.digestInto(digest);
  return digest;
}

/** SHA-256 of a text in UTF-8, 32 bytes. */
export function sha256OfText(text: string): Uint8Array {
  hashing ??= makeHashing();
  const { encoder, scratch } = hashing;
  const { read, written } = encoder.encodeInto(text, scratch);
  return sha256Of(read === text.length ? scratch.subarray(0, written) : encoder.encode(text));
}
