import { writeFile } from '@/lib/incident/record-file';
import { documentOf } from './document-of';
import { fileName } from './file-name';
import type { Handover, Render } from './format';
import { renderPdf } from './pdf/render';
import { undrawable } from './pdf/texts';

/** The summary as a PDF, with the record file attached, so that it can be opened again here. */
export const renderOn =
  (paper: 'A4' | 'Letter'): Render =>
  async (handover) => {
    const { whole, leavesOut, now, loadFont } = handover;
    const createdAt = new Date(now);
    const attachment = {
      name: fileName(whole, '.json'),
      mediaType: 'application/json',
      bytes: new TextEncoder().encode(writeFile(whole, leavesOut)),
      at: createdAt,
    };
    const fonts = loadFont ?? (await import('./pdf/fonts/from-site')).fontFromSite;
    const options = { paper, loadFont: fonts, createdAt, id: whole.id };
    return (await renderPdf(documentOf(handover), attachment, options)) as Uint8Array<ArrayBuffer>;
  };

/** The characters that no font of ours has; the PDF shows them as code points. */
export const lacks = (handover: Handover): readonly string[] => undrawable(documentOf(handover));
