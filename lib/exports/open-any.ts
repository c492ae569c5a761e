import { largestFile } from '@/lib/incident/record-file';

/** Why a file gives no record. Each has its own sentence in the messages. */
export type NoRecord = 'too-large' | 'no-record-inside' | 'unreadable-file';

/** A record as text, and what is to know of the file around it. */
export interface Inside {
  text: string;
  /** What it was in. */
  within: 'record' | 'pdf' | 'bundle';
  /** There is another record in it; which of them its reader is shown elsewhere is not known. */
  isOneOfSeveral?: boolean;
  /** The end of the PDF around it is missing. */
  isCut?: boolean;
}

/** Maximum size of a file that is read whole, in bytes: a record of 50 million characters in any script. */
const largest = largestFile * 4;

/**
 * The text of the record in a file made by First Hour: a record file, a PDF, or a bundle with one inside. Of any other
 * file its own text, which opening then refuses. Never throws.
 */
export async function recordTextOf(file: Blob): Promise<Inside | { refusal: NoRecord }> {
  try {
    const start = new TextDecoder('latin1').decode(await file.slice(0, 5).arrayBuffer());
    if (start.startsWith('PK\u0003\u0004')) return await fromBundle(file);
    if (file.size > largest) return { refusal: 'too-large' };
    if (start !== '%PDF-') return { text: await textOf(file), within: 'record' };
    const { attachmentOf, hasSeveral, isWithoutEnd } = await import('./pdf/attachment-of');
    const pdf = new Uint8Array(await file.arrayBuffer());
    const inside = await attachmentOf(pdf, largest);
    if (!inside) return { refusal: 'no-record-inside' };
    const text = new TextDecoder().decode(inside);
    return { text, within: 'pdf', isOneOfSeveral: hasSeveral(pdf), isCut: isWithoutEnd(pdf) };
  } catch {
    return { refusal: 'unreadable-file' };
  }
}

/** Fetches what reading any kind of file needs: from then on no network is needed. Never rejects. */
export const fetchReaders = () =>
  Promise.allSettled([import('./pdf/attachment-of'), import('@zip.js/zip.js/index-native.js')]);

/** Bytes read at a time. */
const piece = 4_000_000;

/** The text of a file, cut once it is longer than any record; opening then refuses it. */
async function textOf(file: Blob): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for (let from = 0; from < file.size && text.length <= largestFile; from += piece)
    text += decoder.decode(await file.slice(from, from + piece).arrayBuffer(), { stream: true });
  return text + decoder.decode();
}

/** The record file's name, for whomever it is; also in a folder, if it was packed again, or numbered by a browser. */
const ours = /(?:^|\/)first-hour-FH-[0-9A-Z]{4}-[0-9A-Z]{4}(?:-for-[a-z]+)?(?: ?\(\d+\))?\.json$/;

/** Reads the directory of a bundle and only the record among its files, whose size is known beforehand. */
async function fromBundle(file: Blob): Promise<Inside | { refusal: NoRecord }> {
  const { BlobReader, ZipReader } = await import('@zip.js/zip.js/index-native.js');
  const zip = new ZipReader(new BlobReader(file), { useWebWorkers: false });
  try {
    let seen = 0;
    let found: Inside | null = null;
    for await (const entry of zip.getEntriesGenerator()) {
      seen += 1;
      if (seen > mostMembers) break;
      if (!ours.test(entry.filename) || entry.directory) continue;
      if (found) return { ...found, isOneOfSeveral: true };
      if (entry.uncompressedSize > largest || entry.compressedSize > largest) return { refusal: 'too-large' };
      const held = holdingAtMost(largest);
      await entry.getData(held.stream, { checkSignature: true, useWebWorkers: false });
      found = { text: await new Blob(held.pieces).text(), within: 'bundle' };
    }
    return found ?? { refusal: 'no-record-inside' };
  } catch {
    return { refusal: 'no-record-inside' };
  } finally {
    await zip.close();
  }
}

/** Maximum number of members: our bundles have about ten, and the files a person chose. */
const mostMembers = 5_000;

/** Collects what is written to it, and fails if it is more than announced: a bundle can announce anything. */
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
