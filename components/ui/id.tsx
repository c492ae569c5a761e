import { Fragment } from 'react';
import { partsOfCode } from '@/lib/wording/groups';
import { Code } from './code';

/** An address or an id, whose lines break in groups. A break is no character, so none is copied with it. */
export function Id({ text }: { text: string }) {
  // The first stands before the id: an id may begin a line of its own.
  const stretches = [{ from: -1, part: '' }];
  let from = 0;
  for (const part of partsOfCode(text)) {
    const last = stretches.at(-1);
    if (last && part.length === 1) last.part += part;
    else stretches.push({ from, part });
    from += part.length;
  }
  return (
    <Code>
      {stretches.map(({ from, part }) => (
        <Fragment key={from}>
          {from >= 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </Code>
  );
}
