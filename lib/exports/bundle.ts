import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import {
  BlobReader,
  BlobWriter,
  TextReader,
  Uint8ArrayReader,
  ZipWriter,
} from '@zip.js/zip.js/index-native.js';
import { fileName } from './file-name';
import type { Handover, Render } from './format';
import { evidenceIn } from './readers';

/** A file of the person's own, chosen again, with its present digest. */
export interface Chosen {
  name: string;
  sha256: string;
  content: Blob;
}

/** A member of the bundle made by us. */
interface Made {
  name: string;
  content: string | Uint8Array<ArrayBuffer>;
}

/**
 * A ZIP file of all formats and the chosen files, with a `SHA256SUMS` that `sha256sum -c` accepts. Includes only files
 * that this reader's copy names, uncompressed and read in pieces. The same content gives the same bytes.
 */
export async function bundle(
  handover: Handover,
  formats: readonly { suffix: string; render: Render }[],
  chosen: readonly Chosen[],
): Promise<Blob> {
  const made: Made[] = [];
  for (const { suffix, render } of formats) {
    made.push({
      name: fileName(handover.whole, suffix, handover.reader),
      content: await render(handover),
    });
  }
  const known = evidenceIn(handover.record);
  const files = named(chosen.filter(({ sha256 }) => known.has(sha256)));
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
 * Names for the chosen files in the bundle: without characters that lead elsewhere, are invisible or end a line of
 * SHA256SUMS, and no two equal, even on systems that ignore case.
 */
function named(chosen: readonly Chosen[]): Chosen[] {
  const taken = new Set<string>();
  const keyOf = (name: string) => name.normalize().toLowerCase();
  return chosen.map((file) => {
    const bare = file.name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}/\\:*?"<>|]/gu, '_').replace(/^\.+/, '_') || '_';
    let name = `evidence/${bare}`;
    for (let n = 2; taken.has(keyOf(name)); n += 1) name = `evidence/${n}-${bare}`;
    taken.add(keyOf(name));
    return { ...file, name };
  });
}
