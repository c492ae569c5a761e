/** A file attached to the PDF. */
export interface Attachment {
  name: string;
  mediaType: string;
  bytes: Uint8Array;
  /** When it was created. */
  at: Date;
}

/** Embeds a file as the source data of the document. */
export function attach(document: PDFKit.PDFDocument, { name, mediaType, bytes, at }: Attachment) {
  // pdfkit writes Node buffers if it finds them, and plain bytes otherwise.
  document.file(
    bytes as Buffer,
    {
      name,
      type: mediaType,
      creationDate: at,
      modifiedDate: at,
      relationship: 'Source',
    } as PDFKit.Mixins.PDFAttachmentOptions,
  );
}
