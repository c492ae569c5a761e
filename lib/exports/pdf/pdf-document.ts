import PDFDocument from 'pdfkit';
import type { RecordDocument } from '@/lib/exports/document';
import { type Paper, papers } from './page/sheet';

/** A tagged PDF/A-3 without content. Everything in it follows from what is given. */
export function openPdf(
  { title, lang, brand }: RecordDocument,
  { paper, createdAt, id }: { paper: Paper; createdAt: Date; id: string },
): PDFKit.PDFDocument {
  return new WellFormed({
    // No font until one is needed: those that pdfkit knows by name are not embedded, as PDF/A asks.
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

/** pdfkit puts title and names into the XML of the metadata as they are. */
class WellFormed extends PDFDocument {
  endMetadata() {
    for (const [key, value] of Object.entries(this.info))
      if (typeof value === 'string')
        this.info[key as 'Title'] = value.replace(/[&<>]/gu, (sign) => entities[sign] ?? '');
    (PDFDocument.prototype as unknown as WellFormed).endMetadata.call(this);
  }
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** All that the document writes from here to its end. */
export function bytesOf(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    document.on('data', (part: Uint8Array) => parts.push(part));
    document.on('error', reject);
    document.on('end', () => {
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
