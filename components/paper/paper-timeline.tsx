'use client';

import { useSay } from '@/components/site/words-provider';
import { Mark } from '@/components/ui/mark';
import { type Block, saysWhenWritten, type TimelineLine } from '@/lib/exports/document';

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
            {lines.map((line, j) => (
              <Row key={`${j}-${line.text}`} line={line} mark={key[line.mark]} hasWritten={hasWritten} />
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

function Row({ line, mark, hasWritten }: { line: TimelineLine; mark: string; hasWritten: boolean }) {
  return (
    <tr>
      <td className="num mono">{line.local ?? '–'}</td>
      <td className="num mono">{line.utc ?? '–'}</td>
      <td className="mk">
        <Mark kind={line.mark} />
        <span className="sr-only">{mark}</span>
      </td>
      <td>
        <bdi>{line.withdrawn ? <s>{line.text}</s> : line.text}</bdi>
        {line.note && <span className="fine">. {line.note}</span>}
      </td>
      {hasWritten && <td className="num mono fine">{line.written}</td>}
    </tr>
  );
}
