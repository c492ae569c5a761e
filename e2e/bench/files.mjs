// @ts-check
import { spawnSync } from 'node:child_process';
import { randomFillSync } from 'node:crypto';
import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { stop } from '../../lib/seal/command.mjs';

/** Makes a file of so many zeros: a digest takes as long for them as for a video. */
export function writeZeros(/** @type {string} */ file, /** @type {number} */ bytes) {
  writeFileSync(file, '');
  truncateSync(file, bytes);
}

/** The digest by a program of the system: `sha256sum`, or `shasum` as macOS has it. Time in milliseconds. */
export function digestOfSystem(/** @type {string} */ file) {
  for (const [program, ...args] of /** @type {const} */ ([['sha256sum'], ['shasum', '-a', '256']])) {
    const begun = performance.now();
    const { status, stdout } = spawnSync(program, [...args, file], { encoding: 'utf8' });
    if (status === 0) return { program, time: performance.now() - begun, digest: stdout.slice(0, 64) };
  }
  return stop('Neither sha256sum nor shasum is here to compare with.');
}

/** Files that nobody should be made to wait for, each as large as is still looked at, or lying about it. */
export function hostileFiles(/** @type {string} */ folder) {
  const files = {
    'junk, 200 MB': () => randomFillSync(Buffer.alloc(200_000_000)),
    'letters, 50 MB': () => Buffer.alloc(50_000_000, '{"format":"first-hour-record",'),
    'deep nesting, 50 MB': () => Buffer.alloc(50_000_000, '['),
    'wide, 50 MB': () =>
      Buffer.concat([Buffer.from('[{}'), Buffer.alloc(49_999_995, ',{}'), Buffer.from(']')]),
    'deep in a record, 50 MB': () =>
      Buffer.concat([Buffer.from('{"entries":'), Buffer.alloc(49_000_000, '[{"a":')]),
    'closed nesting, 50 MB': () =>
      Buffer.concat([Buffer.alloc(25_000_000, '['), Buffer.alloc(25_000_000, ']')]),
    'zeros for entries, 4 MB': () => inOurs(`"entries":[${'0,'.repeat(1_999_000)}0]`),
    'words for entries, 48 MB': () => inOurs(`"entries":["${'words '.repeat(8_000_000)}"]`),
    'keys of nobody, 25 MB': () => inOurs(Array.from({ length: 1_900_000 }, (_, n) => `"k${n}":0`).join()),
    'ZIP bomb that says so': () => zipOf(500_000_000, 500_000_000),
    'ZIP bomb that lies': () => zipOf(500_000_000, 1_000),
  };
  return Object.entries(files).map(([name, make]) => {
    const path = join(folder, `${name.replace(/\W+/g, '-')}.bin`);
    return { name, path, write: () => writeFileSync(path, make()) };
  });
}

/** What looks like a record from its outside. */
const inOurs = (/** @type {string} */ inside) =>
  Buffer.from(
    `{"format":"first-hour-record","version":2,"id":"7c9e6679-7425-40de-944b-e07fc1f90ae7",${inside}}`,
  );

/**
 * A ZIP file with one member named as a record of ours, of so many zeros, that says it holds `said` bytes.
 * Its check sum is left at zero: nobody gets that far.
 */
function zipOf(/** @type {number} */ zeros, /** @type {number} */ said) {
  const name = Buffer.from('first-hour-FH-0000-0000.json');
  const packed = deflateRawSync(Buffer.alloc(zeros));
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(8, 4);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(said, 18);
  common.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, name, packed]);
  const listed = Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, Buffer.alloc(14), name]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, listed, Buffer.from('PK\x05\x06'), end]);
}
