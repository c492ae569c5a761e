import type { ReactNode } from 'react';

/** A note about something from outside, such as a link or another tab: ruled, never coloured. */
export function Notice({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section className="mb-8 flow-3 border-ink border-y pt-4 pb-6" aria-labelledby={heading}>
      {children}
    </section>
  );
}
