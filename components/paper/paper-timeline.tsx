'use client';

import { Fragment, memo, useMemo } from 'react';
import { useSay } from '@/components/site/words-provider';
import { piecesOf, useDrawn } from '@/components/ui/drawn';
import { Mark } from '@/components/ui/mark';
import { type Block, rowsOf, saysWhenWritten, type TimelineRow } from '@/lib/exports/document';

type TimelineBlock = Extract<Block, { kind: 'timeline' }>;

/** Number of rows that are drawn together, and of those in a piece. */
const [step, size] = [200, 50];

/** What happened and what was done, in local time and UTC, a table for each day. */
export function PaperTimeline({ block }: { block: TimelineBlock }) {
  const say = useSay();
  const { heads, key, rest } = block;
  const { days, length, hasWritten } = useMemo(() => inPieces(block), [block]);
  const drawn = useDrawn(length, step);
  return (
    <>
      {days.map(
        ({ title, utcDay, pieces, place }, i) =>
          place < drawn && (
            <table className="lined" key={`${i}-${title}`}>
              <thead>
                <tr>
                  <th scope="col">{heads.local}</th>
                  <th scope="col">{utcDay ?? heads.utc}</th>
                  <th scope="col">
                    <span className="sr-only">{say('print.kind')}</span>
                  </th>
                  <th scope="col" className="what">
                    {title}
                  </th>
                  {hasWritten && <th scope="col">{heads.written}</th>}
                </tr>
              </thead>
              <tbody>
                {pieces.slice(0, Math.ceil((drawn - place) / size)).map(({ from, items }) => (
                  <Rows key={from} rows={items} marks={key} hasWritten={hasWritten} />
                ))}
              </tbody>
            </table>
          ),
      )}
      <ul role="list" className="key fine">
        {(['told', 'tapped'] as const).map((mark) => (
          <li key={mark}>
            <Mark kind={mark} />
            {key[mark]}
          </li>
        ))}
      </ul>
      {rest && <p className="fine">{rest}</p>}
    </>
  );
}

/** The rows of each day in pieces, and how many rows stand above them. */
function inPieces(block: TimelineBlock) {
  let length = 0;
  const days = block.days.map(({ lines, ...day }) => {
    const rows = rowsOf(lines);
    const place = length;
    length += rows.length;
    return { ...day, pieces: piecesOf(rows, size), place };
  });
  return { days, length, hasWritten: saysWhenWritten(block) };
}

interface RowsProps {
  rows: readonly TimelineRow[];
  marks: TimelineBlock['key'];
  hasWritten: boolean;
}

const Rows = memo(({ rows, marks, hasWritten }: RowsProps) =>
  rows.map((line, i) => (
    <Row key={`${i}-${line.texts[0]}`} line={line} mark={marks[line.mark]} hasWritten={hasWritten} />
  )),
);

function Row({ line, mark, hasWritten }: { line: TimelineRow; mark: string; hasWritten: boolean }) {
  return (
    <tr>
      <td className="num mono">{line.local ?? '–'}</td>
      <td className="num mono">{line.utc ?? '–'}</td>
      <td className="mk">
        <Mark kind={line.mark} />
        <span className="sr-only">{mark}</span>
      </td>
      <td>
        {line.texts.map((text, i) => (
          <Fragment key={`${i}-${text}`}>
            {i > 0 && ' · '}
            <bdi>{line.withdrawn ? <s>{text}</s> : text}</bdi>
          </Fragment>
        ))}
        {line.note && <span className="fine">. {line.note}</span>}
      </td>
      {hasWritten && <td className="num mono fine">{line.written}</td>}
    </tr>
  );
}
