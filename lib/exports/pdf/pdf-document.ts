import PDFDocument from 'pdfkit';
import type { RecordDocument } from '@/lib/exports/document';
import { type Paper, papers } from './page/sheet';

/** An empty tagged PDF/A-3. Everything in it follows from the arguments. */
export function openPdf(
  { title, lang, brand }: RecordDocument,
  { paper, createdAt, id }: { paper: Paper; createdAt: Date; id: string },
): WrittenDocument {
  return new WrittenDocument({
    // No default font: those that pdfkit knows by name are not embedded, as PDF/A requires.
    font: null as unknown as string,
    size: [...papers[paper]],
    margin: 0,
    pdfVersion: '1.7',
    subset: 'PDF/A-3a',
    tagged: true,
    bufferPages: true,
    lang,
    displayTitle: true,
    info: { Title: title, Creator: brand, Producer: brand, CreationDate: createdAt, Keywords: id },
  });
}

/** pdfkit's document with two corrections. */
class WrittenDocument extends PDFDocument {
  /** Everything written so far. Not initialised here: pdfkit writes the first part in its constructor. */
  declare parts?: Uint8Array[];

  /** pdfkit's own queue in the browser shifts all parts for each it hands out, which is slow for many. */
  push(part: Uint8Array | null): boolean {
    this.parts ??= [];
    if (part) this.parts.push(part);
    else this.emit('end');
    return true;
  }

  /** pdfkit writes title and names into the XML metadata without escaping them. */
  endMetadata() {
    for (const [key, value] of Object.entries(this.info))
      if (typeof value === 'string')
        this.info[key as 'Title'] = value.replace(/[&<>]/gu, (sign) => entities[sign] ?? '');
    (PDFDocument.prototype as unknown as WrittenDocument).endMetadata.call(this);
  }
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** All bytes of the document, once it has ended. */
export function bytesOf(document: WrittenDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    document.on('error', reject);
    document.on('end', () => {
      const parts = document.parts ?? [];
      const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const part of parts) {
        bytes.set(part, at);
        at += part.length;
      }
      resolve(bytes);
    });
  });
}
