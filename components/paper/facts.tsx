import { memo } from 'react';
import { useDrawn } from '@/components/ui/drawn';
import { type Block, cellsOf, type TableRow } from '@/lib/exports/document';
import { Pairs, Value } from './pairs';

/** Facts of one kind as a table. What has no column stands below its row, and on a phone each cell below its head. */
export function Facts({ block: { head, columns, rows } }: { block: Extract<Block, { kind: 'table' }> }) {
  const drawn = useDrawn(rows.length, 50);
  return (
    <table className="facts">
      <thead>
        <tr>
          {[head, ...columns].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, drawn).map((row, i) => (
          <Row key={`${i}-${row.title}`} row={row} columns={columns} />
        ))}
      </tbody>
    </table>
  );
}

const Row = memo(({ row, columns }: { row: TableRow; columns: readonly string[] }) => {
  const { cells, more } = cellsOf(columns, row);
  return (
    <>
      <tr>
        <th scope="row">
          <bdi>{row.title}</bdi>
        </th>
        {cells.map((cell, n) => (
          <td key={columns[n]} data-head={columns[n]}>
            {cell && <Value pair={cell} />}
          </td>
        ))}
      </tr>
      {more.length > 0 && (
        <tr>
          <td colSpan={columns.length + 1}>
            <div className="run">
              <Pairs pairs={more} className="on" />
            </div>
          </td>
        </tr>
      )}
    </>
  );
});
