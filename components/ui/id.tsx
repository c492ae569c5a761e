import { Fragment } from 'react';
import { partsOfCode } from '@/lib/wording/groups';
import { Code } from './code';

/** An address or an id, whose lines break in groups. A break is no character, so none is copied with it. */
export function Id({ text }: { text: string }) {
  const stretches: string[] = [''];
  for (const part of partsOfCode(text)) {
    if (part.length > 1) stretches.push(part);
    else stretches.push((stretches.pop() ?? '') + part);
  }
  return (
    <Code>
      {stretches.map((stretch, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a stretch has no name but its place
        <Fragment key={place}>
          {place > 0 && <wbr />}
          {stretch}
        </Fragment>
      ))}
    </Code>
  );
}
