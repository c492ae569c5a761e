import type { Fonts } from '@/lib/exports/pdf/fonts/fonts';
import { type Line, linesOf, type Style } from '@/lib/exports/pdf/text/lines';
import { createInk } from './ink';

export const mm = (length: number) => (length * 72) / 25.4;

/** Paper sizes in points. Letter is shorter and wider; the margins are the same. */
export const papers = { A4: [595.28, 841.89], Letter: [612, 792] } as const;
export type Paper = keyof typeof papers;

/** A column of the page: its start on the side where reading begins, and its width. */
export interface Column {
  start: number;
  width: number;
}

/** A part of the document's structure, as assistive software reads it. */
export type Part = PDFKit.PDFStructureElement;

/** A line and the part of the structure it belongs to. */
interface Set {
  part: Part;
  line: Line;
  column: Column;
}

/** Something of one height that is never split. */
export interface Row {
  height: number;
  draw(y: number): void;
}

/** Draws on the pages, wherever the flow places it. */
export function createSheet(
  document: PDFKit.PDFDocument,
  paper: Paper,
  direction: 'ltr' | 'rtl',
  fonts: Fonts,
) {
  const [width, height] = papers[paper];
  const ink = createInk(document);
  const margin = { side: mm(16), top: mm(13), bottom: mm(11) };
  const body: Column = { start: 0, width: width - 2 * margin.side };

  /** The distance from the left edge of the paper, in either reading direction. */
  const left = ({ start, width: wide }: Column) =>
    direction === 'rtl' ? width - margin.side - start - wide : margin.side + start;

  const lines = (text: string, style: Style, column: Column): Line[] =>
    linesOf(text, style, column.width, fonts);

  const drawLine = (line: Line, column: Column, y: number) => {
    const end = line.style.direction === 'auto' ? line.rightToLeft : direction === 'rtl';
    ink(line, left(column) + (end ? column.width - line.width : 0), y + baseline(line.style));
  };

  /** Draws inside the structure. */
  const within = (part: Part, tag: string, draw: () => void) => {
    const content = document.markStructureContent(tag);
    draw();
    document.endMarkedContent();
    part.add(content);
  };

  /** Draws outside the structure what only the eye needs, or what is repeated on every page. */
  const beside = (draw: () => void) => {
    document.markContent('Artifact', { type: 'Layout' });
    draw();
    document.endMarkedContent();
  };

  const rule = (column: Column, y: number, weight: number) =>
    beside(() => {
      const from = left(column);
      document
        .moveTo(from, y)
        .lineTo(from + column.width, y)
        .lineWidth(weight)
        .stroke('black');
    });

  /** Lines side by side, on one base line. */
  const row = (sets: readonly Set[]): Row => {
    const base = Math.max(0, ...sets.map(({ line }) => baseline(line.style)));
    return {
      height: Math.max(0, ...sets.map(({ line }) => lineHeight(line.style))),
      draw: (y) => {
        for (const { part, line, column } of sets)
          within(part, 'Span', () => drawLine(line, column, y + base - baseline(line.style)));
      },
    };
  };

  return {
    document,
    width,
    height,
    margin,
    body,
    direction,
    left,
    lines,
    drawLine,
    within,
    beside,
    rule,
    row,
  };
}

export type Sheet = ReturnType<typeof createSheet>;

/** High enough for scripts with tall ascenders and descenders. */
export const lineHeight = ({ size }: Pick<Style, 'size'>) => size * 1.38;

const baseline = ({ size }: Pick<Style, 'size'>) => size * 1.08;
