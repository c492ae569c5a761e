import { Fragment } from 'react';

/** An address that may only break behind its dots and slashes, `[.]` whole, so that a host can still be read on a narrow screen. */
export function Breakable({ text }: { text: string }) {
  return [...text.matchAll(/[^./]*[./]+\]?|[^./]+$/g)].map(({ 0: part, index: place }) => (
    <Fragment key={place}>
      {part}
      <wbr />
    </Fragment>
  ));
}
