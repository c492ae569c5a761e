/**
 * Extracts the attached file from a PDF made by First Hour; null if there is none, if the file is cut short or damaged,
 * or if it would exceed `largest` bytes. Other PDFs may give null too.
 *
 * Not a PDF reader: it looks for the two objects as we write them. Opening checks the result as it does any file.
 */
export async function attachmentOf(pdf: Uint8Array, largest: number): Promise<Uint8Array | null> {
  const text = latin1(pdf);
  if (!text.startsWith('%PDF-')) return null;
  const file = objectAt(text, text.indexOf('/Type /Filespec'));
  const id = file && /\/EF <<\s*\/F (\d{1,9}) 0 R/.exec(file)?.[1];
  if (!id) return null;
  const start = text.indexOf(`\n${id} 0 obj\n`);
  const stream = text.indexOf('\nstream\n', start);
  if (start < 0 || stream < 0 || stream - start > 2_000) return null;
  const entry = text.slice(start, stream);
  const length = Number(/\/Length (\d{1,12})\b/.exec(entry)?.[1] ?? Number.NaN);
  const size = Number(/\/Size (\d{1,12})\b/.exec(entry)?.[1] ?? Number.NaN);
  const from = stream + '\nstream\n'.length;
  if (!entry.includes('/EmbeddedFile') || !(size <= largest) || !(from + length <= pdf.length)) return null;
  const held = pdf.slice(from, from + length);
  const bytes = entry.includes('/FlateDecode') ? await inflate(held, size) : held;
  return bytes?.length === size ? bytes : null;
}

/** Whether a PDF has more than the one attachment that ours have: another program may show another of them. */
export const hasSeveral = (pdf: Uint8Array) =>
  ['Filespec', 'EmbeddedFile'].some(
    (type) => (latin1(pdf).match(new RegExp(`/Type\\s*/${type}\\b`, 'g')) ?? []).length > 1,
  );

/** Whether the mark is missing with which every PDF ends, within its last 1,024 bytes (ISO 32000-2, annex I). */
export const isWithoutEnd = (pdf: Uint8Array) => !latin1(pdf.subarray(-1_024)).includes('%%EOF');

/** One character per byte, so that positions in the text are positions in the file. */
const latin1 = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

/** The object around a position, if it is as short as ours are. */
function objectAt(text: string, place: number): string | null {
  const start = text.lastIndexOf(' obj\n', place);
  const end = text.indexOf('\nendobj', place);
  return place < 0 || start < 0 || end < 0 || end - start > 8_000 ? null : text.slice(start, end);
}

/** Decompresses up to a limit: a small file can expand to gigabytes. */
async function inflate(packed: Uint8Array<ArrayBuffer>, most: number): Promise<Uint8Array | null> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate')).getReader();
  const bytes = new Uint8Array(most);
  let at = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (at + part.value.length > most) {
        await reader.cancel();
        return null;
      }
      bytes.set(part.value, at);
      at += part.value.length;
    }
    return bytes.subarray(0, at);
  } catch {
    // Cut short, or compressed in another way.
    return null;
  }
}
