import { Fragment } from 'react';
import { type Block, cellsOf } from '@/lib/exports/document';
import { Pairs, Value } from './pairs';

/** Facts of one kind as a table. What has no column stands below its row, and on a phone each cell below its head. */
export function Facts({ block: { head, columns, rows } }: { block: Extract<Block, { kind: 'table' }> }) {
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
        {rows.map((row, i) => {
          const { cells, more } = cellsOf(columns, row);
          return (
            <Fragment key={`${i}-${row.title}`}>
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
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}
