import type { RecordDocument } from '@/lib/exports/document';
import type { Line } from '@/lib/exports/pdf/text/lines';
import { lineHeight, mm, type Sheet } from './sheet';

const size = 8;
const gap = mm(2.5);

const lines = (sheet: Sheet, { fingerprint, foot, direction }: RecordDocument): Line[] => [
  ...sheet.lines(fingerprint, { size, direction, code: true }, sheet.body),
  ...sheet.lines(foot, { size, direction }, sheet.body),
];

/** What the foot takes from every page, the space above it included. */
export const footHeight = (sheet: Sheet, record: RecordDocument) =>
  mm(4) + gap + (lines(sheet, record).length + 1.5) * lineHeight({ size });

/** Writes the foot and the number on all pages, once it is known how many there are. */
export function drawFoot(sheet: Sheet, record: RecordDocument) {
  const { document, body, height, margin } = sheet;
  const { start, count } = document.bufferedPageRange();
  const foot = lines(sheet, record);
  const bottom = height - margin.bottom - lineHeight({ size });
  const top = bottom - (foot.length + 0.5) * lineHeight({ size });
  for (let n = 0; n < count; n++) {
    document.switchToPage(start + n);
    sheet.rule(body, top - gap, 1);
    document.markContent('Artifact', { type: 'Pagination' });
    for (const [at, line] of foot.entries()) sheet.drawLine(line, body, top + at * lineHeight({ size }));
    for (const line of sheet.lines(`${n + 1} / ${count}`, { size, direction: 'ltr' }, body)) {
      const column = { start: body.width - line.width, width: line.width };
      sheet.drawLine(line, column, bottom);
    }
    document.endMarkedContent();
  }
}
