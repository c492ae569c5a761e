import { largestFile } from '@/lib/incident/record-file';

/** Why no record can be taken out of a file. Each has its own sentence in the catalogue. */
export type NoRecord = 'too-large' | 'no-record-inside' | 'unreadable-file';

/** Largest file we read whole, in bytes: a record of 50 million characters in any script. */
const largest = largestFile * 4;

/**
 * The text of the record in a file that First Hour made: a record file, a PDF or a bundle with one inside.
 * Any other file gives its own text, for the door of records to refuse. Never throws.
 */
export async function recordTextOf(file: Blob): Promise<{ text: string } | { refusal: NoRecord }> {
  try {
    const start = new TextDecoder('latin1').decode(await file.slice(0, 5).arrayBuffer());
    if (start.startsWith('PK\u0003\u0004')) return await fromBundle(file);
    if (file.size > largest) return { refusal: 'too-large' };
    if (start !== '%PDF-') return { text: await textOf(file) };
    const { attachmentOf } = await import('./pdf/attachment-of');
    const inside = await attachmentOf(new Uint8Array(await file.arrayBuffer()), largest);
    return inside ? { text: new TextDecoder().decode(inside) } : { refusal: 'no-record-inside' };
  } catch {
    return { refusal: 'unreadable-file' };
  }
}

/** So much is read at a time, in bytes. */
const piece = 4_000_000;

/** The text of a file, read until it is longer than any we take: the door of records says so of it. */
async function textOf(file: Blob): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for (let from = 0; from < file.size && text.length <= largestFile; from += piece)
    text += decoder.decode(await file.slice(from, from + piece).arrayBuffer(), { stream: true });
  return text + decoder.decode();
}

/** Also in a folder, should somebody have packed it again, and numbered by a browser that had one. */
const ours = /(?:^|\/)first-hour-FH-[0-9A-Z]{4}-[0-9A-Z]{4}(?: ?\(\d+\))?\.json$/;

/** Reads the list of a bundle and of its files only the record, which says beforehand how large it is. */
async function fromBundle(file: Blob): Promise<{ text: string } | { refusal: NoRecord }> {
  const { BlobReader, ZipReader } = await import('@zip.js/zip.js/index-native.js');
  const zip = new ZipReader(new BlobReader(file), { useWebWorkers: false });
  try {
    let seen = 0;
    for await (const entry of zip.getEntriesGenerator()) {
      seen += 1;
      if (seen > mostMembers) break;
      if (!ours.test(entry.filename) || entry.directory) continue;
      if (entry.uncompressedSize > largest || entry.compressedSize > largest) return { refusal: 'too-large' };
      const held = holdingAtMost(largest);
      await entry.getData(held.stream, { checkSignature: true, useWebWorkers: false });
      return { text: await new Blob(held.pieces).text() };
    }
    return { refusal: 'no-record-inside' };
  } catch {
    return { refusal: 'no-record-inside' };
  } finally {
    await zip.close();
  }
}

/** A bundle of ours has some ten members and the files a person chose. */
const mostMembers = 5_000;

/** Collects what is written to it, and fails once it is more than was said: a bundle may say anything. */
function holdingAtMost(bytes: number) {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let held = 0;
  const stream = new WritableStream<Uint8Array<ArrayBuffer>>({
    write(piece) {
      held += piece.length;
      if (held > bytes) throw new Error('larger than it said');
      pieces.push(piece);
    },
  });
  return { stream, pieces };
}
