import type { Row, Sheet } from './sheet';

/** Rows that follow each other down the page. */
export interface Block {
  rows: Row[];
  /** Space above, omitted at the top of a page. */
  before: number;
  /** Number of rows, from the first, kept on one page if a page can hold them. */
  together: number;
  /** Drawn again where the block continues. */
  again?: Row;
}

/** Places blocks one below another, on as many pages as needed. */
export function createFlow(sheet: Sheet, bottom: number) {
  const { document, margin } = sheet;
  const room = bottom - margin.top;
  let y = margin.top;

  const turn = () => {
    document.addPage();
    y = margin.top;
  };
  const put = (row: Row) => {
    row.draw(y);
    y += row.height;
  };

  return {
    add(block: Block) {
      const ahead = heightOf(block.rows.slice(0, block.together));
      const before = y > margin.top ? block.before : 0;
      if (y + before + ahead > bottom && y > margin.top && ahead <= room) turn();
      else y += before;
      for (const [n, row] of block.rows.entries()) {
        if (y + row.height > bottom && y > margin.top) {
          turn();
          if (n > 0 && block.again) put(block.again);
        }
        put(row);
      }
    },
  };
}

export const heightOf = (rows: readonly Row[]) => rows.reduce((sum, { height }) => sum + height, 0);

/** Combines rows into one that is never split. */
export const stacked = (rows: readonly Row[]): Row => ({
  height: heightOf(rows),
  draw: (top) => {
    let y = top;
    for (const row of rows) {
      row.draw(y);
      y += row.height;
    }
  },
});
