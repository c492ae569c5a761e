import type { RecordDocument } from '@/lib/exports/document';
import type { Line } from '@/lib/exports/pdf/text/lines';
import { qrOf } from '@/lib/exports/qr';
import { type Column, lineHeight, mm, type Sheet } from './sheet';

const size = 8;
const gap = mm(2.5);
const scanned: Column = { start: 0, width: mm(18) };

/** The column beside the QR code, to the edge. */
const words = ({ body }: Sheet): Column => {
  const start = scanned.width + mm(4);
  return { start, width: body.width - start };
};

const lines = (sheet: Sheet, { fingerprint, foot, direction }: RecordDocument): Line[] => [
  ...sheet.lines(fingerprint, { size, direction, code: true }, words(sheet)),
  ...sheet.lines(foot, { size, direction }, words(sheet)),
];

/** The height of the QR code and the words beside it. */
const blockHeight = (sheet: Sheet, record: RecordDocument) =>
  Math.max(scanned.width, lines(sheet, record).length * lineHeight({ size }));

/** The height of the foot on every page, with the space above it. */
export const footHeight = (sheet: Sheet, record: RecordDocument) => mm(4) + gap + blockHeight(sheet, record);

/** Draws the foot and the page numbers, once the number of pages is known. */
export function drawFoot(sheet: Sheet, record: RecordDocument) {
  const { document, body, height, margin } = sheet;
  const { start, count } = document.bufferedPageRange();
  const foot = lines(sheet, record);
  const qr = qrOf(record.scan);
  const bottom = height - margin.bottom - lineHeight({ size });
  const top = height - margin.bottom - blockHeight(sheet, record);
  for (let n = 0; n < count; n++) {
    document.switchToPage(start + n);
    sheet.rule(body, top - gap, 1);
    document.markContent('Artifact', { type: 'Pagination' });
    document
      .save()
      .translate(sheet.left(scanned), top)
      .scale(scanned.width / qr.size)
      .path(qr.path)
      .fill('black')
      .restore();
    for (const [at, line] of foot.entries())
      sheet.drawLine(line, words(sheet), top + at * lineHeight({ size }));
    for (const line of sheet.lines(`${n + 1} / ${count}`, { size, direction: 'ltr' }, body)) {
      const column = { start: body.width - line.width, width: line.width };
      sheet.drawLine(line, column, bottom);
    }
    document.endMarkedContent();
  }
}
