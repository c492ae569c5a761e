'use client';

import { Fragment } from 'react';
import { useSay } from '@/components/site/words-provider';
import { Mark } from '@/components/ui/mark';
import { type Block, rowsOf, saysWhenWritten, type TimelineRow } from '@/lib/exports/document';

type TimelineBlock = Extract<Block, { kind: 'timeline' }>;

/** What happened and what was done, in local time and UTC, a table for each day. */
export function PaperTimeline({ block }: { block: TimelineBlock }) {
  const say = useSay();
  const { days, heads, key, rest } = block;
  const hasWritten = saysWhenWritten(block);
  return (
    <>
      {days.map(({ title, utcDay, lines }, i) => (
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
            {rowsOf(lines).map((line, j) => (
              <Row key={`${j}-${line.texts[0]}`} line={line} mark={key[line.mark]} hasWritten={hasWritten} />
            ))}
          </tbody>
        </table>
      ))}
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
