import type { RecordDocument } from '@/lib/exports/document';
import type { Blocks } from './blocks';
import { space } from './cells';
import { type Block, stacked } from './flow';
import { mm, type Part, type Row, type Sheet } from './sheet';

/** The mark with its name and the title, and beside them which record this is. */
export function headBlock(sheet: Sheet, blocks: Blocks, above: Part, document: RecordDocument): Block {
  const beside = { start: sheet.body.width - mm(74), width: mm(74) };
  const names = { start: beside.start, width: mm(24) };
  const values = { start: beside.start + mm(25), width: mm(49) };
  const title = { start: 0, width: sheet.body.width - mm(80) };
  const top = brand(sheet, blocks, above, document.brand);
  const own = [
    ...blocks.text(above, 'H1', document.title, blocks.ours({ size: 25, weight: 700 }), title),
    ...blocks.text(above, 'P', document.subtitle, blocks.ours(), title),
  ];
  const pairs = blocks.pairs(above, document.head, names, values);
  return { rows: [top, space(mm(1)), level(own, pairs, mm(12))], before: 0, together: 3 };
}

/** Two stacks of rows side by side, aligned at the bottom. The second may reach up into the room above. */
function level(first: readonly Row[], second: readonly Row[], above: number): Row {
  const [left, right] = [stacked(first), stacked(second)];
  const height = Math.max(left.height, right.height - above);
  return {
    height,
    draw: (y) => {
      for (const stack of [left, right]) stack.draw(y + height - stack.height);
    },
  };
}

/** The line that everything hangs from: it comes from the top of the text area and ends in a dot. */
function brand(sheet: Sheet, blocks: Blocks, above: Part, name: string): Row {
  const column = { start: mm(8), width: mm(100) };
  const rows = blocks.text(above, 'P', name, blocks.ours({ weight: 700 }), column);
  const line = { start: mm(1), width: mm(4) };
  return {
    height: mm(13),
    draw: (y) => {
      const x = sheet.left(line) + line.width / 2;
      sheet.beside(() => {
        sheet.document
          .moveTo(x, y)
          .lineTo(x, y + mm(9))
          .lineWidth(1.2)
          .stroke('black');
        sheet.document.circle(x, y + mm(9.5), mm(1.5)).fill('black');
      });
      rows[0]?.draw(y + mm(4.2));
    },
  };
}
