import type { Mark } from '@/lib/exports/document';
import { type Column, lineHeight, mm, type Sheet } from './sheet';

/** The position of a row's mark, below the top of a row of this text size. */
export const markHeight = (size: number) => lineHeight({ size }) * 0.5;

/** The line of time within a row; it begins at the first mark and ends at the last. */
export function drawRail(sheet: Sheet, column: Column, from: number, to: number) {
  if (to <= from) return;
  const x = middleOf(sheet, column);
  sheet.beside(() => sheet.document.moveTo(x, from).lineTo(x, to).lineWidth(1).stroke('black'));
}

/** A dot for a tap; a hollow diamond for what was told. Neither depends on colour. */
export function drawMark(sheet: Sheet, column: Column, y: number, mark: Mark) {
  const { document } = sheet;
  const x = middleOf(sheet, column);
  if (mark === 'tapped') document.circle(x, y, mm(1)).fill('black');
  else {
    const reach = mm(1.6);
    document
      .moveTo(x, y - reach)
      .lineTo(x + reach, y)
      .lineTo(x, y + reach)
      .lineTo(x - reach, y)
      .closePath();
    document.lineWidth(1.2).fillAndStroke('white', 'black');
  }
}

const middleOf = (sheet: Sheet, column: Column) => sheet.left(column) + column.width / 2;
