import { type Block as Content, cellsOf } from '@/lib/exports/document';
import type { Style } from '@/lib/exports/pdf/text/lines';
import type { Pair } from '@/lib/wording/fact-words';
import { beside, facing, headAgain, type PartOptions, space } from './cells';
import { type Block, heightOf, stacked } from './flow';
import { type Column, mm, type Part, type Row, type Sheet } from './sheet';

/** What a table takes from the blocks around it. */
interface Tools {
  part(type: string, above: Part, options?: PartOptions): Part;
  ours(style?: Partial<Style>): Style;
  valueStyle(pair: Pair): Style;
  flowing(above: Part, title: null, pairs: readonly Pair[]): Row[];
}

const gap = mm(2);
/** Maximum height of a row, and of a table, that is never split at the end of a page. */
const tallest = mm(80);
/** All columns but the last, which has the rest. */
const widths = [30, 42, 19].map(mm);
/** The longest address that is common fits into the last column. */
const codeSize = 9;

/** A row for each fact, under heads that stand once a page; what has no column stands below its row. */
export function tableBlock(
  sheet: Sheet,
  { part, ours, valueStyle, flowing }: Tools,
  above: Part,
  block: Extract<Content, { kind: 'table' }>,
): Block {
  const { body, direction } = sheet;
  const columnOf = (n: number): Column => {
    const start = widths.slice(0, n).reduce((all, width) => all + width + gap, 0);
    return { start, width: widths[n] ?? body.width - start };
  };
  const set = (text: string, style: Style, n: number) => {
    const column = columnOf(n);
    return { lines: facing(sheet.lines(text, style, column), direction), column };
  };

  const table = part('Table', above);
  const top = part('TR', table);
  const cells = [block.head, ...block.columns].map((name, n) => set(name, ours({ soft: true }), n));
  const heads = beside(
    sheet,
    cells.map((cell) => ({ ...cell, part: part('TH', top, { scope: 'Column' }) })),
  );
  const rows = block.rows.flatMap((row) => {
    const { cells, more } = cellsOf(block.columns, row);
    const line = part('TR', table);
    const title = set(row.title, ours({ weight: 700, direction: 'auto' }), 0);
    const values = cells.map((cell, n) => {
      const style = cell ? valueStyle(cell) : ours();
      return {
        part: part('TD', line),
        ...set(cell?.value ?? '', style.code ? { ...style, size: codeSize } : style, n + 1),
      };
    });
    const below = more.length > 0 ? flowing(part('TD', part('TR', table)), null, more) : [];
    const all = [
      space(mm(0.8)),
      ...beside(sheet, [{ part: part('TH', line, { scope: 'Row' }), ...title }, ...values]),
      ...below,
    ];
    return heightOf(all) <= tallest ? [stacked(all)] : all;
  });
  const all = [...heads, ...rows];
  return {
    rows: all,
    before: mm(1.4),
    together: heightOf(all) <= tallest ? all.length : heads.length + 1,
    again: headAgain(sheet, cells, heightOf(heads)),
  };
}
