'use client';

import { shownHeading } from './shown-heading';

/** The id of the main part. */
const target = 'main';

/** Moves the focus without changing the address, whose fragment is the person's step. */
export function SkipLink({ text }: { text: string }) {
  return (
    <a
      className="absolute start-gutter -top-32 z-3 bg-ink px-6 py-4 text-paper focus:top-2 print:hidden"
      href={`#${target}`}
      onClick={(event) => {
        const heading = shownHeading();
        if (!heading) return;
        event.preventDefault();
        heading.focus();
      }}
    >
      {text}
    </a>
  );
}
