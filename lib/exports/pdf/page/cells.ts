import type { Line } from '@/lib/exports/pdf/text/lines';
import { type Column, lineHeight, type Part, type Row, type Sheet } from './sheet';

export const space = (height: number): Row => ({ height, draw: () => {} });

/** Aligns a value with the start of its column, whichever way its own words run. */
export const facing = (lines: readonly Line[], direction: 'ltr' | 'rtl'): Line[] =>
  lines.map((line) => ({ ...line, style: { ...line.style, direction } }));

/** Lines of one part of the structure, one below another. */
export interface Cell {
  part: Part;
  lines: readonly (Line | null)[];
  column: Column;
}

/** Cells side by side, a row per line. */
export function beside(sheet: Sheet, cells: readonly Cell[]): Row[] {
  const depth = Math.max(0, ...cells.map(({ lines }) => lines.length));
  return Array.from({ length: depth }, (_, n) =>
    sheet.row(
      cells.flatMap(({ part, lines, column }) => {
        const line = lines[n];
        return line ? [{ part, line, column }] : [];
      }),
    ),
  );
}

/** The heads of columns repeated on the next page, outside the structure, which has them once. */
export const headAgain = (sheet: Sheet, cells: readonly Omit<Cell, 'part'>[], height: number): Row => ({
  height,
  draw: (y) =>
    sheet.beside(() => {
      for (const { lines, column } of cells)
        for (const [n, line] of lines.entries())
          if (line) sheet.drawLine(line, column, y + n * lineHeight(line.style));
    }),
});

export interface PartOptions {
  /** What a picture shows. */
  alt?: string;
  /** What a header cell of a table heads. */
  scope?: 'Column' | 'Row';
}
