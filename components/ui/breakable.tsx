import { Fragment } from 'react';

/** An address that may only break behind its dots and slashes, so that a host can still be read on a narrow screen. */
export function Breakable({ text }: { text: string }) {
  const parts = text.match(/[^./]*[./]+|[^./]+$/g) ?? [];
  return parts.map((part, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text, which never change their order
    <Fragment key={i}>
      {part}
      <wbr />
    </Fragment>
  ));
}
