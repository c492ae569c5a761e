'use client';

import { shownHeading } from './shown-heading';

/** The id of the main part. */
const target = 'main';

interface Props {
  /** Says where it leads. */
  text: string;
  /** Finds what takes the focus; where it is not there, the heading of the page does. */
  find?: () => HTMLElement | null | undefined;
}

/** Shows itself to who comes by keyboard. Moves the focus without changing the address, whose fragment is the person's step. */
export function SkipLink({ text, find }: Props) {
  return (
    <a
      className="fixed start-gutter -top-32 z-3 bg-ink px-6 py-4 text-paper focus:top-2 print:hidden"
      href={`#${target}`}
      onClick={(event) => {
        const place = find?.() ?? shownHeading();
        if (!place) return;
        event.preventDefault();
        place.focus();
      }}
    >
      {text}
    </a>
  );
}
