import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import {
  BlobReader,
  BlobWriter,
  TextReader,
  Uint8ArrayReader,
  ZipWriter,
} from '@zip.js/zip.js/index-native.js';
import { recordNumber } from '@/lib/incident/record';
import type { Handover, Render } from './format';

/** A file of the person's own, chosen again, with the digest it has now. */
export interface Chosen {
  name: string;
  sha256: string;
  content: Blob;
}

/** A member of the bundle that we made. */
interface Made {
  name: string;
  content: string | Uint8Array<ArrayBuffer>;
}

/**
 * A ZIP file of all formats and the chosen files, with a `SHA256SUMS` that `sha256sum -c` accepts. What the
 * person chose is stored as it is, read piece by piece. The same content gives the same bytes.
 */
export async function bundle(
  handover: Handover,
  formats: readonly { suffix: string; render: Render }[],
  chosen: readonly Chosen[],
): Promise<Blob> {
  const made: Made[] = [];
  for (const { suffix, render } of formats) {
    made.push({
      name: `first-hour-${recordNumber(handover.whole.id)}${suffix}`,
      content: await render(handover),
    });
  }
  const files = named(chosen);
  const sums = [
    ...made.map(({ name, content }) => `${digest(content)}  ${name}`),
    ...files.map(({ name, sha256 }) => `${sha256}  ${name}`),
  ];
  made.push({ name: 'SHA256SUMS', content: `${sums.join('\n')}\n` });

  const zip = new ZipWriter(new BlobWriter('application/zip'), {
    useWebWorkers: false,
    lastModDate: new Date(handover.now),
    extendedTimestamp: false,
  });
  for (const { name, content } of made) {
    await zip.add(
      name,
      typeof content === 'string' ? new TextReader(content) : new Uint8ArrayReader(content),
    );
  }
  for (const { name, content } of files) await zip.add(name, new BlobReader(content), { level: 0 });
  return zip.close();
}

const digest = (content: string | Uint8Array) =>
  bytesToHex(sha256(typeof content === 'string' ? utf8ToBytes(content) : content));

/**
 * Names for the chosen files inside the bundle: without signs that lead elsewhere, cannot be seen or end
 * a line of SHA256SUMS, and no two the same.
 */
function named(chosen: readonly Chosen[]): Chosen[] {
  const taken = new Set<string>();
  return chosen.map((file, i) => {
    const bare = file.name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}/\\:*?"<>|]/gu, '_').replace(/^\.+/, '_') || '_';
    const plain = `evidence/${bare}`;
    const name = taken.has(plain.toLowerCase()) ? `evidence/${i + 1}-${bare}` : plain;
    taken.add(name.toLowerCase());
    return { ...file, name };
  });
}
