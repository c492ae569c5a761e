/** A file that travels within the PDF. */
export interface Attachment {
  name: string;
  mediaType: string;
  bytes: Uint8Array;
  /** When it was made. */
  at: Date;
}

/** Embeds a file as the data that the document was made from. */
export function attach(document: PDFKit.PDFDocument, { name, mediaType, bytes, at }: Attachment) {
  // pdfkit writes buffers of Node where it finds them and plain bytes elsewhere.
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
