import { Fragment } from 'react';

/**
 * An address that only breaks after its dots and slashes, with `[.]` kept whole, so that a host stays readable on a
 * narrow screen.
 */
export function Breakable({ text }: { text: string }) {
  return [...text.matchAll(/[^./]*[./]+\]?|[^./]+$/g)].map(({ 0: part, index: place }) => (
    <Fragment key={place}>
      {part}
      <wbr />
    </Fragment>
  ));
}
